package org.windscreen.render;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows as comma-separated values, by RFC 4180: lines end in CR LF, fields with a comma, a quote or
 * a line end are quoted. Fields that a spreadsheet would take for a formula are led by an
 * apostrophe (OWASP, "CSV Injection").
 *
 * <p>Example: {@code Csv.of(List.of(List.of("a, b", "=1")))} is {@code "a, b",'=1} and a line end.
 */
final class Csv {
  private Csv() {}

  /** All rows, filled up to the length of the longest. */
  static String of(List<List<String>> rows) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    return rows.stream().map(row -> line(row, width)).collect(Collectors.joining());
  }

  private static String line(List<String> row, int width) {
    String fields = row.stream().map(Csv::field).collect(Collectors.joining(","));
    return fields + ",".repeat(width - Math.max(1, row.size())) + "\r\n";
  }

  private static String field(String text) {
    String safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    return safe.matches("(?s).*[,\"\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
