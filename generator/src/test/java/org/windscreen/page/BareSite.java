package org.windscreen.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.view.Link;

/** A site without styles, scripts and texts of its own, for tests of what stands on its pages. */
public final class BareSite {
  private BareSite() {}

  /** What its pages say of it, as built for a day. */
  public static SiteBar bar(LocalDate day) {
    return new SiteBar(
        "Windscreen",
        "https://windscreen.example/",
        "Call 999.",
        "Indicators guide a conversation.",
        new Link("Home", SiteAddresses.home()),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        day);
  }
}
