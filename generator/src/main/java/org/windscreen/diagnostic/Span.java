package org.windscreen.diagnostic;

import java.util.Comparator;

/**
 * A place in a file, for example {@code site.yaml:3:8} or {@code ../templates/layout.ftlh:3:8}.
 *
 * @param path the file, from the content folder on, parts joined by {@code /}; templates and output
 *     come in by {@code ../}
 * @param line 1-based
 * @param column 1-based, in UTF-16 units
 * @param length how many UTF-16 units are meant, at least 1; never runs past the line
 */
public record Span(String path, int line, int column, int length) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparing(Span::path).thenComparingInt(Span::line).thenComparingInt(Span::column);

  public Span {
    if (line < 1 || column < 1 || length < 1) {
      throw new IllegalArgumentException("line, column and length start at 1");
    }
  }

  /** The start of a file: for faults of the file as a whole. */
  public static Span file(String path) {
    return new Span(path, 1, 1, 1);
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return path + ":" + line + ":" + column;
  }
}
