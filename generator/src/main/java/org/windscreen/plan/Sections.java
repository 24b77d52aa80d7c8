package org.windscreen.plan;

import java.util.List;
import java.util.function.Supplier;
import org.windscreen.ledger.Addresses;
import org.windscreen.ledger.AreaSection;
import org.windscreen.model.Authority;
import org.windscreen.model.Edition.Part;
import org.windscreen.page.Page;
import org.windscreen.view.Link;

/** The sections of an authority's site, in the order in which a worried reader asks. */
public enum Sections {
  LEVELS(AreaSection.LEVELS, Part.LEVELS, "What each level means and asks for."),
  INDICATORS(AreaSection.INDICATORS, Part.INDICATORS, "Every indicator, level by level."),
  CATEGORIES(
      AreaSection.CATEGORIES, Part.CATEGORIES, "One area of a child's life across all levels."),
  TOPICS(AreaSection.TOPICS, "Topics A to Z", "One concern across all levels."),
  CONSENT(
      AreaSection.CONSENT, Part.CONSENT, "Whether you need consent, by what you are about to do."),
  CONTACTS(AreaSection.CONTACTS, Part.CONTACTS, "Who answers, when, and how."),
  PATHWAYS(AreaSection.PATHWAYS, Part.PATHWAYS, "What happens next, and how long it may take."),
  SPECIALS(
      AreaSection.SPECIALS, Part.SPECIAL_CIRCUMSTANCES, "Children to be particularly alert to."),
  THRESHOLDS(AreaSection.THRESHOLDS, Part.THRESHOLDS, "What the law calls need and harm."),
  SERVICES(AreaSection.SERVICES, Part.SERVICES, "The services that the guidance names."),
  PRACTICE(
      AreaSection.PRACTICE, "Principles and practice", "Principles, practice model, assessments."),
  GUIDANCE(AreaSection.GUIDANCE, "Guidance", "The chapters of the document."),
  LINKS(AreaSection.LINKS, Part.LINKS, "Where the guidance points to."),
  EDITION(
      AreaSection.EDITION, "About this edition", "Dates, sources, and the faults of the sources.");

  private final AreaSection section;
  private final String title;
  private final String about;

  Sections(AreaSection section, Part part, String about) {
    this(section, part.label(), about);
  }

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
