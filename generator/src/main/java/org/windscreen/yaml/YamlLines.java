package org.windscreen.yaml;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.windscreen.diagnostic.Span;
import org.windscreen.source.Characters;
import org.windscreen.source.Placement;
import org.windscreen.source.SourceText;

/**
 * The lines of a YAML text, for finding places in its file.
 *
 * @param firstLine the 1-based line of the file at which the text starts
 */
record YamlLines(String path, int firstLine, List<String> lines) {
  static YamlLines of(SourceText text, int firstLine) {
    List<String> lines = text.lines();
    return new YamlLines(text.path(), firstLine, lines.isEmpty() ? List.of("") : lines);
  }

  /** A place by line and column of the text, both 1-based; columns count code points. */
  Span span(int lineNumber, int columnInPoints, int length) {
    int index = Math.clamp(lineNumber - 1L, 0, lines.size() - 1);
    String line = lines.get(index);
    int points = Math.clamp(columnInPoints - 1L, 0, line.codePointCount(0, line.length()));
    int column = line.offsetByCodePoints(0, points) + 1;
    int shown = Math.clamp(length, 1, Math.max(1, line.length() - column + 1));
    return new Span(path, firstLine + index, column, shown);
  }

  /** A place at which something ends, which may be below the last line; else as a span's start. */
  Extent end(int lineNumber, int columnInPoints) {
    if (lineNumber > lines.size()) {
      int below = firstLine + lines.size();
      return new Extent(below, 1, below, 1);
    }
    Span at = span(lineNumber, columnInPoints, 1);
    return new Extent(at.line(), at.column(), at.line(), at.column());
  }

  /** The line from that place on. */
  String from(Span span) {
    return lines.get(span.line() - firstLine).substring(span.column() - 1);
  }

  /** The line up to that place. */
  String before(Span span) {
    return lines.get(span.line() - firstLine).substring(0, span.column() - 1);
  }

  /** The character after that one. */
  Span after(Span span) {
    return new Span(path, span.line(), span.column() + 1, 1);
  }

  /** The first character of the first line below that one which has any. */
  Span below(Span span) {
    for (int i = span.line() - firstLine + 1; i < lines.size(); i++) {
      int blanks = blanks(lines.get(i), 0);
      if (blanks < lines.get(i).length()) {
        return new Span(path, firstLine + i, blanks + 1, 1);
      }
    }
    return span;
  }

  /** The first tab with nothing but blanks before it on its line. */
  Optional<Span> tabInIndentation() {
    for (int i = 0; i < lines.size(); i++) {
      int tab = lines.get(i).indexOf('\t');
      if (tab >= 0 && blanks(lines.get(i), 0) > tab) {
        return Optional.of(new Span(path, firstLine + i, tab + 1, 1));
      }
    }
    return Optional.empty();
  }

  /** Whether a character stands anywhere in the text. */
  boolean has(int codePoint) {
    return lines.stream().anyMatch(line -> line.indexOf(codePoint) >= 0);
  }

  /**
   * Where a value's characters stand.
   *
   * <p>Follows the value and the lines side by side: the start of a line skips blanks in both, and
   * a doubled quote or an escaped mark skips one character of the line; so do the characters that
   * values are read without. From an escape of another kind on, places are those of the last
   * character before it.
   *
   * @param start where the value starts: the first character after a quote or after {@code |}
   */
  Placement placement(String value, Span start) {
    NavigableMap<Integer, Span> pieces = new TreeMap<>();
    pieces.put(0, start);
    int inValue = 0;
    int inLine = start.column() - 1;
    for (int i = start.line() - firstLine; i < lines.size() && inValue < value.length(); i++) {
      String line = lines.get(i);
      inLine = blanks(line, inLine);
      inValue = blanks(value, inValue);
      while (inLine < line.length() && inValue < value.length()) {
        int same = same(line, inLine, value, inValue);
        if (same > 0) {
          pieces.put(inValue, new Span(path, firstLine + i, inLine + 1, same));
        }
        inLine += same;
        inValue += same;
        if (blanks(line, inLine) == line.length() || inValue == value.length()) {
          break;
        }
        int read = afterLeftOut(line, inLine);
        inLine = same(line, read, value, inValue) > 0 ? read : read + 1;
        if (same(line, inLine, value, inValue) == 0) {
          return new Placement(pieces);
        }
      }
      inLine = 0;
    }
    return new Placement(pieces);
  }

  private static int afterLeftOut(String line, int from) {
    int at = from;
    while (at < line.length() && Characters.isLeftOut(line, at)) {
      at++;
    }
    return at;
  }

  private static int blanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int same(String a, int fromA, String b, int fromB) {
    int most = Math.min(a.length() - fromA, b.length() - fromB);
    int same = 0;
    while (same < most && a.charAt(fromA + same) == b.charAt(fromB + same)) {
      same++;
    }
    return same;
  }
}
