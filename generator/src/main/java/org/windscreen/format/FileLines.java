package org.windscreen.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.windscreen.yaml.Extent;

/**
 * A file's text with its byte-order mark, its lines and the line end that each of them has, so that
 * all of it can be written back. Offsets are in UTF-16 units of the text with plain line ends.
 */
final class FileLines {
  /**
   * What is to stand in place of a stretch.
   *
   * @param from the offset of its first character
   * @param to the offset after its last, {@code from} where nothing is taken away
   * @param text with plain line ends
   */
  record Patch(int from, int to, String text) {}

  private static final String MARK = "\uFEFF";

  private final boolean marked;
  private final String text;
  private final List<Integer> starts = new ArrayList<>(List.of(0));
  private final List<String> ends = new ArrayList<>();

  FileLines(String raw) {
    marked = raw.startsWith(MARK);
    StringBuilder plain = new StringBuilder(raw.length());
    for (int i = marked ? 1 : 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\n' || c == '\r') {
        boolean two = raw.startsWith("\r\n", i);
        ends.add(two ? "\r\n" : String.valueOf(c));
        i += two ? 1 : 0;
        starts.add(plain.append('\n').length());
      } else {
        plain.append(c);
      }
    }
    text = plain.toString();
  }

  /** The whole text with plain line ends. */
  String text() {
    return text;
  }

  /** How many lines have a number; the last of them is empty where the text ends in a line end. */
  int count() {
    return starts.size();
  }

  int offset(int line, int column) {
    return line > count() ? text.length() : starts.get(line - 1) + column - 1;
  }

  int start(Extent extent) {
    return offset(extent.line(), extent.column());
  }

  int end(Extent extent) {
    return offset(extent.endLine(), extent.endColumn());
  }

  int lineStart(int line) {
    return offset(line, 1);
  }

  /** The offset after the last character of a line, its line end left out. */
  int lineEnd(int line) {
    return line < count() ? starts.get(line) - 1 : text.length();
  }

  /** The 1-based line on which an offset lies. */
  int lineAt(int offset) {
    int found = Collections.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** A line without its end. */
  String line(int number) {
    return text.substring(lineStart(number), lineEnd(number));
  }

  boolean isBlank(int number) {
    return line(number).isBlank();
  }

  /** New lines below a line, given without the last line end. */
  Patch below(int line, String lines) {
    return line < count()
        ? new Patch(lineStart(line + 1), lineStart(line + 1), lines + "\n")
        : new Patch(text.length(), text.length(), "\n" + lines);
  }

  /** Without some whole lines. */
  Patch without(int first, int last) {
    boolean toTheEnd = last == count() && first > 1;
    return toTheEnd
        ? new Patch(lineEnd(first - 1), text.length(), "")
        : new Patch(lineStart(first), lineEnd(last) + (last < count() ? 1 : 0), "");
  }

  /** The text with patches, in the order given where they start alike; nothing if they overlap. */
  Optional<String> with(List<Patch> patches) {
    List<Patch> sorted =
        patches.stream()
            .sorted(Comparator.comparingInt(Patch::from).thenComparingInt(Patch::to))
            .toList();
    StringBuilder raw = new StringBuilder(text.length() + 1000).append(marked ? MARK : "");
    int line = 0;
    int at = 0;
    for (Patch patch : sorted) {
      if (patch.from < at) {
        return Optional.empty();
      }
      line = copy(at, patch.from, line, raw);
      raw.append(patch.text.replace("\n", endNear(line)));
      line += (int) text.substring(patch.from, patch.to).chars().filter(c -> c == '\n').count();
      at = patch.to;
    }
    copy(at, text.length(), line, raw);
    return Optional.of(raw.toString());
  }

  /** Copies a stretch with the line ends that it has; gives the index of the line after it. */
  private int copy(int from, int to, int line, StringBuilder raw) {
    int next = line;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        raw.append(ends.get(next++));
      } else {
        raw.append(c);
      }
    }
    return next;
  }

  /** The line end that a line added at the end would have. */
  String lastEnd() {
    return endNear(ends.size());
  }

  /** The line end of the line above, or else of the first. */
  private String endNear(int line) {
    return ends.isEmpty() ? "\n" : ends.get(Math.max(0, line - 1));
  }
}
