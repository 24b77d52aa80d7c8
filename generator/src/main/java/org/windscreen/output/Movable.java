package org.windscreen.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** Whether what is not the tool's can be moved into a new site: found out before any work. */
final class Movable {
  private Movable() {}

  /** Refuses a site with folders in it that cannot be moved. */
  static void check(Path given, Standing standing) throws IOException {
    List<String> mounted =
        Mounts.in(standing.folder()).stream()
            .map(place -> standing.folder().relativize(place).toString())
            .toList();
    refuse(given, mounted, "another disk or volume is mounted there; mount it elsewhere.");
    List<String> closed =
        standing.shown(
            standing.foreign().stream()
                .filter(path -> isClosed(standing.folder().resolve(path)))
                .toList());
    refuse(given, closed, "you may not write in it; ask its owner, or move it away.");
  }

  /** A folder that is moved learns that it has another parent: it is written to. */
  private static boolean isClosed(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) && !Files.isWritable(path);
  }

  private static void refuse(Path given, List<String> paths, String why) throws Refused {
    if (!paths.isEmpty()) {
      throw new Refused(
          given
              + " cannot be replaced: windscreen did not make "
              + Listing.of(paths)
              + " in it, and could not keep it, as "
              + why);
    }
  }
}
