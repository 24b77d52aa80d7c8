package org.windscreen.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Files of a folder that are written together, each whole or not at all: aside first, then by a
 * rename. Who owns and may read a file stays, and a link stays a link to the file that is written.
 *
 * <p>Example: {@code try (FileReplacement files = FileReplacement.in(content)) {
 * files.put("schema/site.json", bytes); files.write(); }}.
 */
public final class FileReplacement implements AutoCloseable {
  private final Path folder;
  private final Map<String, byte[]> given = new TreeMap<>();
  private final Map<Path, Path> asides = new LinkedHashMap<>();
  private final AtEnd end;

  private FileReplacement(Path folder, WorkFolder work) {
    this.folder = folder;
    this.end =
        new AtEnd(() -> {
          try (work) {
            for (Path aside : asides.keySet()) {
              Files.deleteIfExists(aside);
            }
          }
        });
  }

  /**
   * Opens a folder that exists.
   *
   * @throws Busy if another run writes to it
   */
  public static FileReplacement in(Path folder) throws IOException {
    Path real = folder.toRealPath();
    return new FileReplacement(
        real, WorkFolder.at(real.resolve(WorkFolder.PREFIX + "files"), real));
  }

  /** Says what a file is to hold; {@code path} below the folder, parts joined by {@code /}. */
  public void put(String path, byte[] bytes) {
    given.put(path, bytes.clone());
  }

  /**
   * Writes all of them; files that hold it already are not touched.
   *
   * @return how many were written
   * @throws Refused if one is no file, may not be written, or is a link that leads out of the
   *     folder
   */
  public int write() throws IOException {
    return end.alone(() -> {
      for (Map.Entry<String, byte[]> file : given.entrySet()) {
        writeAside(folder.resolve(file.getKey()), file.getValue());
      }
      for (Map.Entry<Path, Path> file : asides.entrySet()) {
        Files.move(file.getKey(), file.getValue(), StandardCopyOption.ATOMIC_MOVE);
      }
      return asides.size();
    });
  }

  private void writeAside(Path file, byte[] bytes) throws IOException {
    Path real = Trees.isThere(file) ? existing(file) : missing(file);
    if (!real.startsWith(folder)) {
      throw refused(file, "is a link that leads out of " + folder);
    }
    Path aside = real.resolveSibling(WorkFolder.PREFIX + real.getFileName());
    Files.createDirectories(real.getParent());
    Files.deleteIfExists(aside);
    if (!Files.exists(real) || !Arrays.equals(Files.readAllBytes(real), bytes)) {
      asides.put(aside, real);
      Files.write(aside, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      if (Files.exists(real)) {
        Trees.copyMode(real, aside);
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
    Path there = file.getParent();
    while (!Files.exists(there)) {
      there = there.getParent();
    }
    return there.toRealPath().resolve(there.relativize(file));
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
