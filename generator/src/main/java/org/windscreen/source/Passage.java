package org.windscreen.source;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.windscreen.diagnostic.Span;

/**
 * Lines of a file as they are read: without the characters that show nothing.
 *
 * @param text as read
 * @param placement where the text's characters stand in the file
 */
public record Passage(String text, Placement placement) {
  /** Whole lines of a file, the first of them {@code firstLine} (1-based). */
  public static Passage ofLines(String path, int firstLine, String raw) {
    String text = Characters.cleaned(raw);
    return new Passage(
        text,
        text.length() == raw.length()
            ? Placement.ofLines(path, firstLine, raw)
            : new Placement(pieces(path, firstLine, raw)));
  }

  private static NavigableMap<Integer, Span> pieces(String path, int firstLine, String raw) {
    NavigableMap<Integer, Span> pieces = new TreeMap<>();
    int number = firstLine;
    int offset = 0;
    for (String line : raw.lines().toList()) {
      int start = 0;
      for (int i = 0; i <= line.length(); i++) {
        boolean ends = i == line.length();
        if (ends || Characters.isLeftOut(line, i)) {
          pieces.put(offset, new Span(path, number, start + 1, Math.max(1, i - start)));
          offset += i - start;
          start = i + 1;
        }
      }
      offset++;
      number++;
    }
    pieces.putIfAbsent(0, new Span(path, firstLine, 1, 1));
    return pieces;
  }
}
