package org.windscreen.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.windscreen.render.OutputFile;

/**
 * A folder that a site is published to. Files are written to a folder beside it, which takes its
 * place only when all is well; until then the last good site stays as it is.
 *
 * <p>Example: {@code try (SiteFolder out = SiteFolder.open(path)) { out.write(file); out.publish();
 * }}.
 */
public final class SiteFolder implements AutoCloseable {
  /** A folder with this file was made by this tool and may be replaced by it. */
  static final String MARK = ".windscreen-site";

  private static final String KEEP = ".gitkeep";
  private static final Set<String> OURS = Set.of(MARK, KEEP);

  private final Path target;
  private final Path staging;
  private final Set<Path> made = ConcurrentHashMap.newKeySet();

  private SiteFolder(Path target, Path staging) {
    this.target = target;
    this.staging = staging;
  }

  /**
   * Opens a folder for a new site; it need not be there yet.
   *
   * @throws NotOurs if it holds files and was not made by this tool
   * @throws IOException if the disk refuses
   */
  public static SiteFolder open(Path folder) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    refuseForeign(target);
    Files.createDirectories(target.getParent());
    String name = "." + target.getFileName() + "-" + ProcessHandle.current().pid();
    Path staging = target.resolveSibling(name);
    delete(staging);
    Files.createDirectory(staging);
    return new SiteFolder(target, staging);
  }

  /** Empties a published site; a folder that this tool did not make is refused. */
  public static void clean(Path folder) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    refuseForeign(target);
    boolean keep = Files.exists(target.resolve(KEEP));
    delete(target);
    if (keep) {
      Files.createDirectories(target);
      Files.createFile(target.resolve(KEEP));
    }
  }

  private static void refuseForeign(Path target) throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw new NotOurs(target);
    }
    try (Stream<Path> files = Files.list(target)) {
      List<String> names = files.map(p -> p.getFileName().toString()).toList();
      if (!names.contains(MARK) && !OURS.containsAll(names)) {
        throw new NotOurs(target);
      }
    }
  }

  /** Writes a file aside. Safe for several threads. */
  public void write(OutputFile file) {
    Path path = staging.resolve(file.path());
    try {
      if (made.add(path.getParent())) {
        Files.createDirectories(path.getParent());
      }
      Files.write(path, file.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts what was written in the place of the last site. */
  public void publish() throws IOException {
    Files.createFile(staging.resolve(MARK));
    if (Files.exists(target.resolve(KEEP))) {
      Files.createFile(staging.resolve(KEEP));
    }
    Path old = staging.resolveSibling(staging.getFileName() + "-old");
    boolean replaces = Files.exists(target);
    if (replaces) {
      Files.move(target, old);
    }
    try {
      Files.move(staging, target);
    } catch (IOException e) {
      if (replaces) {
        Files.move(old, target);
      }
      throw e;
    }
    if (replaces) {
      delete(old);
    }
  }

  /** Takes away what was written but not published. */
  @Override
  public void close() throws IOException {
    delete(staging);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
          Files.delete(path);
        }
      }
    }
  }

  /** The folder holds files that this tool did not write. */
  public static final class NotOurs extends IOException {
    NotOurs(Path folder) {
      super(
          folder
              + " holds files that windscreen did not make, so it was left alone."
              + " Name another folder with --output, or empty it yourself.");
    }
  }
}
