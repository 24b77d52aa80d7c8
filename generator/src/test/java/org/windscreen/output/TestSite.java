package org.windscreen.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.windscreen.render.OutputFile;

/**
 * A folder {@code site} that tests publish to. Example: {@code new TestSite(temp).publish("v1",
 * "index.html")}.
 *
 * @param around the folder that the site stands in
 */
record TestSite(Path around) {
  Path folder() {
    return around.resolve("site");
  }

  Path work() {
    return around.resolve(".windscreen-work-site");
  }

  /** Publishes files at these paths, each with the version and its path in it. */
  OutputReport publish(String version, String... paths) throws IOException {
    try (SiteFolder site = SiteFolder.open(folder())) {
      for (String path : paths) {
        site.write(OutputFile.of(path, version + " " + path));
      }
      return site.publish();
    }
  }

  Path put(String path, String text) throws IOException {
    Path file = folder().resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  String text(String path) throws IOException {
    return Files.readString(folder().resolve(path));
  }

  /** Everything in the site but its list and plain folders; sorted. */
  List<String> files() throws IOException {
    return below(folder()).stream().filter(path -> !path.equals(Manifest.NAME)).toList();
  }

  /** Nothing stands beside the site. */
  void assertNothingBeside() throws IOException {
    assertNothingBut("site");
  }

  void assertNothingBut(String... names) throws IOException {
    try (Stream<Path> all = Files.list(around)) {
      assertEquals(
          List.of(names), all.map(path -> path.getFileName().toString()).sorted().toList());
    }
  }

  static List<String> below(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
