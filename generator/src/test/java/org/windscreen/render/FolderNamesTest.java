package org.windscreen.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FolderNamesTest {
  private static FolderNames of(String content, String templates, String output) {
    return FolderNames.of(Path.of(content), Path.of(templates), Path.of(output));
  }

  @Test
  void foldersAreNamedFromTheContentOnWhereverTheyAre() {
    assertEquals(
        new FolderNames("../templates", "../site-output"),
        of("content", "templates", "site-output"));
    assertEquals(
        new FolderNames("../../look/templates", "../../srv/site"),
        of("/home/content", "/look/templates", "/home/../srv/./site"));
  }
}
