package org.windscreen.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  /** What is special to a reader of CSV, to a spreadsheet or to Unicode, and plain letters. */
  private static final List<String> PIECES =
      List.of(
          "",
          ",",
          "\"",
          "\r",
          "\n",
          "\r\n",
          ";",
          "\t",
          " ",
          "\u00A0",
          "'",
          "=",
          "+",
          "-",
          "@",
          "＝",
          "＠",
          "\u200B",
          "\uFEFF",
          "\\",
          "\u0000",
          "\u2028",
          "a",
          "24 hours",
          "’",
          "–",
          "ё",
          "😀",
          "|",
          "#");

  private static String body(List<List<String>> rows) {
    String csv = Csv.of(rows);
    assertTrue(csv.startsWith("\uFEFF"), "no byte-order mark");
    return csv.substring(1);
  }

  @Test
  void theFileBeginsWithTheByteOrderMarkThatExcelKnowsUtf8By() {
    byte[] bytes = OutputFile.of("data.csv", Csv.of(List.of(List.of("’")))).bytes();
    assertEquals(
        List.of((byte) 0xEF, (byte) 0xBB, (byte) 0xBF), List.of(bytes[0], bytes[1], bytes[2]));
    assertEquals("\uFEFF’\r\n", new String(bytes, StandardCharsets.UTF_8));
  }

  @Test
  void commasQuotesAndLineEndsAreQuoted() {
    assertEquals(
        "plain,\"a, b\",\"say \"\"no\"\"\",\"two\nlines\"\r\n",
        body(List.of(List.of("plain", "a, b", "say \"no\"", "two\nlines"))));
  }

  @Test
  void everyLineHasAsManyFields() {
    assertEquals(
        "a,,\r\n,,\r\na,b,c\r\n", body(List.of(List.of("a"), List.of(), List.of("a", "b", "c"))));
  }

  @Test
  void aFormulaWithAQuoteIsSafeAndQuoted() {
    assertEquals("\"'=HYPERLINK(\"\"x\"\")\"\r\n", body(List.of(List.of("=HYPERLINK(\"x\")"))));
  }

  @Test
  void noRowsAreNoLines() {
    assertEquals("", body(List.of()));
  }

  /** Whatever the cells hold, a reader by RFC 4180 reads them as they were, but for the guard. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatIsWrittenIsReadBack(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      int width = 1 + random.nextInt(4);
      List<List<String>> rows =
          IntStream.range(0, 1 + random.nextInt(4)).mapToObj(r -> row(random, width)).toList();
      List<List<String>> read = new Rfc4180(body(rows)).rows();
      assertEquals(rows, read.stream().map(CsvTest::unguarded).toList());
      read.forEach(row -> row.forEach(CsvTest::assertNoFormula));
    }
  }

  private static List<String> row(Random random, int width) {
    return IntStream.range(0, width).mapToObj(c -> text(random)).toList();
  }

  private static String text(Random random) {
    return random
        .ints(random.nextInt(6), 0, PIECES.size())
        .mapToObj(PIECES::get)
        .collect(Collectors.joining());
  }

  /** As the guard's description says: an apostrophe goes if its rest is one that is guarded. */
  private static List<String> unguarded(List<String> row) {
    return row.stream()
        .map(
            cell -> cell.startsWith("'") && isGuarded(cell.substring(1)) ? cell.substring(1) : cell)
        .toList();
  }

  private static boolean isGuarded(String text) {
    return !FormulaGuard.guarded(text).equals(text);
  }

  private static void assertNoFormula(String cell) {
    assertFalse(cell.matches("(?s)[\\p{Cntrl}\\p{Z}\\p{Cf}]*[=+\\-@＝＠].*"), cell);
    assertFalse(cell.matches("(?s)\\p{Cntrl}.*"), cell);
  }

  /** The plain definition: fields as RFC 4180 has them, lines that end in CR LF. */
  private static final class Rfc4180 {
    private final String text;
    private int at;

    Rfc4180(String text) {
      this.text = text;
    }

    List<List<String>> rows() {
      List<List<String>> rows = new ArrayList<>();
      while (at < text.length()) {
        List<String> row = new ArrayList<>(List.of(field()));
        while (text.charAt(at) == ',') {
          at++;
          row.add(field());
        }
        assertEquals("\r\n", text.substring(at, at + 2));
        at += 2;
        rows.add(row);
      }
      return rows;
    }

    private String field() {
      if (text.charAt(at) != '"') {
        int start = at;
        while (",\"\r\n".indexOf(text.charAt(at)) < 0) {
          at++;
        }
        return text.substring(start, at);
      }
      StringBuilder field = new StringBuilder();
      for (at++; text.charAt(at) != '"' || text.startsWith("\"\"", at); at++) {
        at += text.charAt(at) == '"' ? 1 : 0;
        field.append(text.charAt(at));
      }
      at++;
      return field.toString();
    }
  }
}
