package org.windscreen.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.markdown.Told.assertTold;
import static org.windscreen.markdown.Told.faults;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.source.Placement;

/** Notes that stand apart from what they are about. */
class FootnotesTest {
  @Test
  void aRaisedFigureAndItsNote() {
    assertEquals(
        """
        1:20: error [footnote] "¹" is a footnote's mark: who reads the sentence would not read the note.
          Ring the front door¹ at once.
                             ^
          Write what the note says where it belongs, and take its marks away.

        3:1: error [footnote] "¹" is a footnote's mark: who reads the sentence would not read the note.
          ¹ Not at night.
          ^
          Write what the note says where it belongs, and take its marks away.

        """,
        faults("Ring the front door¹ at once.\n\n¹ Not at night."));
  }

  @ParameterizedTest
  @CsvSource({
    "'Ring at once.²', 1:14, ²",
    "'Ring at once ³ now', 1:14, ³",
    "'Ring at once†', 1:13, †",
    "'Ring at once[1].', 1:13, [1]",
    "'Ring at once.[12]', 1:14, [12]",
    "'Ring at once [1].', 1:14, [1]",
    "'By section 47 [12] ring', 1:15, [12]",
    "'Ring at once [1, 3].', 1:14, '[1, 3]'",
    "'Ring at once [2-4].', 1:14, [2-4]",
    "'Ring at once [note 1].', 1:14, [note 1]",
    "'Ring at once\\*.\n\n\\* Not at night.', 3:1, \\*",
    "'Ring at once(1).\n\n(1) Not at night.', 3:1, (1)",
    "'Ring at once(a).\n\n(a) Not at night.', 3:1, (a)",
    "'Ring at once^1.\n\n^1 Not at night.', 3:1, ^1",
    "'Ring at once①.\n\n① Not at night.', 3:1, ①",
    "'Ring at once.1 Then write.\n\n1 Not at night.', 3:1, 1",
    "'Ring at once1.\nText.\n1 Not at night.', 3:1, 1"
  })
  void furtherMarksOfNotes(String markdown, String at, String mark) {
    assertTold("error [footnote] \"" + mark + "\" is a footnote's mark", at, markdown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A room of 9 m², 20 cm³ or 10²",
        "within [24] hours, [2018] EWHC 1, the child[ren] and [sic]",
        "section 47(1) applies.\n\n(1) In another paragraph.",
        "Text.\n\n1 April is the day.\n\n2 of 3",
        "See [level](level:1) here.\n\n1 April",
        "See https://x.example/form1 here.\n\n1 April",
        "a \\* b\n\n\\* Text"
      })
  void figuresAndStarsThatAreNoMarksStaySilent(String markdown) {
    assertEquals("", faults(markdown));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at risk.¹",
        "at risk*.",
        "at risk*",
        "at risk**.",
        "at risk‡",
        "at risk[1]",
        "at risk [1] of it",
        "*at risk"
      })
  void aMarkInATextWithoutMarkdown(String text) {
    assertEquals(1, inPlainText(text).size(), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"9 m² or 2*3", "the child[ren], [1 and within [24] hours", "a * b", "GCSE A*-C"})
  void textWithoutMarkdownThatHasNoneStaysSilent(String text) {
    assertEquals(List.of(), inPlainText(text));
  }

  private static List<Diagnostic> inPlainText(String text) {
    return Footnotes.first(text, Placement.ofLines("a.yaml", 1, text)).stream().toList();
  }
}
