package org.windscreen.yaml;

/**
 * A stretch of a file that may run over several lines, from its first character to the one after
 * its last.
 *
 * <p>Example: of {@code a: "b"} on line 3 the value's is line 3, column 4 to line 3, column 7.
 *
 * @param line 1-based, of the file
 * @param column 1-based, in UTF-16 units
 * @param endLine 1-based
 * @param endColumn 1-based, of the first character that no more belongs to it
 */
public record Extent(int line, int column, int endLine, int endColumn) {
  public Extent {
    if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
      throw new IllegalArgumentException("ends before it starts");
    }
  }

  /** From the start of this one to the end of that one. */
  Extent to(Extent last) {
    return new Extent(line, column, last.endLine, last.endColumn);
  }
}
