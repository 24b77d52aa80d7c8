package org.windscreen.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
  @ParameterizedTest
  @CsvSource({"0, 1, 1", "1, 0, 1", "1, 1, 0"})
  void linesColumnsAndLengthsStartAtOne(int line, int column, int length) {
    assertThrows(IllegalArgumentException.class, () -> new Span("site.yaml", line, column, length));
  }

  @Test
  void spansSortByFileThenLineThenColumn() {
    List<Span> sorted =
        List.of(
            new Span("a.yaml", 9, 9, 1),
            new Span("b.yaml", 1, 2, 1),
            new Span("b.yaml", 2, 1, 1),
            new Span("b.yaml", 10, 1, 1));
    assertEquals(sorted, sorted.reversed().stream().sorted().toList());
  }

  @Test
  void aSpanIsPrintedAsEditorsReadIt() {
    assertEquals("a/b.yaml:3:8", new Span("a/b.yaml", 3, 8, 5).toString());
    assertEquals("a/b.yaml:1:1", Span.file("a/b.yaml").toString());
  }
}
