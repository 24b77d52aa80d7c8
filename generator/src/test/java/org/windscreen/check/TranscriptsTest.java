package org.windscreen.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.windscreen.Rewrite;
import org.windscreen.load.ContentTree;

/**
 * Excerpts of threshold documents, with the faults that their text copies have, laid over the
 * content of Exampleshire as somebody would who enters them as they stand: {@code
 * transcripts/<excerpt>/content}, and beside it what is told, {@code told.txt}.
 */
class TranscriptsTest {
  private static final Path FOLDER =
      ContentTree.root().resolve("generator/src/test/resources/transcripts");

  static List<String> excerpts() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  private static String told(String excerpt) throws IOException {
    Path content = FOLDER.resolve(excerpt).resolve("content");
    ContentTree tree = ContentTree.ofReadme();
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String path = content.relativize(file).toString().replace('\\', '/');
        tree = tree.put(path, Files.readString(file));
      }
    }
    return tree.faults() + Checked.faults(tree);
  }

  @ParameterizedTest
  @MethodSource("excerpts")
  void whatAnExcerptHasWrongIsToldAtItsPlace(String excerpt) throws IOException {
    Path told = FOLDER.resolve(excerpt).resolve("told.txt");
    if (Rewrite.on()) {
      Files.writeString(told, told(excerpt));
    } else {
      assertEquals(Files.readString(told), told(excerpt));
    }
  }

  @Test
  void ofTheExcerptThatIsMendedNothingIsTold() throws IOException {
    assertEquals("", told("as-it-should-be"));
  }

  @Test
  void ofEachOtherSomethingIsTold() throws IOException {
    for (String excerpt : excerpts()) {
      assertTrue(excerpt.equals("as-it-should-be") || !told(excerpt).isEmpty(), excerpt);
    }
  }
}
