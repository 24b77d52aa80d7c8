package org.windscreen.render;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * Rows as comma-separated values, by RFC 4180: lines end in CR LF; fields with a comma, a quote or
 * a line end are quoted. A {@link FormulaGuard} leads what a spreadsheet would calculate.
 *
 * <p>The text begins with a byte-order mark: without one, Excel takes UTF-8 for the machine's old
 * code page and shows {@code â€™} for ’.
 *
 * <p>Example: {@code Csv.of(List.of(List.of("a, b", "=1")))} is the mark, {@code "a, b",'=1} and a
 * line end.
 */
final class Csv {
  /** U+FEFF, by which Excel knows UTF-8. */
  static final String MARK = "\uFEFF";

  private static final CsvMapper MAPPER =
      CsvMapper.builder(
              CsvFactory.builder().enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING).build())
          .build();
  private static final CsvSchema LINES = CsvSchema.emptySchema().withLineSeparator("\r\n");

  private Csv() {}

  /** All rows, filled up with empty cells to the length of the longest. */
  static String of(List<List<String>> rows) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    List<List<String>> cells = rows.stream().map(row -> cells(row, width)).toList();
    return MARK + MAPPER.writer(LINES).writeValueAsString(cells);
  }

  private static List<String> cells(List<String> row, int width) {
    List<String> empty = Collections.nCopies(width - row.size(), "");
    return Stream.concat(row.stream().map(FormulaGuard::guarded), empty.stream()).toList();
  }
}
