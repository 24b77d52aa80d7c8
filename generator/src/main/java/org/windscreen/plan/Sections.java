package org.windscreen.plan;

import java.util.List;
import java.util.function.Supplier;
import org.windscreen.ledger.Addresses;
import org.windscreen.ledger.AreaSection;
import org.windscreen.model.Authority;
import org.windscreen.page.Page;
import org.windscreen.view.Link;

/** The sections of an authority's site, in the order in which a worried reader asks. */
public enum Sections {
  LEVELS(AreaSection.LEVELS, "Levels of need", "What each level means and asks for."),
  INDICATORS(AreaSection.INDICATORS, "Indicators", "Every indicator, level by level."),
  CATEGORIES(AreaSection.CATEGORIES, "Categories", "One area of a child's life across all levels."),
  TOPICS(AreaSection.TOPICS, "Topics A to Z", "One concern across all levels."),
  CONSENT(AreaSection.CONSENT, "Consent", "Whether you need consent, by what you are about to do."),
  CONTACTS(AreaSection.CONTACTS, "Contacts", "Who answers, when, and how."),
  PATHWAYS(AreaSection.PATHWAYS, "Pathways", "What happens next, and how long it may take."),
  SPECIALS(AreaSection.SPECIALS, "Special circumstances", "Children to be particularly alert to."),
  THRESHOLDS(AreaSection.THRESHOLDS, "Statutory thresholds", "What the law calls need and harm."),
  SERVICES(AreaSection.SERVICES, "Services", "The services that the guidance names."),
  PRACTICE(
      AreaSection.PRACTICE, "Principles and practice", "Principles, practice model, assessments."),
  GUIDANCE(AreaSection.GUIDANCE, "Guidance", "The chapters of the document."),
  LINKS(AreaSection.LINKS, "Important links", "Where the guidance points to."),
  EDITION(
      AreaSection.EDITION, "About this edition", "Dates, sources, and the faults of the sources.");

  private final AreaSection section;
  private final String title;
  private final String about;

  Sections(AreaSection section, String title, String about) {
    this.section = section;
    this.title = title;
    this.about = about;
  }

  public String title() {
    return title;
  }

  public Link link(Authority authority) {
    return new Link(title, Addresses.section(authority.id(), section));
  }

  /** The page of this section, made when it is asked for. */
  public PlannedPage planned(Authority authority, Supplier<? extends Page> maker) {
    return new PlannedPage(link(authority).address(), maker);
  }

  public Page.Route route(Authority authority) {
    return new Page.Route(link(authority), about);
  }

  /** What a worried reader needs most. */
  static List<Link> needed(Authority authority) {
    return List.of(LEVELS, INDICATORS, CONSENT, CONTACTS, PATHWAYS).stream()
        .map(s -> s.link(authority))
        .toList();
  }

  static List<Link> of(Authority authority) {
    return java.util.Arrays.stream(values()).map(s -> s.link(authority)).toList();
  }
}
