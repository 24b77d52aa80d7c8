package org.windscreen.format;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.yaml.YamlNode;

/**
 * Finds lists, headings and tables that are lost because YAML joins their lines to one: it keeps
 * the lines of a text only after {@code |}. Reports {@code lines-joined}.
 */
final class JoinedLines {
  private static final Pattern STARTS_A_LINE =
      Pattern.compile(
          "(?:[-*+\\u2022]|\\d{1,2}[.)]|#{1,6}|>)\\s.*|\\|.*|[-:| ]*-[-:| ]*\\|.*", Pattern.DOTALL);

  private JoinedLines() {}

  /** The first line of a value that meant something as a line. */
  static Optional<Diagnostic> in(YamlNode.Scalar node) {
    int line = node.placement().at(0, 1).line();
    for (Map.Entry<Integer, Span> piece : node.placement().pieces().entrySet()) {
      int offset = piece.getKey();
      boolean joined =
          piece.getValue().line() > line && offset > 0 && node.text().charAt(offset - 1) == ' ';
      if (joined && STARTS_A_LINE.matcher(node.text().substring(offset)).matches()) {
        return Optional.of(fault(piece.getValue()));
      }
      line = piece.getValue().line();
    }
    return Optional.empty();
  }

  private static Diagnostic fault(Span at) {
    return Diagnostic.error(
        Rule.LINES_JOINED,
        at,
        "YAML joins this line to the one before it, so it starts no list, heading or table.",
        "Write | after the key and the whole text below it, each line indented alike.");
  }
}
