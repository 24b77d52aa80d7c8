package org.windscreen.yaml;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import tools.jackson.core.JacksonException;

/** The faults that {@link YamlReader} tells. */
final class YamlFaults {
  private YamlFaults() {}

  static Diagnostic tab(Span at) {
    return Diagnostic.error(
        Rule.YAML_TAB, at, "A tab stands where YAML allows only spaces.", "Indent with spaces.");
  }

  static Diagnostic empty(Span at) {
    return Diagnostic.error(
        Rule.EMPTY_FILE, at, "The file has only comments.", "Fill it, or delete it.");
  }

  static Diagnostic alias(Span at) {
    return Diagnostic.error(
        Rule.YAML_ALIAS,
        at,
        "Anchors and aliases (& and *) are not allowed.",
        "Write the value out; quote text that starts with & or *.");
  }

  static Diagnostic tag(Span at) {
    return Diagnostic.error(
        Rule.YAML_TAG,
        at,
        "Tags (!) are not allowed.",
        "Quote text that starts with an exclamation mark.");
  }

  static Diagnostic nesting(Span at) {
    return Diagnostic.error(
        Rule.YAML_NESTING,
        at,
        "Values lie within one another more than " + YamlReader.DEEPEST + " deep.",
        "Take away brackets or indentation; no content needs this.");
  }

  static Diagnostic documents(Span at) {
    return Diagnostic.error(
        Rule.YAML_DOCUMENTS,
        at,
        "A second document starts here.",
        "Keep one document in a file: remove the line \"---\".");
  }

  static Diagnostic duplicate(String key, Span at, Span first) {
    return Diagnostic.error(
        Rule.DUPLICATE_KEY,
        at,
        Quote.of(key) + " stands here twice: first on line " + first.line() + ".",
        "Keep one of the two.");
  }

  /** Why the text could not be read on, as far as the engine says. */
  static Diagnostic syntax(JacksonException e, YamlLines lines) {
    if (e.getCause() instanceof MarkedYamlEngineException marked) {
      SyntaxProblem problem = SyntaxProblem.of(marked);
      var mark = problem.mark(marked);
      Span at = lines.span(mark.getLine() + 1, mark.getColumn() + 1, 1);
      return Diagnostic.error(Rule.YAML_SYNTAX, at, problem.message(), problem.hint());
    }
    Span at = lines.span(e.getLocation().getLineNr(), e.getLocation().getColumnNr(), 1);
    String reason = e.getOriginalMessage().lines().findFirst().orElse("unreadable");
    if (reason.contains("nesting depth")) {
      return nesting(at);
    }
    SyntaxProblem problem = SyntaxProblem.other(reason);
    return Diagnostic.error(Rule.YAML_SYNTAX, at, problem.message(), problem.hint());
  }
}
