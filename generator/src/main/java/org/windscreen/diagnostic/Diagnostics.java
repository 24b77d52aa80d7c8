package org.windscreen.diagnostic;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The faults of one run, gathered from every stage and told together, worst first and without
 * repeats. Stages add to it; safe for use by several threads.
 */
public final class Diagnostics {
  private final ConcurrentSkipListSet<Diagnostic> found = new ConcurrentSkipListSet<>();
  private volatile Function<Span, String> lines = span -> "";

  /** From now on, faults that have no line to show are given the one that stands at their place. */
  public void showLines(Function<Span, String> lineAt) {
    lines = lineAt;
  }

  public void add(Diagnostic diagnostic) {
    boolean shows = !diagnostic.line().isEmpty();
    found.add(shows ? diagnostic : diagnostic.showing(lines.apply(diagnostic.span())));
  }

  /** Adds an error: what is wrong, quoting the value, and what to do. */
  public void error(Rule rule, Span span, String message, String hint) {
    add(Diagnostic.error(rule, span, message, hint));
  }

  /** Adds a warning: what is wrong, quoting the value, and what to do. */
  public void warning(Rule rule, Span span, String message, String hint) {
    add(Diagnostic.warning(rule, span, message, hint));
  }

  /** Adds what may be worth a look: what it is, quoting the value, and what to do. */
  public void info(Rule rule, Span span, String message, String hint) {
    add(new Diagnostic(Severity.INFO, rule, span, message, hint, ""));
  }

  /** Adds what nothing excepts: what is wrong, quoting the value, and what to do. */
  public void block(Rule rule, Span span, String message, String hint) {
    add(new Diagnostic(Severity.BLOCK, rule, span, message, hint, ""));
  }

  /** All faults, errors before warnings, each by file, line and column. May be empty. */
  public List<Diagnostic> all() {
    return List.copyOf(found);
  }

  /** The paths of all files that have an error. */
  public Set<String> filesAtFault() {
    return filesAtFault(error -> true);
  }

  /** The paths of all files that have an error of that sort. */
  public Set<String> filesAtFault(Predicate<Diagnostic> sort) {
    return found.stream()
        .filter(d -> d.severity().stops())
        .filter(sort)
        .map(d -> d.span().path())
        .collect(Collectors.toSet());
  }

  public boolean hasErrors() {
    return !found.isEmpty() && found.first().severity().stops();
  }

  /** Whether there are other errors than those of one rule. */
  public boolean hasErrorsBut(Rule rule) {
    return found.stream().anyMatch(d -> d.severity().stops() && d.rule() != rule);
  }
}
