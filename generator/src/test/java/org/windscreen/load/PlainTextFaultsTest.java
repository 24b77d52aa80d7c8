package org.windscreen.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.windscreen.load.ContentTree.EDITION;
import static org.windscreen.load.ContentTree.ofReadme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown in a text that is none: an indicator's wording, a title, a name. */
class PlainTextFaultsTest {
  private static String faults(String text) {
    return ofReadme()
        .replaceIn(
            EDITION + "indicators.yaml",
            "The child may be at risk of self-harm.",
            "\"" + text + "\"")
        .faults();
  }

  @Test
  void marksAreToldWhereTheyStand() {
    assertEquals(
        """
        content/exampleshire/2018-12/indicators.yaml:7:23: error [markdown-in-plain-text] This text is no Markdown, so readers would see "**not**".
              text: "A child is **not** safe"   # plain text, one bullet of the source
                                ^^^^^^^
          Write it without marks; content/README.md says which texts are Markdown.
        """,
        faults("A child is **not** safe"));
  }

  @Test
  void aFootnoteIsToldWhereItsMarkStands() {
    assertEquals(
        """
        content/exampleshire/2018-12/indicators.yaml:7:27: error [footnote] "³" is a footnote's mark: who reads the sentence would not read the note.
              text: "A child is safe³ at home"   # plain text, one bullet of the source
                                    ^
          Write what the note says where it belongs, and take its marks away.
        """,
        faults("A child is safe³ at home"));
  }

  @Test
  void aNameOfWhichNothingIsSeenIsNoName() {
    assertEquals(
        """
        content/exampleshire/2018-12/services.yaml:5:11: error [no-value] "name" has no value.
              name: " "
                    ^^^
          Give one (in quotes if it starts with #): Its name.
        """,
        ofReadme()
            .replaceIn(EDITION + "services.yaml", "name: Family Mentoring", "name: \"\u00A0\"")
            .faults());
  }

  @ParameterizedTest
  @CsvSource({
    "Ask [the MASH](contact:mash), [the MASH](contact:mash)",
    "Ask [the MASH] (contact:mash), [the MASH] (contact:mash)",
    "is *not* safe, *not*",
    "is _not_ safe, _not_",
    "is __not__ safe, __not__",
    "is `not` safe, `not`",
    "is ~~not~~ safe, ~~not~~",
    "• hungry, •",
    "- hungry, -",
    "# Hungry, #",
    "is <b>not</b> safe, <b>",
    "mum &amp; dad, &amp;",
    "the child&#8217;s, &#8217;",
    "is safe[^1], [^1]",
    "Aims {#aims}, {#aims}",
    "**not safe, **not safe",
    "o hungry, o",
    "✓ hungry, ✓",
    "– hungry, –",
    "the child&#8217s, &#8217",
    "the child=E2=80=99s, =E2=80=99"
  })
  void furtherMarks(String text, String marks) {
    assertTrue(
        faults(text)
            .contains(
                "error [markdown-in-plain-text] This text is no Markdown, so readers would see \""
                    + marks),
        faults(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fields marked * must be filled in",
        "a_b_c and 2 * 3 * 4",
        "[sic] they say (as printed)",
        "R&D, mum & dad; 1 < 2 > 1",
        "#3 of 5 - and more",
        "-5 degrees",
        "{a} or {b}"
      })
  void textStaysSilent(String text) {
    assertEquals("", faults(text));
  }
}
