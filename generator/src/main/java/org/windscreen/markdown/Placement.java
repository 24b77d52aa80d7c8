package org.windscreen.markdown;

import org.windscreen.diagnostic.Span;

/**
 * Where a text stands in its file, so that a fault inside it can be shown in the file.
 *
 * @param start where its first character stands
 * @param aligned whether each further line starts in the same column, on the next line of the file;
 *     if not (text folded or quoted over lines), only the first line's places are exact
 */
public record Placement(Span start, boolean aligned) {
  /** The place of a piece of the text, {@code offset} and {@code length} in UTF-16 units. */
  Span at(String text, int offset, int length) {
    int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    int lines = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    int lineEnd = text.indexOf('\n', offset) < 0 ? text.length() : text.indexOf('\n', offset);
    if (lines > 0 && !aligned) {
      return start;
    }
    int shown = Math.max(1, Math.min(length, lineEnd - offset));
    return new Span(start.path(), start.line() + lines, start.column() + offset - lineStart, shown);
  }
}
