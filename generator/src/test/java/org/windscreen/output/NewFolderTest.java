package org.windscreen.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFolderTest {
  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void start() throws IOException {
    folder = temp.toRealPath().resolve("made");
  }

  private void make() throws IOException {
    try (NewFolder made = NewFolder.open(folder)) {
      made.write("a/b.yaml", new byte[1]);
      assertFalse(Files.exists(folder.resolve("a")));
      made.publish();
    }
  }

  @Test
  void itIsThereWholeAndNothingBeside() throws IOException {
    make();
    assertEquals(List.of("made/a/b.yaml"), TestSite.below(temp));
  }

  @Test
  void anEmptyFolderIsFilled() throws IOException {
    Files.createDirectory(folder);
    make();
    assertEquals(List.of("made/a/b.yaml"), TestSite.below(temp));
  }

  @Test
  void aFolderWithFilesIsRefused() throws IOException {
    make();
    assertEquals(
        folder + " has files in it. Name a new or an empty folder.",
        assertThrows(Refused.class, this::make).getMessage());
    assertEquals(List.of("made/a/b.yaml"), TestSite.below(temp));
  }

  @Test
  void whatIsGivenUpLeavesNothing() throws IOException {
    try (NewFolder made = NewFolder.open(folder)) {
      made.write("a/b.yaml", new byte[1]);
    }
    assertEquals(List.of(), TestSite.below(temp));
    assertFalse(Files.exists(folder));
  }

  @Test
  void whatAKilledRunLeftIsTakenAway() throws IOException {
    Files.createDirectories(temp.resolve(".windscreen-work-made/new/half"));
    make();
    assertEquals(List.of("made/a/b.yaml"), TestSite.below(temp));
    Files.createDirectories(temp.resolve(".windscreen-work-made/new/half"));
    assertThrows(Refused.class, this::make);
    assertEquals(List.of("made"), List.of(temp.toFile().list()));
  }
}
