package org.windscreen.publish;

import java.net.URI;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.Addresses;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.render.OutputFile;

/** Tells search engines what not to list: samples, drafts and made-up content. */
final class Crawlers {
  private Crawlers() {}

  static OutputFile robots(Catalog catalog, String base) {
    StringBuilder text = new StringBuilder("User-agent: *\n");
    catalog.authorities().stream()
        .filter(Crawlers::unlisted)
        .forEach(a -> text.append(disallow(base, Addresses.authority(a.id()))));
    if (catalog.authorities().stream().anyMatch(Crawlers::unlisted)) {
      text.append(disallow(base, SiteAddresses.comparisons()));
    }
    return OutputFile.of(SiteAddresses.robots().file(), text.toString());
  }

  private static String disallow(String base, Address folder) {
    return "Disallow: " + folder.below(URI.create(base).getPath()) + "\n";
  }

  private static boolean unlisted(Authority authority) {
    return authority.isFictional() || !authority.current().facts().isInForce();
  }
}
