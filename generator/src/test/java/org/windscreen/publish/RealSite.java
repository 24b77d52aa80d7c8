package org.windscreen.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The site of the real content, built once for all tests that look at it. */
public final class RealSite {
  public static final Path ROOT = Path.of(System.getProperty("windscreen.root", "..")).normalize();
  public static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static RealSite built;

  private final Path folder;
  private final BuildResult result;

  private RealSite(Path folder, BuildResult result) {
    this.folder = folder;
    this.result = result;
  }

  public static synchronized RealSite get() {
    if (built == null) {
      Path folder = ROOT.resolve("generator/target/real-site");
      delete(folder);
      built = new RealSite(folder, build(folder));
    }
    return built;
  }

  /** What another version of the tool left there is not to be looked at. */
  private static void delete(Path folder) {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
          Files.delete(path);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Builds the real content into a folder. */
  static BuildResult build(Path folder) {
    try {
      return new SiteBuild(options(folder), Progress.SILENT).publish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static BuildOptions options(Path folder) {
    return WholeSite.options(ROOT.resolve("content"), folder);
  }

  public Path folder() {
    return folder;
  }

  public BuildResult result() {
    return result;
  }

  /** All pages, sorted. */
  public List<Path> pages() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String text(String path) {
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
