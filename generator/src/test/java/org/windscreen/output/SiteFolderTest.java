package org.windscreen.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.windscreen.render.OutputFile;

class SiteFolderTest {
  @TempDir Path temp;

  private Path site() {
    return temp.resolve("site");
  }

  private void publish(String... paths) throws IOException {
    try (SiteFolder folder = SiteFolder.open(site())) {
      for (String path : paths) {
        folder.write(OutputFile.of(path, path));
      }
      folder.publish();
    }
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(f -> folder.relativize(f).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void aNewSiteTakesThePlaceOfTheLastOneWhole() throws IOException {
    publish("index.html", "old/index.html");
    publish("index.html", "new/index.html");
    assertEquals(List.of(".windscreen-site", "index.html", "new/index.html"), files(site()));
  }

  @Test
  void aSiteThatIsNotPublishedLeavesTheLastOneAndNothingBeside() throws IOException {
    publish("index.html");
    try (SiteFolder folder = SiteFolder.open(site())) {
      folder.write(OutputFile.of("half.html", ""));
    }
    assertEquals(List.of("site/.windscreen-site", "site/index.html"), files(temp));
  }

  @Test
  void theFileThatKeepsTheFolderInGitStays() throws IOException {
    Files.createDirectories(site());
    Files.createFile(site().resolve(".gitkeep"));
    publish("index.html");
    assertEquals(List.of(".gitkeep", ".windscreen-site", "index.html"), files(site()));
    SiteFolder.clean(site());
    assertEquals(List.of(".gitkeep"), files(site()));
  }

  @Test
  void aFolderThatTheToolDidNotMakeIsNeverEmptied() throws IOException {
    Files.createDirectories(site());
    Files.writeString(site().resolve("thesis.doc"), "ten years of work");
    IOException refused = assertThrows(SiteFolder.NotOurs.class, () -> publish("index.html"));
    assertThrows(SiteFolder.NotOurs.class, () -> SiteFolder.clean(site()));
    assertEquals(
        site()
            + " holds files that windscreen did not make, so it was left alone."
            + " Name another folder with --output, or empty it yourself.",
        refused.getMessage());
    assertEquals(List.of("thesis.doc"), files(site()));
  }

  @Test
  void aFileIsNotTakenForAFolder() throws IOException {
    Files.writeString(site(), "a file");
    assertThrows(SiteFolder.NotOurs.class, () -> publish("index.html"));
    assertTrue(Files.isRegularFile(site()));
  }
}
