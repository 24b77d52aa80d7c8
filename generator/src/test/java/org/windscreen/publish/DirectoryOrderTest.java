package org.windscreen.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.windscreen.load.ContentTree;

/** A folder gives its files in any order that the disk likes; the site has the same bytes. */
class DirectoryOrderTest {
  /** Lists the newest file first, so the order of writing turns it round. */
  private static final Path MEMORY = Path.of("/dev/shm");

  @TempDir Path temp;
  private Path disk;

  @BeforeEach
  void start() throws IOException {
    disk = Files.isWritable(MEMORY) ? Files.createTempDirectory(MEMORY, "windscreen") : temp;
  }

  @AfterEach
  void takeAway() throws IOException {
    if (!disk.equals(temp)) {
      for (Path path : below(disk, Comparator.reverseOrder())) {
        Files.delete(path);
      }
    }
  }

  private static List<Path> below(Path folder, Comparator<Path> order) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.sorted(order).toList();
    }
  }

  private static List<String> asListed(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  /** Writes files in an order, builds them, and returns the list of the site with its digests. */
  private String built(Path place, Comparator<Path> order) throws IOException {
    Path content = temp.resolve("content");
    ContentTree.ofReadme().write(content);
    copy(content, place.resolve("content"), order);
    copy(RealSite.ROOT.resolve("templates"), place.resolve("templates"), order);
    BuildOptions options =
        WholeSite.options(
            place.resolve("content"), place.resolve("templates"), place.resolve("site"));
    assertEquals(true, new SiteBuild(options, Progress.SILENT).publish().published());
    return Files.readString(place.resolve("site/.windscreen-site"));
  }

  private static void copy(Path from, Path to, Comparator<Path> order) throws IOException {
    for (Path path : below(from, order)) {
      if (Files.isRegularFile(path)) {
        Path copy = to.resolve(from.relativize(path).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(path, copy);
      }
    }
  }

  @Test
  void foldersThatListTheirFilesTheOtherWayRoundGiveTheSameSite() throws IOException {
    String forwards = built(disk.resolve("a"), Comparator.naturalOrder());
    String backwards = built(disk.resolve("b"), Comparator.reverseOrder());
    if (!disk.equals(temp)) {
      assertNotEquals(
          asListed(disk.resolve("a/templates/assets")),
          asListed(disk.resolve("b/templates/assets")));
    }
    assertEquals(forwards, backwards);
  }
}
