package org.windscreen.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** The whole site of a content folder, as of one day for all tests. */
public final class WholeSite {
  private WholeSite() {}

  /** What it depends on, with the project's own templates. */
  public static BuildOptions options(Path content, Path site) {
    return options(content, RealSite.ROOT.resolve("templates"), site);
  }

  static BuildOptions options(Path content, Path templates, Path site) {
    return new BuildOptions(
        content,
        templates,
        site,
        Set.of(),
        Optional.empty(),
        RealSite.DAY,
        false,
        Optional.empty());
  }

  /** Built, or its faults. */
  public static BuildResult build(Path content, Path site) throws IOException {
    return new SiteBuild(options(content, site), Progress.SILENT).publish();
  }
}
