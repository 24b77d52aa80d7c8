package org.windscreen.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * Writes files of a person's own so that each of them is whole at every moment: as it was, or as it
 * shall be.
 *
 * <p>All are written aside first, beside their own; only then are they moved into place, one by
 * one. So if one can't be written, the disk being full, say, none has changed. A run that is killed
 * while it moves them has said before what it moves ({@link Decided}), and the next one ends it:
 * all have their new text or all their old one. If one can't be moved, those before it have their
 * new text and are whole, and all others their old one. A link goes on leading to its file, which
 * keeps its permissions and, where the system allows it, its owner. A file that holds its new text
 * already is not touched.
 *
 * <p>Example: {@code WholeFiles.write(content, new TreeMap<>(Map.of(path, bytes)))}.
 */
public final class WholeFiles implements AutoCloseable {
  private final Path folder;
  private final Decided decided;
  private final Set<Path> targets = new HashSet<>();
  private final Map<Path, Path> asides = new LinkedHashMap<>();
  private final AtEnd end;

  private WholeFiles(Path folder, WorkFolder work) {
    this.folder = folder;
    this.decided = new Decided(folder, work);
    this.end =
        new AtEnd(() -> {
          try (work) {
            decided.forget();
            for (Path aside : asides.keySet()) {
              Files.deleteIfExists(aside);
              Decided.takeAwayEmpty(aside.getParent(), folder);
            }
          }
        });
  }

  /**
   * Writes them in the order of their paths; nothing of what was written aside stays.
   *
   * @param folder exists, and one run writes in it at a time
   * @param files by their paths, which start with {@code folder}
   * @return how many had other text before
   * @throws Refused if one is no file, may not be written, or is a link that leads out of the
   *     folder; none has changed
   * @throws Busy if another run writes in the folder
   * @throws IOException if one can't be written or moved; the class says what has changed then
   */
  public static int write(Path folder, SortedMap<Path, byte[]> files) throws IOException {
    Path real = folder.toRealPath();
    WorkFolder work = WorkFolder.at(work(real), real);
    try (WholeFiles whole = new WholeFiles(real, work)) {
      return whole.end.alone(() -> whole.write(files));
    }
  }

  /**
   * Ends what a run that was killed had decided to write, and takes away what it only began. To be
   * called before the files are read.
   *
   * @throws Busy if another run writes in the folder
   */
  public static void recover(Path folder) throws IOException {
    Path real = folder.toRealPath();
    if (Files.isDirectory(work(real), LinkOption.NOFOLLOW_LINKS)) {
      try (WorkFolder work = WorkFolder.at(work(real), real)) {
        new Decided(real, work).finish();
      }
    }
  }

  private static Path work(Path folder) {
    return folder.resolve(WorkFolder.PREFIX + "files");
  }

  private int write(SortedMap<Path, byte[]> files) throws IOException {
    for (Map.Entry<Path, byte[]> file : files.entrySet()) {
      writeAside(file.getKey(), file.getValue());
    }
    decided.write(asides);
    for (Map.Entry<Path, Path> file : asides.entrySet()) {
      Files.move(file.getKey(), file.getValue(), StandardCopyOption.ATOMIC_MOVE);
    }
    return asides.size();
  }

  private void writeAside(Path file, byte[] bytes) throws IOException {
    Path target = Trees.isThere(file) ? existing(file) : missing(file);
    if (!target.startsWith(folder)) {
      throw refused(file, "is a link that leads out of " + folder);
    }
    if (!targets.add(target)) {
      throw new FileSystemException(
          file.toString(), target.toString(), "another link leads there too");
    }
    Path aside = target.resolveSibling(WorkFolder.PREFIX + target.getFileName());
    Files.createDirectories(target.getParent());
    Files.deleteIfExists(aside);
    if (!Files.exists(target) || !Arrays.equals(Files.readAllBytes(target), bytes)) {
      asides.put(aside, target);
      // On the disk for good before it takes the place of anything.
      Files.write(aside, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
      if (Files.exists(target)) {
        Trees.copyMode(target, aside);
      }
    }
  }

  private static Path existing(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw refused(file, "is no file");
    }
    if (!Files.isWritable(file)) {
      throw refused(file, "may not be written by you");
    }
    return file.toRealPath();
  }

  /** Where a file will be that is not there: no folder is made before that is known. */
  private static Path missing(Path file) throws IOException {
    Path there = file.toAbsolutePath().getParent();
    while (!Files.exists(there)) {
      there = there.getParent();
    }
    return there.toRealPath().resolve(there.relativize(file.toAbsolutePath()));
  }

  private static Refused refused(Path file, String why) {
    return new Refused(file + " " + why + ", so nothing was written. Mend that, then try again.");
  }

  /** Takes away what was written aside but not put in place. */
  @Override
  public void close() throws IOException {
    end.close();
  }
}
