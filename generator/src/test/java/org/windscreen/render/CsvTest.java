package org.windscreen.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @Test
  void commasQuotesAndLineEndsAreQuoted() {
    assertEquals(
        "plain,\"a, b\",\"say \"\"no\"\"\",\"two\nlines\"\r\n",
        Csv.of(List.of(List.of("plain", "a, b", "say \"no\"", "two\nlines"))));
  }

  @Test
  void everyLineHasAsManyFields() {
    assertEquals(
        "a,,\r\n,,\r\na,b,c\r\n", Csv.of(List.of(List.of("a"), List.of(), List.of("a", "b", "c"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+44", "-1", "@SUM(A1)", "\tx"})
  void whatASpreadsheetWouldCalculateIsText(String text) {
    assertEquals("'" + text + "\r\n", Csv.of(List.of(List.of(text))));
  }

  @Test
  void aFormulaWithAQuoteIsSafeAndQuoted() {
    assertEquals("\"'=HYPERLINK(\"\"x\"\")\"\r\n", Csv.of(List.of(List.of("=HYPERLINK(\"x\")"))));
  }

  @Test
  void nothingIsNothing() {
    assertEquals("", Csv.of(List.of()));
  }
}
