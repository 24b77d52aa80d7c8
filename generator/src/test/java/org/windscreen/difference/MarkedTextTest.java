package org.windscreen.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTextTest {
  static String marked(MarkedText text) {
    StringBuilder marked = new StringBuilder();
    for (MarkedText.Piece piece : text.pieces()) {
      marked
          .append(piece.apart() ? " " : "")
          .append(
              switch (piece.mark()) {
                case KEPT -> piece.text();
                case GONE -> "[-" + piece.text() + "-]";
                case NEW -> "{+" + piece.text() + "+}";
              });
    }
    return marked.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a b c | a b c | a b c",
        "The child is often hungry. | The child is hungry. | The child is [-often-] hungry.",
        "a or b | a and b | a [-or-] {+and+} b",
        "Ring 01632 960001. | Ring 01632 960002. | Ring 01632 [-960001-] {+960002+}.",
        "within 24 hours | within 2.5 hours | within [-24-] {+2.5+} hours",
        "self-harm | self harm | [-self-harm-]{+self harm+}",
        "a, b | a b | a[-,-] b",
        "a  b | a b | a b",
        "'' | now | {+now+}",
        "was | '' | [-was-]",
      })
  void wordsAreMarked(String was, String now, String marked) {
    assertEquals(marked, marked(MarkedText.of(was, now)));
  }

  @Test
  void marksAndCapitalsAreToldFromWords() {
    assertTrue(MarkedText.of("The child, hungry", "the child hungry.").isOnlyMarks());
    assertFalse(MarkedText.of("The child hungry", "The child is hungry").isOnlyMarks());
  }

  @Test
  void whatIsFarFromAChangeIsCutAndWhatHasNoneIsWhole() {
    String long1 = "one two three four five six seven eight";
    assertEquals(
        "… seven eight {+or+} one two … seven eight {+end+}",
        marked(MarkedText.of(long1 + " " + long1, long1 + " or " + long1 + " end").near(2)));
    assertEquals(long1, marked(MarkedText.of(long1, long1).near(1)));
  }
}
