package org.windscreen.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+44 1432 260800",
        "-5",
        "-1+cmd|'/C calc'!A0",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\nx",
        "＝1+1",
        "＋1",
        "－1",
        "＠SUM(A1)",
        "﹦1",
        "﹢1",
        "﹣1",
        "﹫SUM(A1)",
        " =1",
        "\u00A0=1",
        "\u2007\u202F\u3000=1",
        "\u200B=1",
        "\uFEFF=1",
        "\u00AD=1",
        "\u2060\u202E=1",
        "\u2800=1",
        "\u3164＝1",
        "\u0000=1",
        "\u2028=1",
        " \t =1",
        "'=1",
        "''\u00A0=1"
      })
  void whatASpreadsheetWouldCalculateIsLedByOneApostrophe(String text) {
    assertEquals("'" + text, FormulaGuard.guarded(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "'",
        "24 hours",
        "(01432) 260800",
        "999",
        "a=b",
        "–5",
        "’=1",
        "*",
        "/",
        "%",
        "e+5",
        "early help - level 2",
        "\u200Bhidden",
        " led by a blank",
        "'quoted'",
        "😀=1"
      })
  void anyOtherTextIsAsItWas(String text) {
    assertEquals(text, FormulaGuard.guarded(text));
  }
}
