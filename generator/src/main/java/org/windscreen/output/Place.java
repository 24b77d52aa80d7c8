package org.windscreen.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Finds where a folder really is, and whether it can be replaced by renaming: before any work.
 *
 * <p>Example: of a link {@code site} to {@code /srv/www/site}, {@code Place.of(site)} is {@code
 * /srv/www/site}: the link stays, the folder that it names is replaced.
 */
final class Place {
  /** More links one after the other than anybody needs: they lead in a circle. */
  private static final int LINKS = 40;

  private Place() {}

  /**
   * The place of a folder, which need not be there yet; the folder around it is made.
   *
   * @throws Refused if a folder there could not be replaced
   */
  static Path of(Path given) throws IOException {
    Path place = real(given.toAbsolutePath(), given);
    Path around = place.getParent();
    if (around == null) {
      throw refused(given, "is the root of the disk", "a folder in it");
    }
    if (Files.exists(place) && !Files.isDirectory(place)) {
      throw refused(given, "is a file", "a folder");
    }
    if (Files.exists(place) && Mounts.isAt(place)) {
      throw refused(
          given,
          "is where another disk or volume is mounted, and such a folder cannot be replaced",
          "a folder in it, such as " + given.resolve("site"));
    }
    for (Path needed : Files.exists(place) ? List.of(around, place) : List.of(around)) {
      if (!Files.isWritable(needed)) {
        throw refused(
            given,
            "cannot be replaced, as you may not write in " + needed,
            "a folder in one of yours");
      }
    }
    return place;
  }

  private static Path real(Path absolute, Path given) throws IOException {
    Path path = absolute;
    for (int i = 0; !Files.exists(path) && Files.isSymbolicLink(path); i++) {
      if (i == LINKS) {
        throw refused(given, "is a link that leads in a circle", "another folder");
      }
      path = path.resolveSibling(Files.readSymbolicLink(path));
    }
    if (Files.exists(path)) {
      return path.toRealPath();
    }
    Path plain = path.normalize();
    Files.createDirectories(plain.getParent());
    return plain.getParent().toRealPath().resolve(plain.getFileName());
  }

  private static Refused refused(Path given, String why, String instead) {
    return new Refused(given + " " + why + ". Name " + instead + ".");
  }
}
