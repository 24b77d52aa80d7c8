package org.windscreen.diagnostic;

import java.util.Comparator;
import java.util.Objects;

/**
 * One fault: {@code site.yaml:3:8: error [unknown-key] ...} and what to do about it.
 *
 * @param severity whether it stops the build
 * @param rule the kind of fault
 * @param span where
 * @param message what is wrong, quoting the value
 * @param hint what to do, one sentence
 * @param line the text of the line on which the span starts; empty if there is none to show
 */
public record Diagnostic(
    Severity severity, Rule rule, Span span, String message, String hint, String line)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> WORST_FIRST =
      Comparator.comparing(Diagnostic::severity)
          .thenComparing(Diagnostic::span)
          .thenComparing(Diagnostic::rule)
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    Objects.requireNonNull(severity);
    Objects.requireNonNull(rule);
    Objects.requireNonNull(span);
    Objects.requireNonNull(message);
    Objects.requireNonNull(hint);
    Objects.requireNonNull(line);
  }

  /** An error without the text of its line: what is wrong, quoting the value, and what to do. */
  public static Diagnostic error(Rule rule, Span span, String message, String hint) {
    return new Diagnostic(Severity.ERROR, rule, span, message, hint, "");
  }

  /** A warning without the text of its line: what is wrong, quoting the value, and what to do. */
  public static Diagnostic warning(Rule rule, Span span, String message, String hint) {
    return new Diagnostic(Severity.WARNING, rule, span, message, hint, "");
  }

  /** The same fault with the text of its line. */
  public Diagnostic showing(String text) {
    return new Diagnostic(severity, rule, span, message, hint, text);
  }

  /** The same where it is no fault any more, but worth knowing. */
  public Diagnostic informing() {
    return new Diagnostic(Severity.INFO, rule, span, message, hint, line);
  }

  /** The same fault with other advice. */
  public Diagnostic advising(String what) {
    return new Diagnostic(severity, rule, span, message, what, line);
  }

  @Override
  public int compareTo(Diagnostic other) {
    return WORST_FIRST.compare(this, other);
  }
}
