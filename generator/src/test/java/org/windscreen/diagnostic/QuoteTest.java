package org.windscreen.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class QuoteTest {
  @Test
  void aValueStandsBetweenQuotationMarksOnOneLine() {
    assertEquals("\"foo bar\"", Quote.of("foo\n  bar\n"));
    assertEquals("\"\"", Quote.of(""));
  }

  @Test
  void aLongValueIsCut() {
    assertEquals("\"" + "a".repeat(60) + "…\"", Quote.of("a".repeat(10_000)));
  }

  @Test
  void whatWouldSteerTheTerminalIsBlank() {
    assertEquals("\"a [31mb\"", Quote.of("a\u001b[31mb"));
  }
}
