package org.windscreen.plan;

import java.util.List;
import java.util.function.Supplier;
import org.windscreen.ledger.Address;
import org.windscreen.page.Page;

/**
 * A page by its address, made only when it is asked for, and anew each time.
 *
 * <p>Example: {@code new PlannedPage(SiteAddresses.law(), this::law).page()}.
 *
 * @param address of a page, without a fragment
 * @param places the anchors on it that nothing else gives it: sections of a comparison, letters of
 *     a list, headings of a text. Not those of the things of content. May be empty
 */
public record PlannedPage(Address address, List<Address> places, Supplier<? extends Page> maker) {
  public PlannedPage {
    places = List.copyOf(places);
  }

  /** A page with no places of its own. */
  public PlannedPage(Address address, Supplier<? extends Page> maker) {
    this(address, List.of(), maker);
  }

  /**
   * Makes the page; safe for several threads, as planners are.
   *
   * @throws IllegalStateException if a planner made it for another address
   */
  public Page page() {
    Page page = maker.get();
    if (!page.address().equals(address)) {
      throw new IllegalStateException(address + " was planned, " + page.address() + " was made");
    }
    return page;
  }
}
