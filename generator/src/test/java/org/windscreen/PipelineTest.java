package org.windscreen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.windscreen.load.ContentTree;

/** What PIPELINE.md draws is there, and in that order. */
class PipelineTest {
  private static final Path GENERATOR = ContentTree.root().resolve("generator");

  private static String text() throws IOException {
    return Files.readString(GENERATOR.resolve("PIPELINE.md"));
  }

  private static List<String> quoted(String text) {
    return Pattern.compile("`([a-z]+)`")
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  @Test
  void itsRoomsAreThoseThatTheTestOfOrderHolds() throws IOException {
    String rooms = text().replaceFirst("(?s).*## Rooms\n\n[^\n]*\n\n(.*?)\n\n.*", "$1");
    assertEquals(ArchitectureTest.ROOMS, quoted(rooms));
  }

  @Test
  void eachRoomHasItsLineInTheTableOfStages() throws IOException {
    List<String> told =
        text()
            .lines()
            .filter(line -> line.startsWith("| `"))
            .takeWhile(line -> !line.startsWith("| `==="))
            .flatMap(line -> quoted(line.substring(0, line.indexOf('|', 1))).stream())
            .toList();
    assertEquals(ArchitectureTest.ROOMS, told);
  }

  /** A name such as {@code load/Names} leads to a file, so that a newcomer finds it. */
  @Test
  void everyTypeThatItNamesInARoomIsThere() throws IOException {
    String rooms = String.join("|", ArchitectureTest.ROOMS);
    Set<String> named =
        Pattern.compile("`((?:" + rooms + "|sample)/[A-Z]\\w+)")
            .matcher(text())
            .results()
            .map((MatchResult found) -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertFalse(named.isEmpty());
    named.removeIf(PipelineTest::isThere);
    assertEquals(Set.of(), named);
  }

  private static boolean isThere(String type) {
    return Stream.of("main", "sample")
        .map(
            source -> GENERATOR.resolve("src/" + source + "/java/org/windscreen/" + type + ".java"))
        .anyMatch(Files::exists);
  }
}
