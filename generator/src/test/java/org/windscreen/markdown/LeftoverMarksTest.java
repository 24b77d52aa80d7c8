package org.windscreen.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.markdown.Told.assertTold;
import static org.windscreen.markdown.Told.faults;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks that mark nothing, and marks inside words. */
class LeftoverMarksTest {
  @Test
  void aStarLeftOver() {
    assertEquals(
        """
        1:1: error [leftover-mark] "**" marks nothing here, and readers would see it.
          **bold **text
          ^^
          Put one right before the first and one right after the last of the words it marks; write \\* for the character itself.

        1:8: error [leftover-mark] "**" marks nothing here, and readers would see it.
          **bold **text
                 ^^
          Put one right before the first and one right after the last of the words it marks; write \\* for the character itself.

        """,
        faults("**bold **text"));
  }

  @ParameterizedTest
  @CsvSource({
    "Name*, 1:5, *",
    "a * b, 1:3, *",
    "_open, 1:1, _",
    "open_ now, 1:5, _",
    "Sign: ____ here, 1:7, ____",
    "a `mark, 1:3, `",
    "the [MASH, 1:5, [",
    "MASH] here, 1:5, ]",
    "##Aims, 1:1, ##",
    "'Text\n#Aims', 2:1, #",
    "##2 Aims, 1:1, ##",
    "a child\\u2019s, 1:8, \\u2019",
    "child=E2=80=99s, 1:6, =E2=80=99",
    "child&#8217s, 1:6, &#8217",
    "a &amp;nbsp; b, 1:3, &amp;nbsp;",
    "a &notanentity; b, 1:3, &notanentity;",
    "Call now \\, 1:10, \\",
    "<contact:mash, 1:1, <",
    "'## The *aims\n\nText', 1:8, *",
    "'| a |\n|---|\n| b* |', 3:4, *"
  })
  void furtherMarksLeftOver(String markdown, String at, String mark) {
    assertTold(
        "error [leftover-mark] \"" + mark + "\" marks nothing here, and readers would see it.",
        at,
        markdown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "first_last@x.example and a_b_c, *one* _two_ **three** __four__",
        "5 \\* 3, \\_blank\\_, \\`, \\[sic\\], 1 < 2 > 1",
        "`a * b_` and #3 or C#, fo\u00E9 *é*",
        "Form #3\n#3 of 5",
        "R&D, AT&T; &amp; &rsquo; &#8217; x=12 and a\\\nb"
      })
  void marksThatMarkOrAreEscapedStaySilent(String markdown) {
    assertEquals("", faults(markdown));
  }

  @Test
  void marksInsideAWord() {
    assertEquals(
        """
        1:5: error [mark-in-word] These marks stand inside a word and would be gone: "*3*".
          Is 2*3*4 24?
              ^^^
          Put them round whole words; write \\* or \\_ for the character itself.

        """,
        faults("Is 2*3*4 24?"));
    assertTold("error [mark-in-word] These marks", "1:1", "**MASH**s are");
    assertEquals("", faults("**MASH**'s, (*a*), *a*–*b*"));
  }
}
