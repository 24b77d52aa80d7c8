package org.windscreen.plan;

import java.util.List;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.page.Page;
import org.windscreen.view.Link;

/** The ways from an area to others, and from a level to a concern. */
public final class Across {
  private Across() {}

  /** For the home page, and for the page of an authority below what is its own. */
  public static List<Page.Route> routes() {
    return List.of(
        new Page.Route(
            new Link("All comparisons", SiteAddresses.comparisons()),
            "Levels, consent, contacts, services and time limits side by side."),
        new Page.Route(
            new Link("Levels compared", SiteAddresses.comparison("levels")),
            "Which level of one area lines up with which of another."),
        new Page.Route(
            new Link("Topics by area", SiteAddresses.topicsCompared()),
            "At which levels each area lists each concern."),
        new Page.Route(
            new Link("Topics of all areas, A to Z", SiteAddresses.topics()),
            "One concern in every area's words."));
  }
}
