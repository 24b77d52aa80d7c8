package org.windscreen.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A content folder in memory: every file by its path, sorted. Hidden files are left out.
 *
 * <p>Example: {@code SourceTree.read(Path.of("content")).file("site.yaml")}.
 */
public final class SourceTree {
  /** Larger files are not read: 16 MiB, some hundred times the largest real one. */
  public static final long LARGEST = 16L << 20;

  private final NavigableMap<String, SourceFile> files;

  private SourceTree(NavigableMap<String, SourceFile> files) {
    this.files = Collections.unmodifiableNavigableMap(files);
  }

  public static SourceTree of(Collection<SourceFile> files) {
    NavigableMap<String, SourceFile> sorted = new TreeMap<>();
    files.forEach(file -> sorted.put(file.path(), file));
    return new SourceTree(sorted);
  }

  /**
   * Reads a folder.
   *
   * @throws IOException if the disk does not give what it lists
   */
  public static SourceTree read(Path folder) throws IOException {
    NavigableMap<String, SourceFile> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (!name.startsWith(".") && !name.contains("/.")) {
          long size = Files.size(path);
          byte[] bytes = size > LARGEST ? new byte[0] : Files.readAllBytes(path);
          files.put(name, new SourceFile(name, size, bytes));
        }
      }
    }
    return new SourceTree(files);
  }

  public Optional<SourceFile> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** All files, sorted by path. */
  public Collection<SourceFile> files() {
    return files.values();
  }

  /** The files below a folder, sorted by path; {@code folder} without a trailing slash. */
  public Collection<SourceFile> below(String folder) {
    return files.subMap(folder + "/", folder + "0").values();
  }
}
