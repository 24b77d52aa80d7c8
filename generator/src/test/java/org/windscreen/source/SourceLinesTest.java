package org.windscreen.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.windscreen.diagnostic.Span;

class SourceLinesTest {
  private final SourceLines lines =
      new SourceLines(SourceTree.of(List.of(SourceFile.of("a.yaml", "one: 1\r\ntwo: 2\r\n"))));

  @Test
  void aPlaceHasTheTextOfItsLine() {
    assertEquals("two: 2", lines.at(new Span("a.yaml", 2, 4, 1)));
  }

  @Test
  void belowTheLastLineAndInNoFileThereIsNothingToShow() {
    assertEquals("", lines.at(new Span("a.yaml", 3, 1, 1)));
    assertEquals("", lines.at(Span.file("../templates/layout.ftlh")));
  }
}
