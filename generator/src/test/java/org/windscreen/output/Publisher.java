package org.windscreen.output;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.windscreen.render.OutputFile;

/**
 * A process of its own that publishes to a folder, for tests that end it.
 *
 * <p>Example: {@code Publisher.start("forever", folder)} publishes one version after the other.
 */
final class Publisher {
  private static final int PAGES = 30;
  private static final int TIMES = 40;

  private Publisher() {}

  /** The pages of each version; some only every other version has. */
  static List<String> pages(int version) {
    List<String> pages = new ArrayList<>(List.of("index.html"));
    for (int i = 0; i < PAGES; i++) {
      pages.add("area-" + i % 4 + "/" + (version % 2 == 0 ? "even-" : "page-") + i + "/index.html");
    }
    return pages;
  }

  /** Starts a process; it has begun its work when this returns. */
  static Process start(String what, Path folder) throws IOException {
    Process process =
        new ProcessBuilder(command(what, folder))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    process.getInputStream().read();
    return process;
  }

  static List<String> command(String what, Path folder) {
    String classes =
        codeOf(SiteFolder.class) + java.io.File.pathSeparator + codeOf(Publisher.class);
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-XX:-UsePerfData",
        "-Xmx64m",
        "-cp",
        classes,
        Publisher.class.getName(),
        what,
        folder.toString());
  }

  private static Path codeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  public static void main(String[] words) throws IOException, InterruptedException {
    Path folder = Path.of(words[1]);
    switch (words[0]) {
      case "forever" -> {
        for (int version = 2; ; version++) {
          publish(folder, version);
          begun();
        }
      }
      case "clean" -> {
        for (int version = 2; ; version++) {
          publish(folder, version);
          SiteFolder.clean(folder);
          begun();
        }
      }
      case "files" -> {
        for (int version = 2; ; version++) {
          replace(folder, version);
          begun();
        }
      }
      case "folders" -> {
        for (int version = 2; ; version++) {
          make(folder.resolve("made-" + version));
          begun();
        }
      }
      case "once" -> {
        try {
          publish(folder, 2);
          System.out.println("published");
        } catch (Refused e) {
          System.out.println(e.getMessage());
        }
      }
      case "large" -> {
        try (SiteFolder site = SiteFolder.open(folder)) {
          site.write(new OutputFile("index.html", new byte[10 << 20]));
          site.publish();
        }
      }
      case "open" -> {
        try (SiteFolder site = SiteFolder.open(folder)) {
          site.write(OutputFile.of("half.html", ""));
          begun();
          Thread.sleep(60_000);
        }
      }
      case "compete" -> {
        begun();
        for (int done = 0; done < TIMES; ) {
          try {
            publish(folder, done);
            done++;
          } catch (Busy e) {
            Thread.sleep(1);
          }
        }
      }
      default -> throw new IllegalArgumentException(words[0]);
    }
  }

  private static void begun() {
    System.out.write('\n');
    System.out.flush();
  }

  /** Twenty files of one letter each, so that a file of two versions shows. */
  static void replace(Path folder, int version) throws IOException {
    byte[] bytes = new byte[50_000];
    Arrays.fill(bytes, (byte) ('a' + version % 26));
    SortedMap<Path, byte[]> files = new TreeMap<>();
    for (int i = 0; i < 20; i++) {
      files.put(folder.resolve("schema/file-" + i), bytes);
    }
    WholeFiles.write(folder, files);
  }

  static void make(Path folder) throws IOException {
    try (NewFolder made = NewFolder.open(folder)) {
      pages(1).forEach(path -> made.write(path, new byte[1000]));
      made.publish();
    }
  }

  private static void publish(Path folder, int version) throws IOException {
    try (SiteFolder site = SiteFolder.open(folder)) {
      pages(version).parallelStream()
          .forEach(path ->
              site.write(
                  new OutputFile(path, (version + " " + path).getBytes(StandardCharsets.UTF_8))));
      site.publish();
    }
  }
}
