package org.windscreen.page;

import java.util.List;
import org.windscreen.link.Addresses;
import org.windscreen.model.Authority;
import org.windscreen.view.Link;

/** The sections of an authority's site, in the order in which a worried reader asks. */
public enum Sections {
  LEVELS("levels", "Levels of need", "What each level means and asks for."),
  INDICATORS("indicators", "Indicators", "Every indicator, level by level."),
  CATEGORIES("categories", "Categories", "One area of a child's life across all levels."),
  TOPICS("topics", "Topics A to Z", "One concern across all levels."),
  CONSENT("consent", "Consent", "Whether you need consent, by what you are about to do."),
  CONTACTS("contacts", "Contacts", "Who answers, when, and how."),
  PATHWAYS("pathways", "Pathways", "What happens next, and how long it may take."),
  SPECIALS(
      "special-circumstances", "Special circumstances", "Children to be particularly alert to."),
  THRESHOLDS("statutory-thresholds", "Statutory thresholds", "What the law calls need and harm."),
  SERVICES("services", "Services", "The services that the guidance names."),
  PRACTICE("practice", "Principles and practice", "Principles, practice model, assessments."),
  GUIDANCE("guidance", "Guidance", "The chapters of the document."),
  LINKS("links", "Important links", "Where the guidance points to."),
  EDITION("edition", "About this edition", "Dates, sources, and the faults of the sources.");

  private final String path;
  private final String title;
  private final String about;

  Sections(String path, String title, String about) {
    this.path = path;
    this.title = title;
    this.about = about;
  }

  String path() {
    return path;
  }

  public String title() {
    return title;
  }

  public Link link(Authority authority) {
    return new Link(title, Addresses.section(authority.id(), path));
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
