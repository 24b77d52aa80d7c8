package org.windscreen.source;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.windscreen.diagnostic.Span;

/**
 * Where a text stands in its file, so that a fault inside it can be shown in the file.
 *
 * <p>Example: of a text folded over two lines, the first piece starts at 0, the second where the
 * file's second line starts in the text.
 *
 * @param pieces what stands unbroken on one line of the file: from its offset in the text, in
 *     UTF-16 units, to its place in the file; the first offset is 0
 */
public record Placement(NavigableMap<Integer, Span> pieces) {
  public Placement {
    pieces = Collections.unmodifiableNavigableMap(new TreeMap<>(pieces));
    if (!pieces.containsKey(0)) {
      throw new IllegalArgumentException("the text's start has no place");
    }
  }

  /** A text whose lines are whole lines of the file, the first of them {@code firstLine}. */
  public static Placement ofLines(String path, int firstLine, String text) {
    NavigableMap<Integer, Span> pieces = new TreeMap<>(Map.of(0, new Span(path, firstLine, 1, 1)));
    List<String> lines = text.lines().toList();
    int offset = 0;
    for (int i = 0; i < lines.size(); i++) {
      int length = lines.get(i).length();
      pieces.put(offset, new Span(path, firstLine + i, 1, Math.max(1, length)));
      offset += length + 1;
    }
    return new Placement(pieces);
  }

  /**
   * The path in the content folder of what the text names by its place relative to its file: in
   * {@code a/1/guidance/b.md}, {@code ../c.png} is {@code a/1/c.png}. It starts with {@code ..}
   * where that would lie outside of the content folder.
   */
  public String beside(String name) {
    String file = at(0, 1).path();
    Deque<String> path = new ArrayDeque<>();
    String written = file.substring(0, file.lastIndexOf('/') + 1) + name;
    for (String part : written.split("/", -1)) {
      switch (part) {
        case "." -> {}
        case ".." -> up(path);
        default -> path.addLast(part);
      }
    }
    return String.join("/", path);
  }

  private static void up(Deque<String> path) {
    if (path.isEmpty() || path.getLast().equals("..")) {
      path.addLast("..");
    } else {
      path.removeLast();
    }
  }

  /** The place of a part of the text, {@code offset} and {@code length} in UTF-16 units. */
  public Span at(int offset, int length) {
    Map.Entry<Integer, Span> piece = pieces.floorEntry(Math.max(0, offset));
    Span whole = piece.getValue();
    int skipped = Math.clamp(offset - piece.getKey(), 0, whole.length() - 1);
    int shown = Math.clamp(length, 1, whole.length() - skipped);
    return new Span(whole.path(), whole.line(), whole.column() + skipped, shown);
  }
}
