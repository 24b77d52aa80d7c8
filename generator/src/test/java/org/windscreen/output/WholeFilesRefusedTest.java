package org.windscreen.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused, and what is left as it is. */
class WholeFilesRefusedTest {
  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void start() throws IOException {
    folder = Files.createDirectory(temp.toRealPath().resolve("content"));
  }

  private int write(Map<String, String> texts) throws IOException {
    SortedMap<Path, byte[]> files = new TreeMap<>();
    texts.forEach(
        (path, text) -> files.put(folder.resolve(path), text.getBytes(StandardCharsets.UTF_8)));
    return WholeFiles.write(folder, files);
  }

  private String refused(String path) {
    return assertThrows(Refused.class, () -> write(Map.of("a", "new", path, "new"))).getMessage();
  }

  @Test
  void filesAreWrittenAndNothingElseIsLeft() throws IOException {
    assertEquals(2, write(Map.of("schema/a.json", "1", "b", "1")));
    assertEquals(2, write(Map.of("schema/a.json", "2", "b", "2")));
    assertEquals(List.of("b", "schema/a.json"), TestSite.below(folder));
    assertEquals("2", Files.readString(folder.resolve("schema/a.json")));
  }

  @Test
  void aFileThatHoldsItAlreadyIsNotTouched() throws IOException {
    write(Map.of("a", "1"));
    Files.setLastModifiedTime(folder.resolve("a"), FileTime.fromMillis(1000));
    assertEquals(0, write(Map.of("a", "1")));
    assertEquals(1000, Files.getLastModifiedTime(folder.resolve("a")).toMillis());
  }

  @Test
  void aLinkThatLeadsOutIsNotFollowed() throws IOException {
    Path own = Files.writeString(temp.resolve("profile"), "mine");
    Files.createSymbolicLink(folder.resolve("b"), own);
    Files.createSymbolicLink(folder.resolve("schema"), temp);
    for (String path : List.of("b", "schema/new", "schema/deep/new")) {
      assertEquals(
          folder.resolve(path)
              + " is a link that leads out of "
              + folder
              + ", so nothing was written. Mend that, then try again.",
          refused(path));
    }
    assertEquals("mine", Files.readString(own));
    assertEquals(List.of("b", "schema"), TestSite.below(folder));
    assertEquals(
        List.of("content", "profile"), List.of(temp.toFile().list()).stream().sorted().toList());
  }

  @Test
  void oneFileThatCannotBeWrittenLeavesAllAsTheyWere() throws IOException {
    write(Map.of("a", "1"));
    Files.createDirectory(folder.resolve("b"));
    assertEquals(
        folder.resolve("b") + " is no file, so nothing was written. Mend that, then try again.",
        refused("b"));
    assertEquals("1", Files.readString(folder.resolve("a")));
    assertEquals(List.of("a"), TestSite.below(folder));
  }

  @Test
  void whatAKilledRunLeftIsTakenAway() throws IOException {
    Files.writeString(folder.resolve(".windscreen-work-a"), "hal");
    Files.createDirectory(folder.resolve(".windscreen-work-files"));
    write(Map.of("a", "1"));
    assertEquals(List.of("a"), TestSite.below(folder));
    assertEquals(0, write(Map.of("a", "1")));
  }

  @Test
  void twoAtOnceAreTold() throws IOException {
    Path work = folder.resolve(".windscreen-work-files");
    try (WorkFolder first = WorkFolder.at(work, folder)) {
      assertEquals(work.resolve("lock"), first.path("lock"));
      assertThrows(Busy.class, () -> write(Map.of("a", "1")));
    }
    assertEquals(1, write(Map.of("a", "1")));
    assertEquals(List.of("a"), TestSite.below(folder));
  }
}
