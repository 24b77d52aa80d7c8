package org.windscreen.plan;

import java.util.List;
import java.util.function.Supplier;
import org.windscreen.ledger.Addresses;
import org.windscreen.ledger.Section;
import org.windscreen.model.Authority;
import org.windscreen.page.Page;
import org.windscreen.view.Link;

/** The sections of an authority's site, in the order in which a worried reader asks. */
public enum Sections {
  LEVELS(Section.LEVELS, "Levels of need", "What each level means and asks for."),
  INDICATORS(Section.INDICATORS, "Indicators", "Every indicator, level by level."),
  CATEGORIES(Section.CATEGORIES, "Categories", "One area of a child's life across all levels."),
  TOPICS(Section.TOPICS, "Topics A to Z", "One concern across all levels."),
  CONSENT(Section.CONSENT, "Consent", "Whether you need consent, by what you are about to do."),
  CONTACTS(Section.CONTACTS, "Contacts", "Who answers, when, and how."),
  PATHWAYS(Section.PATHWAYS, "Pathways", "What happens next, and how long it may take."),
  SPECIALS(Section.SPECIALS, "Special circumstances", "Children to be particularly alert to."),
  THRESHOLDS(Section.THRESHOLDS, "Statutory thresholds", "What the law calls need and harm."),
  SERVICES(Section.SERVICES, "Services", "The services that the guidance names."),
  PRACTICE(Section.PRACTICE, "Principles and practice", "Principles, practice model, assessments."),
  GUIDANCE(Section.GUIDANCE, "Guidance", "The chapters of the document."),
  LINKS(Section.LINKS, "Important links", "Where the guidance points to."),
  EDITION(Section.EDITION, "About this edition", "Dates, sources, and the faults of the sources.");

  private final Section section;
  private final String title;
  private final String about;

  Sections(Section section, String title, String about) {
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
