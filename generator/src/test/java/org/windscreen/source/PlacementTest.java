package org.windscreen.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.windscreen.diagnostic.Span;

class PlacementTest {
  @Test
  void aPartOfALineStandsOnThatLine() {
    Placement placement = Placement.ofLines("a.md", 7, "one\n\nthree four\n");
    assertEquals(new Span("a.md", 7, 1, 3), placement.at(0, 3));
    assertEquals(new Span("a.md", 9, 7, 4), placement.at(11, 4));
  }

  @Test
  void aSpanNeverRunsPastItsLine() {
    Placement placement = Placement.ofLines("a.md", 1, "one\ntwo");
    assertEquals(new Span("a.md", 1, 2, 2), placement.at(1, 100));
    assertEquals(new Span("a.md", 2, 3, 1), placement.at(100, 100));
  }

  @Test
  void anEmptyTextStandsWhereItStarts() {
    assertEquals(new Span("a.md", 4, 1, 1), Placement.ofLines("a.md", 4, "").at(0, 0));
  }

  @Test
  void theStartMustHaveAPlace() {
    Map<Integer, Span> late = Map.of(1, Span.file("a.md"));
    assertThrows(IllegalArgumentException.class, () -> new Placement(new TreeMap<>(late)));
  }

  @ParameterizedTest
  @CsvSource({
    "a/1/guidance/b.md, c.png, a/1/guidance/c.png",
    "a/1/guidance/b.md, ../c.png, a/1/c.png",
    "a/1/b.yaml, ./guidance/c.png, a/1/guidance/c.png",
    "pages/b.md, ../a/1/c.png, a/1/c.png",
    "site.yaml, c.png, c.png",
    "site.yaml, ../../c.png, ../../c.png"
  })
  void aNeighbourIsNamedFromTheFolderOfTheTextsFile(String file, String name, String path) {
    assertEquals(path, Placement.ofLines(file, 1, "Text").beside(name));
  }
}
