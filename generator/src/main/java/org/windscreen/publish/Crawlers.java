package org.windscreen.publish;

import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.EditionFile;
import org.windscreen.render.OutputFile;

/** Tells search engines what not to list: samples and made-up content. */
final class Crawlers {
  private Crawlers() {}

  static OutputFile robots(Catalog catalog, String base) {
    StringBuilder text = new StringBuilder("User-agent: *\n");
    catalog.authorities().stream()
        .filter(Crawlers::unlisted)
        .forEach(a -> text.append(disallow(base, a.id().value())));
    if (catalog.authorities().stream().anyMatch(Crawlers::unlisted)) {
      text.append(disallow(base, "compare"));
    }
    return OutputFile.of("robots.txt", text.toString());
  }

  private static String disallow(String base, String folder) {
    return "Disallow: " + java.net.URI.create(base).getPath() + folder + "/\n";
  }

  private static boolean unlisted(Authority authority) {
    return authority.isFictional()
        || authority.current().facts().status() == EditionFile.Status.SAMPLE;
  }
}
