package org.windscreen.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {
  private static String print(String line, int column, int length) {
    Span span = new Span("site.yaml", 3, column, length);
    return new DiagnosticPrinter("content")
        .print(
            List.of(
                Diagnostic.warning(Rule.UNKNOWN_KEY, span, "This is wrong.", "Mend it.")
                    .showing(line)));
  }

  @Test
  void aFaultIsPlaceMessageLineCaretAndHint() {
    assertEquals(
        """
        content/site.yaml:3:8: warning [unknown-key] This is wrong.
          title: Windscreen
                 ^^^^^^^^^^
          Mend it.

        """,
        print("title: Windscreen", 8, 10));
  }

  @Test
  void withoutALineOnlyTheMessageIsPrinted() {
    assertEquals(
        """
        content/site.yaml:3:8: warning [unknown-key] This is wrong.
          Mend it.

        """,
        print("", 8, 10));
  }

  @Test
  void ofALongLineAWindowIsShown() {
    String printed = print("x".repeat(1000) + "HERE" + "x".repeat(1000), 1001, 4);
    List<String> lines = printed.lines().toList();
    assertEquals("  " + "x".repeat(60) + "HERE" + "x".repeat(56), lines.get(1));
    assertEquals("  " + " ".repeat(60) + "^^^^", lines.get(2));
  }

  @Test
  void whatWouldSteerTheTerminalIsBlank() {
    assertEquals("  a b [31mc d", print("a\tb\u001b[31mc\u202ed", 1, 1).lines().toList().get(1));
  }

  @Test
  void filesBesideTheContentAreNamedFromTheRoot() {
    Diagnostic fault =
        Diagnostic.error(Rule.UNKNOWN_KEY, Span.file("../templates/x.ftlh"), "No.", "Mend.");
    assertEquals(
        "templates/x.ftlh:1:1: error [unknown-key] No.\n  Mend.\n\n",
        new DiagnosticPrinter("content").print(List.of(fault)));
  }
}
