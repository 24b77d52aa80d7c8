package org.windscreen.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.SiteAddresses;

/** Style sheets and scripts: GOV.UK Frontend's from its WebJar, and ours from the templates. */
public final class Assets {
  private static final String WEBJAR = "META-INF/resources/webjars/govuk-frontend/";
  private static final String VERSION =
      "META-INF/maven/org.webjars.npm/govuk-frontend/pom.properties";

  private static final String FONTS =
      "system-ui,-apple-system,\"Segoe UI\",Roboto,\"Helvetica Neue\",Arial,sans-serif";

  private Assets() {}

  /**
   * All of them, in the order in which pages load them.
   *
   * @throws IOException if one can't be read
   */
  public static List<OutputFile> read(Path templates) throws IOException {
    List<OutputFile> assets = new ArrayList<>();
    assets.add(
        OutputFile.of(SiteAddresses.asset("govuk-frontend.css").file(), withoutBrand(govuk())));
    Path folder = templates.resolve("assets");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
        Address asset = SiteAddresses.asset(folder.relativize(file).toString().replace('\\', '/'));
        if (!SiteAddresses.isSearchScript(asset)) {
          assets.add(new OutputFile(asset.file(), Files.readAllBytes(file)));
        }
      }
    }
    assets.addAll(SearchScripts.read(templates));
    return assets;
  }

  private static String govuk() throws IOException {
    ClassLoader loader = Assets.class.getClassLoader();
    Properties pom = new Properties();
    try (InputStream in = loader.getResourceAsStream(VERSION)) {
      pom.load(in);
    }
    String path = WEBJAR + pom.getProperty("version") + "/dist/govuk/govuk-frontend.min.css";
    try (InputStream in = loader.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Without the GDS typeface and the crest, which only GOV.UK may use: the reader's own font. */
  private static String withoutBrand(String css) {
    return css.replaceAll("@font-face\\{[^}]*\\}", "")
        .replaceAll("\"?GDS Transport\"?,arial,sans-serif", FONTS)
        .replaceAll("url\\([^)]*govuk-crest[^)]*\\)", "none")
        .replaceAll("/\\*# sourceMappingURL=[^*]*\\*/", "");
  }
}
