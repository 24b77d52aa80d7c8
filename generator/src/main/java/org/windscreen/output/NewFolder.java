package org.windscreen.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/**
 * A folder that is there whole or not at all: it is made aside, and then takes its place, which
 * must be free or an empty folder.
 *
 * <p>Example: {@code try (NewFolder made = NewFolder.open(path)) { made.write("site.yaml", bytes);
 * made.publish(); }}.
 */
public final class NewFolder implements AutoCloseable {
  private final Path place;
  private final Staging staging;

  private NewFolder(Path place, Staging staging) {
    this.place = place;
    this.staging = staging;
  }

  /**
   * Opens a folder.
   *
   * @throws Refused if it has anything in it, or cannot be put there
   * @throws Busy if another run makes it
   */
  public static NewFolder open(Path folder) throws IOException {
    Path place = RealFolder.of(folder);
    WorkFolder work = WorkFolder.beside(place);
    try {
      Trees.delete(work.path(Swap.NEW));
      RealFolder.check(folder, place);
      refuseFilled(folder, place);
      return new NewFolder(place, Staging.in(work));
    } catch (IOException | RuntimeException e) {
      work.close();
      throw e;
    }
  }

  /**
   * Takes away what a run left that was killed when it had just put its folder in place.
   *
   * @throws Busy if another run is still making it
   */
  public static void sweep(Path folder) throws IOException {
    Path place = RealFolder.of(folder);
    if (Files.exists(place.resolveSibling(WorkFolder.PREFIX + place.getFileName()))) {
      try (WorkFolder left = WorkFolder.beside(place)) {
        Trees.delete(left.path(Swap.NEW));
      }
    }
  }

  private static void refuseFilled(Path given, Path place) throws IOException {
    if (Files.isDirectory(place)) {
      try (Stream<Path> files = Files.list(place)) {
        if (files.findAny().isPresent()) {
          throw new Refused(given + " has files in it. Name a new or an empty folder.");
        }
      }
    }
  }

  /** Writes a file aside; {@code path} with parts joined by {@code /}. */
  public void write(String path, byte[] bytes) {
    staging.write(path, bytes);
  }

  /** Puts what was written in its place. */
  public void publish() throws IOException {
    staging.alone(() -> {
      if (Files.isDirectory(place)) {
        Trees.copyMode(place, staging.folder());
      }
      return Files.move(staging.folder(), place, StandardCopyOption.ATOMIC_MOVE);
    });
  }

  /** Takes away what was written but not published. */
  @Override
  public void close() throws IOException {
    staging.close();
  }
}
