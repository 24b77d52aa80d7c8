package org.windscreen.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.windscreen.load.ContentTree;

/** Words fit the number that they follow. */
class CountTest {
  /** A size with a word right behind it, in Java or in a template; "3 named" fits every number. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:size\\(\\)|[cC]ount(?:\\(\\))?|length\\(\\)) *\\+ *\" (?!named)[a-z]"
              + "|\\?size\\} [a-z]");

  @Test
  void oneIsOneAndNoneIsMany() {
    assertEquals("0 errors", Count.of(0, "error"));
    assertEquals("1 error", Count.of(1, "error"));
    assertEquals("2 errors", Count.of(2, "error"));
    assertEquals("1,036 pages", Count.of(1036, "page"));
    assertEquals("1 authority", Count.of(1, "authority", "authorities"));
    assertEquals("21 indicators have", Count.of(21, "indicator has", "indicators have"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "count + \" addresses of the site\"",
        "uncoded.size() + \" indicators have\"",
        "${notes?size} notes bear"
      })
  void aNumberBeforeAWordIsFound(String code) {
    assertEquals(1, COUNTED.matcher(code).results().count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"generator/src/main/java", "generator/src/sample/java", "templates"})
  void nothingIsCountedInAnyOtherPlace(String folder) throws IOException {
    List<String> counted = new ArrayList<>();
    try (Stream<Path> files = Files.walk(ContentTree.root().resolve(folder))) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|ftlh)")).toList()) {
        for (MatchResult found : COUNTED.matcher(Files.readString(file)).results().toList()) {
          counted.add(file.getFileName() + ": " + found.group());
        }
      }
    }
    assertEquals(List.of(), counted);
  }
}
