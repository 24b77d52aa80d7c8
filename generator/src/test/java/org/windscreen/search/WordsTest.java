package org.windscreen.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers do not type is no part of a word; SearchIT holds the browser to the same. */
class WordsTest {
  private static String words(String text) {
    return new Words(List.of())
        .of(text).stream().map(Words.Word::surface).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "Łódź, lodz",
    "Søren Sørensen, soren sorensen",
    "Straße STRASSE, strasse strasse",
    "Ærø and œuvre, aero and oeuvre",
    "Đorđe, dorde",
    "Guðrún Þóra, gudrun thora",
    "Diyarbakır İZMİR, diyarbakir izmir",
    "safe\u00ADguarding, safeguarding",
    "young\u200Bcarer, youngcarer",
    "ﬁrst aﬀection, first affection",
    "ＭＡＳＨ ０１６３２, mash 01632",
    "mum's mum’s mum‘s mumʼs mum′s mum´s mum`s mum＇s, mum mum mum mum mum mum mum mum",
    "young‑carer young–carer young—carer young−carer, young carer young carer young carer young"
        + " carer",
    "ŵ ŷ Siân café, w y sian cafe",
    "½ ³, 1 2 3"
  })
  void whatReadersDoNotTypeIsFolded(String text, String words) {
    assertEquals(words, words(text));
  }

  @Test
  void dashesOfAnyKindPartTheDigitsOfANumber() {
    assertEquals("01632-960-001", Words.fold("01632–960−001"));
  }
}
