package org.windscreen.view;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.Addresses;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.model.Authority;
import org.windscreen.model.Id;

/**
 * What is told of an area's editions, or of all, to programs that people read news or keep dates
 * with: as an Atom feed and as a calendar.
 *
 * <p>Example: {@code /herefordshire/changes.atom} and {@code /herefordshire/changes.ics}.
 *
 * @param page where people read the same
 * @param news made when it is asked for, in the order of {@link Chronicle}
 */
public record Feed(Files files, Address page, Supplier<List<News>> news) {
  /** Its two files, as pages link to them. */
  public record Files(String title, Address atom, Address calendar) {
    /** Those of all areas. */
    public static Files ofSite() {
      return new Files("What changed: all areas", SiteAddresses.feed(), SiteAddresses.calendar());
    }

    /** Those of one area. */
    public static Files of(Id.Authority authority, String name) {
      return new Files(
          "What changed: " + name, Addresses.feed(authority), Addresses.calendar(authority));
    }

    /** Both addresses. */
    public Set<Address> addresses() {
      return Set.of(atom, calendar);
    }
  }

  /** That of all areas. */
  public static Feed ofSite(Chronicle chronicle) {
    return new Feed(Files.ofSite(), SiteAddresses.changes(), chronicle::all);
  }

  /** That of one area. */
  public static Feed of(Authority authority, Address page, Chronicle chronicle) {
    return new Feed(
        Files.of(authority.id(), authority.name()), page, () -> chronicle.of(authority));
  }
}
