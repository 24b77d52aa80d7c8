package org.windscreen.format;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Text of several lines as it stands after {@code |} (YAML 1.2.2, section 8.1).
 *
 * @param header {@code |}, with the blanks to be taken away where the text itself starts with one,
 *     and with what becomes of line ends at its end
 * @param lines with the blanks before them
 */
record BlockText(String header, List<String> lines) {
  BlockText {
    lines = List.copyOf(lines);
  }

  /**
   * The block of a new value whose key or dash has {@code indent} blanks before it; none of a text
   * that ends in several line ends, which the blank lines below it would add to.
   */
  static Optional<BlockText> of(String text, int indent) {
    return text.endsWith("\n\n") ? Optional.empty() : of(text, indent, 2);
  }

  /** With so many more blanks; nothing where only quotation marks can hold the text. */
  static Optional<BlockText> of(String text, int indent, int deeper) {
    if (text.isBlank() || text.indexOf('\r') >= 0 || !text.lines().allMatch(BlockText::fits)) {
      return Optional.empty();
    }
    String start = text.replaceFirst("^\n+", "");
    String size = start.startsWith(" ") ? Integer.toString(deeper) : "";
    return Optional.of(
        new BlockText("|" + size + ending(text), lines(text, " ".repeat(indent + deeper))));
  }

  private static boolean fits(String line) {
    return YamlScalar.isVisible(line) && (line.isEmpty() || !line.isBlank());
  }

  /** What stands after {@code |} so that the text ends as it does. */
  static String ending(String text) {
    return text.endsWith("\n\n") ? "+" : text.endsWith("\n") ? "" : "-";
  }

  private static List<String> lines(String text, String blanks) {
    String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    return Arrays.stream(body.split("\n", -1))
        .map(line -> line.isEmpty() ? "" : blanks + line)
        .toList();
  }
}
