package org.windscreen.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Finds where a folder really is, and whether it can be replaced by renaming: before any work.
 *
 * <p>Example: of a link {@code site} to {@code /srv/www/site}, {@code RealFolder.of(site)} is
 * {@code /srv/www/site}: the link stays, the folder that it names is replaced.
 */
final class RealFolder {
  /** More links one after the other than anybody needs: they lead in a circle. */
  private static final int LINKS = 40;

  private RealFolder() {}

  /**
   * The place of a folder, which need not be there yet; the folder around it is made.
   *
   * @throws Refused if nothing can be made beside it
   */
  static Path of(Path given) throws IOException {
    Path place = real(given.toAbsolutePath(), given);
    if (place.getParent() == null) {
      throw refused(given, "is the root of the disk", "a folder in it");
    }
    refuseOthers(given, place.getParent());
    return place;
  }

  /**
   * Looks at what stands there, while no other run is at work.
   *
   * @throws Refused if it could not be replaced
   */
  static void check(Path given, Path place) throws IOException {
    if (!Trees.isThere(place)) {
      return;
    }
    if (!Files.isDirectory(place)) {
      throw refused(given, "is a file", "a folder");
    }
    if (Mounts.isAt(place)) {
      throw refused(
          given,
          "is where another disk or volume is mounted, and such a folder cannot be replaced",
          "a folder in it, such as " + given.resolve("site"));
    }
    refuseOthers(given, place);
  }

  private static void refuseOthers(Path given, Path folder) throws Refused {
    if (!Files.isWritable(folder)) {
      throw refused(
          given,
          "cannot be replaced, as you may not write in " + folder,
          "a folder in one of yours");
    }
  }

  private static Path real(Path absolute, Path given) throws IOException {
    Path path = absolute;
    for (int i = 0; !Files.exists(path) && Files.isSymbolicLink(path); i++) {
      if (i == LINKS) {
        throw refused(given, "is a link that leads in a circle", "another folder");
      }
      path = path.resolveSibling(Files.readSymbolicLink(path));
    }
    try {
      return path.toRealPath();
    } catch (NoSuchFileException e) {
      // Not there yet, or another run is just replacing it.
    }
    Path plain = path.normalize();
    Files.createDirectories(plain.getParent());
    return plain.getParent().toRealPath().resolve(plain.getFileName());
  }

  private static Refused refused(Path given, String why, String instead) {
    return new Refused(given + " " + why + ". Name " + instead + ".");
  }
}
