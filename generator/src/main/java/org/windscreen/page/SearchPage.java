package org.windscreen.page;

import java.util.List;
import org.windscreen.ledger.Address;

/** The page on which the browser shows results, of the site or of an authority. */
public record SearchPage(Frame frame) implements Page {
  /**
   * The page of results of an area or of all, which {@code where} names in a sentence: "all areas".
   */
  public static PlannedPage planned(Framer framer, Address address, String where) {
    return new PlannedPage(address, () -> of(framer, address, where));
  }

  private static SearchPage of(Framer framer, Address address, String where) {
    String about =
        "Search the levels of need guidance of " + where + ". The search runs in your browser.";
    return new SearchPage(framer.frame(address, "Search", about, List.of()));
  }
}
