package org.windscreen.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.windscreen.diagnostic.DiagnosticPrinter;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.source.Placement;

/** What is told of a Markdown text, as printed, without the file's name. */
final class Told {
  private Told() {}

  static String faults(String markdown) {
    Diagnostics faults = new Diagnostics();
    List<String> lines = markdown.lines().toList();
    faults.showLines(span -> span.line() <= lines.size() ? lines.get(span.line() - 1) : "");
    Prose.read(markdown, Placement.ofLines("a.md", 1, markdown), faults);
    return new DiagnosticPrinter("content").print(faults.all()).replace("content/a.md:", "");
  }

  /** One fault is told, and its first line starts so. */
  static void assertTold(String severityRuleMessage, String at, String markdown) {
    String faults = faults(markdown);
    assertTrue(faults.startsWith(at + ": " + severityRuleMessage), faults);
    assertEquals(1, faults.strip().split("\n\n").length, faults);
  }
}
