package org.windscreen.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A folder that is written aside until it is finished or given up.
 *
 * <p>Example: {@code staging.write("index.html", bytes)}, then {@code staging.alone(() ->
 * swap.exchange(staging.folder()))}.
 */
final class Staging implements AutoCloseable {
  private final Path folder;
  private final Set<Path> made = ConcurrentHashMap.newKeySet();
  private final AtEnd end;

  private Staging(WorkFolder work, Path folder) {
    this.folder = folder;
    this.end =
        new AtEnd(() -> {
          try (work) {
            Trees.delete(folder);
            Trees.delete(work.path(Swap.WHOLE));
          }
        });
  }

  static Staging in(WorkFolder work) throws IOException {
    return new Staging(work, Files.createDirectory(work.path(Swap.NEW)));
  }

  Path folder() {
    return folder;
  }

  /** Writes a file, unless all was given up meanwhile. Safe for several threads. */
  void write(String path, byte[] bytes) {
    Path file = folder.resolve(path);
    try {
      end.beside(() -> {
        if (made.add(file.getParent())) {
          Files.createDirectories(file.getParent());
        }
        return Files.write(file, bytes);
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Does something while nothing is written and the process does not end. */
  <T> T alone(AtEnd.Step<T> step) throws IOException {
    return end.alone(step);
  }

  @Override
  public void close() throws IOException {
    end.close();
  }
}
