package org.windscreen.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.windscreen.markdown.Told.assertTold;
import static org.windscreen.markdown.Told.faults;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables, headings, and kinds of text that content has no use for. */
class MeantBlocksTest {
  @Test
  void aSentenceThatDashesMakeAHeading() {
    assertEquals(
        """
        1:1: warning [line-makes-heading] The line of dashes below makes a heading of "Call 01632 960001 now".
          Call 01632 960001 now
          ^^^^^^^^^^^^^^^^^^^^^
          For a heading, write ## before it instead; otherwise take the dashes away.

        """,
        faults("Call 01632 960001 now\n---\nThen write it down."));
  }

  @Test
  void aTableRightAfterText() {
    assertEquals(
        """
        2:1: error [not-a-table] This looks like a row of a table and is none.
          | Day | Number |
          ^^^^^^^^^^^^^^^^
          Put a blank line before the table, and | --- | --- | under its head; write \\| for the character itself.

        """,
        faults("Who to call:\n| Day | Number |\n|---|---|\n| Mon | 01632 960001 |"));
    assertTold("error [not-a-table]", "2:1", "Who to call:\nDay | Number\n--- | ---\nMon | 01632");
    assertTold("error [not-a-table]", "1:1", "| Day | Number |\n| Mon | 1 |");
    assertTold("error [table-shape]", "2:1", "| Day | Number |\n|---|\n| Mon | 1 |");
    assertTold("error [not-a-table]", "1:1", "Day | Number\nMon | 1");
    assertTold("error [not-a-table]", "2:1", "Day | Number\n---+---\nMon | 1");
    assertTold("error [not-a-table]", "1:1", "Level\tWho\n1\tAll children");
    assertTold("error [not-a-table]", "1:1", "Level\tWho\tWhen");
    assertEquals("", faults("Either A | B or C"));
    assertEquals("", faults("Either `A | B` or\nC | D"));
    assertEquals("", faults("Name:\tMASH"));
  }

  @Test
  void aLineThatATableLost() {
    assertEquals(
        """
        3:1: error [not-a-table] This line stands right below a table and is no row of it.
          Mon
          ^^^
          For a row, write | between its cells; for text, put a blank line before it.

        """,
        faults("Day | Number\n--- | ---\nMon\nTue | 1"));
    assertTold("error [not-a-table]", "4:1", "| Day |\n| --- |\n| Mon |\nRing at once.");
    assertEquals("", faults("| Day |\n| --- |\n| Mon |\n\nRing at once."));
    assertEquals(
        """
        1:1: error [table-shape] This table has a head and no row below it.
          | Day |
          ^^^^^^^
          Put its rows right below the line of dashes, each with as many | as the head.

        """,
        faults("| Day |\n| --- |\n\nRing at once."));
  }

  @Test
  void aRowThatDoesNotFitItsHead() {
    assertEquals(
        """
        4:1: error [table-shape] This row has 1 of the 2 cells that the head has.
          | Tue |
          ^^^^^^^
          Give each row as many cells as the head; leave a cell empty between two |.

        5:1: error [table-shape] This row has 3 of the 2 cells that the head has.
          | Wed | 1 | 2 |
          ^^^^^^^^^^^^^^^
          Give each row as many cells as the head; leave a cell empty between two |.

        """,
        faults("| Day | Number |\n|---|---|\n| Mon | 1 |\n| Tue |\n| Wed | 1 | 2 |"));
    assertEquals("", faults("| Day | Who | Number |\n|---|---|---|\n| Mon || 1 |\n| Tue | | |"));
  }

  @ParameterizedTest
  @CsvSource({
    "'    Indented text.', 1:5, 'Indented text.', 'a block of code, because of the blanks before"
        + " it'",
    "'- one\n\n      Text.', 3:7, 'Text.', 'a block of code, because of the blanks before it'",
    "'```\ncode\n```', 1:1, ```, a block of code",
    "'> said', 1:1, > said, 'a quotation, because of the > before it'",
    "'Text.\n\n* * *', 3:1, * * *, a line across the page",
    "'Text.\n\n---', 3:1, ---, a line across the page"
  })
  void kindsThatContentHasNoUseFor(String markdown, String at, String line, String kind) {
    String faults = faults(markdown);
    String told = ": error [markdown-kind] Markdown reads \"" + line + "\" as " + kind + ".\n";
    assertTrue(faults.startsWith(at + told), faults);
  }

  @Test
  void headingsThatSkipALevelOrGoTooDeep() {
    assertEquals(
        """
        3:1: error [heading-level] Headings go two deep, ## and ###; this one has ####.
          #### Detail
          ^^^^^^^^^^^
          Write ###, or make it the start of a sentence.

        """,
        faults("## Aims\n\n#### Detail\n\nText."));
    assertEquals(
        """
        1:1: error [heading-jump] A heading of ### needs one of ## above it.
          ### Aims
          ^^^^^^^^
          Write ##.

        """,
        faults("### Aims\n\na\n\n## Then\n\nb"));
    assertEquals(
        "", faults("## Aims\n\n### One\n\na\n\n### Two\n\nb\n\n## Then\n\n### Three\n\nc"));
  }

  @Test
  void headingsThatAreEmptyOrSayTheSame() {
    assertEquals(
        """
        1:1: error [empty-heading] This heading has no words.
          ##
          ^^
          Write them after the marks, or take the marks away.

        11:1: error [heading-twice] Another heading above says "aims" too.
          ## aims
          ^^^^^^^
          Tell them apart by a word: each heading is an address that people link to.

        """,
        faults("##\n\n## Aims\n\na\n\n## Means\n\nb\n\n## aims\n\nc"));
    assertTold("error [empty-heading]", "1:1", "## &nbsp;");
    assertTold("error [empty-heading]", "1:1", "## –");
    assertTold("error [empty-heading]", "1:1", "## 🙂");
  }

  @Test
  void headingsWithNothingBelow() {
    assertEquals(
        """
        1:1: error [empty-heading] Nothing stands below this heading.
          ## Aims
          ^^^^^^^
          Write what belongs there, or take the heading away.

        """,
        faults("## Aims\n\n## Means\n\n- a"));
    assertTold("error [empty-heading] Nothing", "5:1", "## Aims\n\na\n\n## Means");
    assertTold("error [empty-heading] Nothing", "3:1", "## Aims\n\n### Means\n\n## Ends\n\na");
    assertEquals("", faults("## Aims\n\n### Means\n\n| a | b |\n| --- | --- |\n| 1 | 2 |"));
  }
}
