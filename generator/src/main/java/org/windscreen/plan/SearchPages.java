package org.windscreen.plan;

import org.windscreen.ledger.Address;
import org.windscreen.page.SearchPage;

/** Plans the page of results of an area, or of all. */
public final class SearchPages {
  private SearchPages() {}

  /**
   * The page at an address.
   *
   * @param where what is searched, as a sentence names it: "all areas"
   */
  public static PlannedPage planned(Framer framer, Address address, String where) {
    return new PlannedPage(address, () -> page(framer, address, where));
  }

  private static SearchPage page(Framer framer, Address address, String where) {
    String about =
        "Search the levels of need guidance of " + where + ". The search runs in your browser.";
    return new SearchPage(framer.frame(address, "Search", about));
  }
}
