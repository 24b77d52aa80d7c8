package org.windscreen.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.load.ContentTree.EDITION;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.windscreen.load.ContentTree;

/** Telephone numbers: which are alike, and which are one number written in two ways. */
class NumbersTest {
  @ParameterizedTest
  @CsvSource({
    "01632960001, 01632960010, true",
    "01632960001, 10632960001, true",
    "01632960001, 01632910006, true",
    "01632960001, 01632960001, false",
    "01632960001, 01632960002, false",
    "01632960001, 01632960101, false",
    "01632960012, 01632960034, false",
    "01632960012, 01632960023, false",
    "01632960123, 01632960231, false",
    "01632960001, 0163296001, false",
    "123456789, 123456798, true",
    "12345678, 12345687, false"
  })
  void twoNumbersAreAlikeIfTwoDigitsAreSwapped(String one, String other, boolean alike) {
    assertEquals(alike, NearNumbers.isSwapped(one, other));
    assertEquals(alike, NearNumbers.isSwapped(other, one));
  }

  @Test
  void aNumberPrintedInternationallyIsTheSame() {
    assertEquals(
        "",
        Checked.faults(
            ContentTree.ofReadme()
                .replaceIn(
                    EDITION + "contacts.yaml",
                    "as-printed: 01632 960001",
                    "as-printed: +44 1632 960001")));
  }

  @Test
  void numbersThatAreAlikeAreToldOfEveryPairAndWithoutNoteIfThereIsNone() {
    String three =
        "- number: \"+441632960010\"\n        as-printed: 01632 960010\n"
            + "      - number: \"+441632960100\"\n        as-printed: 01632 960100\n      - number";
    ContentTree content =
        ContentTree.ofReadme()
            .replaceIn(EDITION + "contacts.yaml", "- number", three)
            .replaceIn(
                EDITION + "edition.yaml",
                "affects: [\"contact:mash\", \"level:1\"]",
                "affects: [\"level:1\"]");
    String hint = " | Check both in the source document; if it prints both, add a source note.\n";
    assertEquals(
        """
        exampleshire/2018-12/contacts.yaml:12:9: warning [lookalike-numbers] 01632 960100 and\
         01632 960010 differ only by two swapped digits.%s\
        exampleshire/2018-12/contacts.yaml:14:9: warning [lookalike-numbers] 01632 960001 and\
         01632 960010 differ only by two swapped digits.%s\
        exampleshire/2018-12/contacts.yaml:14:9: warning [lookalike-numbers] 01632 960001 and\
         01632 960100 differ only by two swapped digits.%s\
        """
            .replace("%s", hint),
        Checked.faults(content));
  }
}
