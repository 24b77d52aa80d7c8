package org.windscreen.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.windscreen.markdown.Told.assertTold;
import static org.windscreen.markdown.Told.faults;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links, and brackets that were meant for one. */
class MeantLinksTest {
  @Test
  void aLinkThatIsNone() {
    assertEquals(
        """
        1:6: error [not-a-link] This looks like a link and is none: "[the MASH] (contact:mash) or".
          Call [the MASH] (contact:mash) or [level 2](level:2 now.
               ^^^^^^^^^^
          Write [text](address), with no blank between ] and ( and none in the address.

        1:35: error [not-a-link] This looks like a link and is none: "[level 2](level:2 now.".
          Call [the MASH] (contact:mash) or [level 2](level:2 now.
                                            ^^^^^^^^^
          Write [text](address), with no blank between ] and ( and none in the address.

        """,
        faults("Call [the MASH] (contact:mash) or [level 2](level:2 now."));
  }

  @ParameterizedTest
  @CsvSource({
    "'[the MASH]\n(contact:mash)', 1:1",
    "[form](https://x.example/a form.pdf), 1:1",
    "[a][b], 1:1",
    "[level:2] here, 1:1",
    "(the MASH)[contact:mash], 1:11",
    "[the MASH]{contact:mash}, 1:1",
    "[guide] (www.example.org), 1:1",
    "[guide] (guide.pdf), 1:1",
    "the MASH](contact:mash), 1:9",
    "'the MASH] (contact:mash)', 1:9",
    "'[the MASH](', 1:1",
    "[other/level:2], 1:1"
  })
  void furtherLinksThatAreNone(String markdown, String at) {
    assertTold("error [not-a-link] This looks like a link and is none", at, markdown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They were told [sic] (as printed) of it.",
        "A child [or parent] and [\\*]",
        "[a link\nover two lines](level:2)",
        "[one *two*](level:2) and <https://x.example/> and <a@x.example>",
        "\\[the MASH\\] (contact:mash)",
        "`[a] (level:2)` as code"
      })
  void bracketsAndLinksAsMeantStaySilent(String markdown) {
    assertEquals("", faults(markdown));
  }

  @Test
  void aLinkWithoutTextOrAddress() {
    assertEquals(
        """
        1:6: error [empty-link] This link has no text for people to choose.
          Call [](contact:mash) or [us]().
               ^^^^^^^^^^^^^^^^
          Write the text between the square brackets and the address in the round ones.

        1:26: error [empty-link] This link leads nowhere.
          Call [](contact:mash) or [us]().
                                   ^^^^^^
          Write the text between the square brackets and the address in the round ones.

        """,
        faults("Call [](contact:mash) or [us]()."));
  }

  @ParameterizedTest
  @CsvSource({
    "[&nbsp;](level:2), 'has no text for people to choose'",
    "[&ensp;&#160;](level:2), 'has no text for people to choose'",
    "[ ](level:2), 'has no text for people to choose'",
    "[` `](level:2), 'has no text for people to choose'",
    "[–](level:2), 'has no text for people to choose'",
    "[](), 'has no text for people to choose'",
    "[us](<>), 'leads nowhere'",
    "[us](&nbsp;), 'leads nowhere'"
  })
  void whatCannotBeSeenIsNoTextAndNoAddress(String markdown, String what) {
    assertTold("error [empty-link] This link " + what, "1:1", markdown);
  }

  @ParameterizedTest
  @CsvSource({
    "[<!-- -->](level:2), 1:2, raw-html",
    "[** **](level:2), 1:2, leftover-mark",
    "[&#8203;](level:2), 1:2, invisible-character",
    "[![](a.png)](level:2), 1:2, image-without-text"
  })
  void whatIsToldOfTheTextOfALinkIsNotToldTwice(String markdown, String at, String rule) {
    String faults = faults(markdown);
    assertTrue(faults.startsWith(at + ": error [" + rule + "]"), faults);
    assertFalse(faults.contains("empty-link"), faults);
  }

  @Test
  void aTitleThatNobodySees() {
    assertEquals(
        """
        1:11: error [link-title] Readers would not see "not at night".
          [us](x:y "not at night")
                    ^^^^^^^^^^^^
          Put these words in the text, or take them out.

        """,
        faults("[us](x:y \"not at night\")"));
  }
}
