package org.windscreen.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Writes files of a person's own so that each of them is whole at every moment: as it was, or as it
 * shall be.
 *
 * <p>All are written aside first, beside their own; only then are they moved into place, one by
 * one. So if one can't be written, the disk being full, say, none has changed. If one can't be
 * moved, those before it have their new text and are whole, and all others their old one. A link
 * goes on leading to its file, which keeps its permissions and, where the system allows it, its
 * owner.
 *
 * <p>Example: {@code WholeFiles.write(new TreeMap<>(Map.of(path, bytes)))}.
 */
public final class WholeFiles {
  private WholeFiles() {}

  /** A file's new bytes, and the file whose place they take. */
  private record Aside(Path file, Path target) {
    static Aside of(Path path) throws IOException {
      Path target = Files.exists(path) ? path.toRealPath() : path;
      return new Aside(
          target.resolveSibling("." + target.getFileName() + ".windscreen-new"), target);
    }
  }

  /**
   * Writes them in the order of their paths; nothing of what was written aside stays.
   *
   * @throws IOException if one can't be written or moved; the class says what has changed then
   */
  public static void write(SortedMap<Path, byte[]> files) throws IOException {
    List<Aside> aside = new ArrayList<>();
    try {
      for (var file : files.entrySet()) {
        Aside one = Aside.of(file.getKey());
        if (aside.contains(one)) {
          throw new FileSystemException(
              file.getKey().toString(), one.target.toString(), "another link leads there too");
        }
        aside.add(one);
        write(one, file.getValue());
      }
      for (Aside one : aside) {
        Files.move(one.file, one.target, StandardCopyOption.ATOMIC_MOVE);
      }
    } finally {
      for (Aside one : aside) {
        Files.deleteIfExists(one.file);
      }
    }
  }

  /** On the disk for good before it takes the place of anything. */
  private static void write(Aside aside, byte[] bytes) throws IOException {
    Files.deleteIfExists(aside.file);
    Files.write(aside.file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
    if (Files.exists(aside.target)) {
      keepAttributes(aside);
    }
  }

  private static void keepAttributes(Aside aside) throws IOException {
    PosixFileAttributeView now =
        Files.getFileAttributeView(aside.file, PosixFileAttributeView.class);
    if (now == null) {
      return;
    }
    PosixFileAttributes before = Files.readAttributes(aside.target, PosixFileAttributes.class);
    PosixFileAttributes made = now.readAttributes();
    if (!made.owner().equals(before.owner())) {
      now.setOwner(before.owner());
    }
    if (!made.group().equals(before.group())) {
      now.setGroup(before.group());
    }
    now.setPermissions(before.permissions());
  }
}
