package org.windscreen.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFilesTest {
  @TempDir private Path temp;
  private final SortedMap<Path, byte[]> files = new TreeMap<>();

  @BeforeEach
  void threeFiles() throws IOException {
    for (String name : List.of("a", "b", "c")) {
      Files.writeString(temp.resolve(name), "old " + name);
      files.put(temp.resolve(name), ("new " + name).getBytes(StandardCharsets.UTF_8));
    }
  }

  private String text(String name) throws IOException {
    return Files.readString(temp.resolve(name));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(temp)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void allAreWrittenAndNothingElseIsLeft() throws IOException {
    files.put(temp.resolve("d"), new byte[0]);
    Files.writeString(temp.resolve(".windscreen-work-a"), "of a run that was killed");
    WholeFiles.write(temp, files);
    assertEquals(List.of("a", "b", "c", "d"), names());
    assertEquals(
        "new a new b new c ", text("a") + " " + text("b") + " " + text("c") + " " + text("d"));
  }

  /** What a run leaves that is killed after it moved the first of three files. */
  private void killedAmongTheMoves(String decided) throws IOException {
    Files.writeString(temp.resolve("a"), "new a");
    for (String name : List.of("b", "c")) {
      Files.writeString(temp.resolve(".windscreen-work-" + name), "new " + name);
    }
    Path work = Files.createDirectory(temp.resolve(".windscreen-work-files"));
    Files.writeString(
        work.resolve(decided),
        """
        .windscreen-work-a
        a
        .windscreen-work-b
        b
        .windscreen-work-c
        c
        """);
  }

  @Test
  void whatARunHadDecidedBeforeItWasKilledIsDoneByTheNext() throws IOException {
    killedAmongTheMoves("decided");
    WholeFiles.recover(temp);
    assertEquals(List.of("a", "b", "c"), names());
    assertEquals("new a new b new c", text("a") + " " + text("b") + " " + text("c"));
  }

  @Test
  void whatARunHadOnlyBegunToDecideIsTakenAway() throws IOException {
    killedAmongTheMoves("decided-begun");
    WholeFiles.recover(temp);
    assertEquals(List.of("a", "b", "c"), names());
    assertEquals("new a old b old c", text("a") + " " + text("b") + " " + text("c"));
  }

  @Test
  void withoutARunThatWasKilledNothingIsTouched() throws IOException {
    Files.writeString(temp.resolve(".windscreen-work-a"), "somebody's");
    WholeFiles.recover(temp);
    assertEquals(List.of(".windscreen-work-a", "a", "b", "c"), names());
  }

  @Test
  void permissionsStay() throws IOException {
    Path script = temp.resolve("a");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-x---"));
    WholeFiles.write(temp, files);
    assertEquals("rwxr-x---", PosixFilePermissions.toString(Files.getPosixFilePermissions(script)));
  }

  @Test
  void aLinkGoesOnLeadingToItsFile() throws IOException {
    Path real = Files.createDirectory(temp.resolve("real")).resolve("file");
    Files.writeString(real, "old");
    Path link = Files.createSymbolicLink(temp.resolve("link"), Path.of("real/file"));
    files.put(link, new byte[] {'n'});
    WholeFiles.write(temp, files);
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("n", Files.readString(real));
  }

  @Test
  void oneFileIsNotWrittenTwice() throws IOException {
    Path link = Files.createSymbolicLink(temp.resolve("d"), Path.of("a"));
    files.put(link, new byte[] {'d'});
    IOException fault = assertThrows(IOException.class, () -> WholeFiles.write(temp, files));
    assertEquals(
        link + " -> " + temp.toRealPath().resolve("a") + ": another link leads there too",
        fault.getMessage());
    assertEquals("old a", text("a"));
  }

  @Test
  void ifOneCannotBeWrittenNoneHasChanged() throws IOException {
    // What is written aside for b would have this name.
    Files.createDirectories(temp.resolve(".windscreen-work-b/full"));
    assertThrows(IOException.class, () -> WholeFiles.write(temp, files));
    assertEquals("old a old b old c", text("a") + " " + text("b") + " " + text("c"));
    assertEquals(List.of(".windscreen-work-b", "a", "b", "c"), names());
  }

  @Test
  void ifOneIsAFolderNoneHasChanged() throws IOException {
    Files.delete(temp.resolve("b"));
    Files.createDirectories(temp.resolve("b/full"));
    assertThrows(IOException.class, () -> WholeFiles.write(temp, files));
    assertEquals("old a old c", text("a") + " " + text("c"));
    assertEquals(List.of("a", "b", "c"), names());
  }
}
