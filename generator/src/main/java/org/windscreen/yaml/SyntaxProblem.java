package org.windscreen.yaml;

import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What snakeyaml-engine finds wrong, in words for people who don't know YAML's grammar.
 *
 * @param context what the engine was doing: a part of its words
 * @param problem what it met: a part of its words
 * @param start whether to show where the part at fault starts, or where reading stopped
 */
record SyntaxProblem(String context, String problem, boolean start, String message, String hint) {
  private static final List<SyntaxProblem> KNOWN =
      List.of(
          new SyntaxProblem(
              "a quoted scalar",
              "end of stream",
              true,
              "This quotation mark is never closed.",
              "Close it with the same mark at the end of the text."),
          new SyntaxProblem(
              "scanning an a", // an alias, an anchor
              "",
              true,
              "Text cannot start with this character.",
              "Put quotation marks around the text."),
          new SyntaxProblem(
              "",
              "that cannot start any token",
              false,
              "Text cannot start with this character.",
              "Put quotation marks around the text."),
          new SyntaxProblem(
              "a simple key",
              "could not find expected ':'",
              true,
              "This line is neither a key with its value nor part of the text above.",
              "Write key: value; indent further lines of a text more than its key."),
          new SyntaxProblem(
              "a block scalar",
              "",
              false,
              "Text stands on the line of | or >.",
              "Start the text on the next line, indented."),
          new SyntaxProblem(
              "parsing a flow",
              "",
              true,
              "This bracket is never closed, or a comma is missing after it.",
              "Write [one, two] or {key: value, key: value}; quote text with , [ ] { or } in it."),
          new SyntaxProblem(
              "",
              "expected <block end>, but found '<scalar>'",
              false,
              "Text goes on after its closing quotation mark or bracket.",
              "Put quotation marks around the whole text; write \\\" for a mark inside them."),
          new SyntaxProblem(
              "",
              "expected <block end>",
              false,
              "This does not line up with the lines above.",
              "Give it as many spaces before it as the lines that it belongs with."),
          new SyntaxProblem(
              "",
              "mapping values are not allowed here",
              false,
              "A colon and a space stand where no key can end.",
              "Quote text that has \": \" in it; line keys up with each other."),
          new SyntaxProblem(
              "",
              "sequence entries are not allowed here",
              false,
              "A list can't start here.",
              "Start it on the next line; quote text that starts with \"- \"."));

  static SyntaxProblem of(MarkedYamlEngineException e) {
    String context = e.getContext() == null ? "" : e.getContext();
    String problem = e.getProblem() == null ? "" : e.getProblem();
    return KNOWN.stream()
        .filter(known -> context.contains(known.context) && problem.contains(known.problem))
        .findFirst()
        .orElse(other(problem));
  }

  static SyntaxProblem other(String problem) {
    if (problem.startsWith("Expected a property name")) {
      return new SyntaxProblem(
          "", problem, false, "A key must be one word.", "Quote text that has brackets in it.");
    }
    return new SyntaxProblem(
        "",
        problem,
        false,
        "This is not YAML: " + problem + ".",
        "Look here and at the line above: indentation, quotation marks, brackets.");
  }

  /** The place to show. */
  Mark mark(MarkedYamlEngineException e) {
    return (start ? e.getContextMark() : e.getProblemMark()).or(e::getProblemMark).orElseThrow();
  }
}
