package org.windscreen.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.view.BankHolidayList;
import org.windscreen.view.Link;

/**
 * What every page says of the whole site.
 *
 * @param base where the site is published; ends with a slash
 * @param footer site-wide pages
 * @param icon shown beside titles in browsers
 * @param asOf the day for which the site was built
 */
public record SiteBar(
    String title,
    String base,
    String emergency,
    String caveat,
    Link home,
    List<Link> footer,
    List<Address> styles,
    List<Address> scripts,
    Optional<Address> icon,
    LocalDate asOf) {
  public SiteBar {
    footer = List.copyOf(footer);
    styles = List.copyOf(styles);
    scripts = List.copyOf(scripts);
  }

  /** What a page may load and run. */
  public String policy() {
    return ContentPolicy.TEXT;
  }

  /** England's bank holidays, for who answers now. */
  public BankHolidayList bankHolidays() {
    return BankHolidayList.from(asOf);
  }

  /** What is loaded when somebody searches, in the order in which it is needed. */
  public List<Address> searchScripts() {
    return SiteAddresses.searchScripts();
  }
}
