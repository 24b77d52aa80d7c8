package org.windscreen.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out a text after a key or dash: on its line where it fits, folded after {@code >-} where it
 * is one long line, after {@code |} where it has lines of its own.
 */
final class YamlText {
  private YamlText() {}

  /**
   * What stands after the key or dash.
   *
   * @param indent of the text's own lines, in blanks
   * @param column where the text would start on the line of the key, 0-based
   */
  static String of(String text, int indent, int column) {
    boolean blocks = text.lines().allMatch(YamlScalar::isVisible) && text.indexOf('\r') < 0;
    if (blocks && text.indexOf('\n') >= 0) {
      return literal(text, indent);
    }
    String line = YamlScalar.block(text);
    boolean fits = column + line.length() <= RecordWriter.WIDTH;
    return fits || !blocks || text.startsWith(" ") ? line : folded(text, indent, line);
  }

  /** The lines as they are. The blanks at the end of the last one say nothing in Markdown. */
  private static String literal(String text, int indent) {
    String start = text.stripLeading().length() == text.length() ? "|" : "|2";
    StringBuilder out = new StringBuilder(start);
    text.lines()
        .forEach(line -> out.append('\n').repeat(" ", line.isEmpty() ? 0 : indent).append(line));
    return out.toString();
  }

  private static String folded(String text, int indent, String line) {
    List<String> lines = wrapped(text, RecordWriter.WIDTH - indent);
    String between = "\n" + " ".repeat(indent);
    return lines.size() == 1 ? line : ">-" + between + String.join(between, lines);
  }

  /** Broken at single blanks: YAML joins the lines with one each (YAML 1.2.2, 8.1.3). */
  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    int blank = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i - from > width && blank > from) {
        lines.add(text.substring(from, blank));
        from = blank + 1;
      }
      blank = isSingleBlank(text, i) ? i : blank;
    }
    lines.add(text.substring(from));
    return lines;
  }

  private static boolean isSingleBlank(String text, int at) {
    return at < text.length() - 1
        && text.charAt(at) == ' '
        && text.charAt(at - 1) != ' '
        && text.charAt(at + 1) != ' ';
  }
}
