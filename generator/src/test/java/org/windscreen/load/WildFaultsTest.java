package org.windscreen.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.windscreen.load.ContentTree.ofReadme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.windscreen.Rewrite;

/**
 * Faults that people who keep guidance met elsewhere, each laid over the content of Exampleshire:
 * {@code wild/<fault>/content}, and beside it what is told, {@code told.txt}; that file is empty
 * where the text comes out as it was meant.
 */
class WildFaultsTest {
  private static final Path WILD = ContentTree.root().resolve("generator/src/test/resources/wild");

  static List<String> faults() throws IOException {
    try (Stream<Path> folders = Files.list(WILD)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("faults")
  void whatWasMetElsewhereIsToldOrComesOutAsMeant(String fault) throws IOException {
    Path content = WILD.resolve(fault).resolve("content");
    ContentTree tree = ofReadme();
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String path = content.relativize(file).toString().replace('\\', '/');
        tree = tree.put(path, Files.readString(file));
      }
    }
    Path told = WILD.resolve(fault).resolve("told.txt");
    assertTrue(tree.files().size() >= ofReadme().files().size());
    if (Rewrite.on()) {
      Files.writeString(told, tree.faults());
    } else {
      assertEquals(Files.readString(told), tree.faults());
    }
  }
}
