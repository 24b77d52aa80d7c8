package org.windscreen.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * A folder that is written aside until it is finished or given up. When the process is told to end
 * (Ctrl-C, a service stopped), a step that has begun is finished and the rest is taken away.
 *
 * <p>Example: {@code staging.write("index.html", bytes)}, then {@code staging.alone(() ->
 * swap.exchange(staging.folder()))}.
 */
final class Staging implements AutoCloseable {
  /** Work that nothing may disturb. */
  interface Step<T> {
    T run() throws IOException;
  }

  private final WorkFolder work;
  private final Path folder;
  private final Set<Path> made = ConcurrentHashMap.newKeySet();
  private final ReadWriteLock use = new ReentrantReadWriteLock();
  private final Thread atEnd = new Thread(this::giveUpForGood, "windscreen-take-away");
  private boolean closed;

  private Staging(WorkFolder work, Path folder) {
    this.work = work;
    this.folder = folder;
  }

  static Staging in(WorkFolder work) throws IOException {
    Path folder = work.path(Swap.NEW);
    Files.createDirectory(folder);
    Staging staging = new Staging(work, folder);
    Runtime.getRuntime().addShutdownHook(staging.atEnd);
    return staging;
  }

  Path folder() {
    return folder;
  }

  /** Writes a file, unless all was given up meanwhile. Safe for several threads. */
  void write(String path, byte[] bytes) {
    use.readLock().lock();
    try {
      Path file = folder.resolve(path);
      if (!closed && made.add(file.getParent())) {
        Files.createDirectories(file.getParent());
      }
      if (!closed) {
        Files.write(file, bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      use.readLock().unlock();
    }
  }

  /** Does something while nothing is written and the process does not end. */
  <T> T alone(Step<T> step) throws IOException {
    use.writeLock().lock();
    try {
      return step.run();
    } finally {
      use.writeLock().unlock();
    }
  }

  @Override
  public void close() throws IOException {
    alone(() -> {
      giveUp();
      return folder;
    });
    try {
      Runtime.getRuntime().removeShutdownHook(atEnd);
    } catch (IllegalStateException e) {
      // The process is ending: what the hook would do is done.
    }
  }

  private void giveUp() throws IOException {
    if (!closed) {
      closed = true;
      try (work) {
        Trees.delete(folder);
        Trees.delete(work.path(Swap.WHOLE));
      }
    }
  }

  /** Never lets go: what is still at work waits here until the process is gone. */
  private void giveUpForGood() {
    use.writeLock().lock();
    try {
      giveUp();
    } catch (IOException e) {
      // The next run sweeps what is left.
    }
  }
}
