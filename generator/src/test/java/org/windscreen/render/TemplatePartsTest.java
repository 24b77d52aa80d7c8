package org.windscreen.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.windscreen.load.ContentTree;

/** A part of the templates is one macro, called as its file, with what it takes told at the top. */
class TemplatePartsTest {
  private static final Path PARTS = ContentTree.root().resolve("templates/parts");
  private static final Pattern MACRO = Pattern.compile("<#macro (\\w+)([^>]*)>");
  private static final Pattern TAKEN = Pattern.compile("(\\w+)(?:=(?:\\[\\]|\"[^\"]*\"|\\S+))?");

  static List<Path> parts() throws IOException {
    try (Stream<Path> files = Files.list(PARTS)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("parts")
  void aPartIsOneMacroThatSaysWhatItTakes(Path part) throws IOException {
    String text = Files.readString(part);
    List<MatchResult> macros = MACRO.matcher(text).results().toList();
    assertEquals(1, macros.size(), part.toString());
    String name = macros.getFirst().group(1);
    assertEquals(
        name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT) + ".ftlh",
        part.getFileName().toString());
    assertTrue(text.startsWith("<#--"), part.toString());
    String told = text.substring(0, macros.getFirst().start());
    List<String> untold =
        TAKEN
            .matcher(macros.getFirst().group(2))
            .results()
            .map(taken -> taken.group(1))
            .filter(taken -> !told.matches("(?s).*\\n {4}" + taken + "  ?.*"))
            .toList();
    assertEquals(List.of(), untold, part.toString());
  }
}
