package org.windscreen.page;

import java.util.function.Supplier;
import org.windscreen.ledger.Address;

/**
 * A page by its address, made only when it is asked for, and anew each time.
 *
 * <p>Example: {@code new PlannedPage(SiteAddresses.law(), this::law).page()}.
 *
 * @param address of a page, without a fragment
 */
public record PlannedPage(Address address, Supplier<? extends Page> maker) {
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
