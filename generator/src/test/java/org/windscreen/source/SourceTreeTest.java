package org.windscreen.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {
  private static List<String> paths(Iterable<SourceFile> files) {
    List<String> paths = new java.util.ArrayList<>();
    files.forEach(file -> paths.add(file.path()));
    return paths;
  }

  @Test
  void filesAreReadInOrderOfTheirPathsWithoutHiddenOnes(@TempDir Path folder) throws IOException {
    for (String path : List.of("b/x.yaml", "a.yaml", "b/.swp/y.yaml", ".git/z", "b/.hidden")) {
      Files.createDirectories(folder.resolve(path).getParent());
      Files.writeString(folder.resolve(path), "x: é");
    }
    SourceTree tree = SourceTree.read(folder);
    assertEquals(List.of("a.yaml", "b/x.yaml"), paths(tree.files()));
    assertEquals("x: é", new String(tree.file("b/x.yaml").orElseThrow().bytes(), UTF_8));
    assertEquals(5, tree.file("a.yaml").orElseThrow().size());
  }

  @Test
  void belowAFolderStandOnlyItsOwnFiles() {
    SourceTree tree =
        SourceTree.of(
            List.of(
                SourceFile.of("a/x", ""),
                SourceFile.of("a/b/y", ""),
                SourceFile.of("a-b/z", ""),
                SourceFile.of("a", "")));
    assertEquals(List.of("a/b/y", "a/x"), paths(tree.below("a")));
    assertTrue(tree.below("c").isEmpty());
    assertTrue(tree.file("c").isEmpty());
  }
}
