package org.windscreen.diagnostic;

import java.nio.file.Path;
import java.util.List;

/**
 * Writes faults for people: a line with place and message, the line of the file, a caret, a hint.
 */
public final class DiagnosticPrinter {
  /** More faults than this are counted, not printed. */
  public static final int MOST = 200;

  private final String root;

  /**
   * Makes a printer.
   *
   * @param root what stands before each path, such as {@code content}
   */
  public DiagnosticPrinter(String root) {
    this.root = root;
  }

  /** All faults, at most {@link #MOST} of them, then how many more there are. */
  public String print(List<Diagnostic> diagnostics) {
    StringBuilder out = new StringBuilder();
    diagnostics.stream().limit(MOST).forEach(d -> out.append(one(d)));
    if (diagnostics.size() > MOST) {
      out.append("... and ").append(diagnostics.size() - MOST).append(" more.\n");
    }
    return out.toString();
  }

  private String one(Diagnostic d) {
    Span span = d.span();
    String place = file(span) + ":" + span.line() + ":" + span.column();
    String head = place + ": " + d.severity().word() + " [" + d.rule().id() + "] ";
    return head + d.message() + "\n" + excerpt(span, d.line()) + "  " + d.hint() + "\n\n";
  }

  /** The file of a fault below the root, or beside it, parts joined by {@code /}. */
  public String file(Span span) {
    return Path.of(root).resolve(span.path()).normalize().toString().replace('\\', '/');
  }

  /** A window of 120 characters of the line, and carets below what is meant. */
  private static String excerpt(Span span, String line) {
    int from = Math.max(0, span.column() - 61);
    int to = Math.min(line.length(), from + 120);
    if (from >= to || line.isBlank()) {
      return "";
    }
    String caret = " ".repeat(span.column() - 1 - from) + "^".repeat(Math.min(span.length(), 60));
    return "  " + Quote.visible(line.substring(from, to)).stripTrailing() + "\n  " + caret + "\n";
  }
}
