package org.windscreen.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.windscreen.load.ContentTree.EDITION;
import static org.windscreen.load.ContentTree.ofReadme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.windscreen.diagnostic.DiagnosticPrinter;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.ledger.Permalinks;
import org.windscreen.source.SourceLines;

/** A merge that was not finished is told as such, once, before anything else of its file. */
class MergeFaultsTest {
  private static final String CHAPTER = EDITION + "guidance/vision.md";
  private static final String CONFLICT =
      "<<<<<<< HEAD\nCall 01632 960001.\n\n=======\nCall 01632 960002.\n\n>>>>>>> other\n";

  @Test
  void inAChapter() {
    assertEquals(
        """
        content/exampleshire/2018-12/guidance/vision.md:14:1: error [merge-conflict] A merge was not finished here: "<<<<<<< HEAD".
          <<<<<<< HEAD
          ^^^^^^^^^^^^
          Choose what is right of the lines between <<<<<<< and >>>>>>>, and delete the marks.
        """,
        ofReadme().append(CHAPTER, "\n" + CONFLICT).faults());
  }

  @Test
  void eachConflictIsToldOnce() {
    assertEquals(
        """
        content/exampleshire/2018-12/services.yaml:5:1: error [merge-conflict] A merge was not finished here: "<<<<<<< HEAD".
          <<<<<<< HEAD
          ^^^^^^^^^^^^
          Choose what is right of the lines between <<<<<<< and >>>>>>>, and delete the marks.

        content/exampleshire/2018-12/services.yaml:17:1: error [merge-conflict] A merge was not finished here: "<<<<<<<".
          <<<<<<<
          ^^^^^^^
          Choose what is right of the lines between <<<<<<< and >>>>>>>, and delete the marks.
        """,
        ofReadme()
            .replaceIn(
                EDITION + "services.yaml",
                "    name: Family Mentoring\n",
                """
                <<<<<<< HEAD
                    name: Family Mentoring
                ||||||| base
                    name: Family Aid
                =======
                    name: Family Help
                >>>>>>> x
                """)
            .append(EDITION + "services.yaml", "<<<<<<<\n=======\n>>>>>>>\n")
            .faults());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=======",
        ">>>>>>> other",
        "||||||| 1a2b3c",
        "<<<<<<< HEAD",
        "=======\r",
        "<<<<<<<HEAD",
        "<<<<<<<<<< a",
        "- <<<<<<< HEAD"
      })
  void whatIsLeftOfAConflictIsToldToo(String marker) {
    String shown = marker.strip();
    assertEquals(
        "content/"
            + CHAPTER
            + ":14:1: error [merge-conflict] A merge was not finished here: \""
            + shown
            + "\".\n  "
            + shown
            + "\n  "
            + "^".repeat(shown.length())
            + "\n  Choose what is right of the lines between <<<<<<< and >>>>>>>, and delete the"
            + " marks.\n",
        ofReadme().append(CHAPTER, "\n" + marker + "\n").faults());
  }

  @Test
  void oneThatIsSetInIsToldOnce() {
    String faults =
        ofReadme().append(CHAPTER, "\n  <<<<<<< a\n  One\n  =======\n  >>>>>>> b\n").faults();
    assertTrue(
        faults.startsWith(
            "content/"
                + CHAPTER
                + ":14:1: error [merge-conflict] A merge was not finished here: \""),
        faults);
    assertEquals(1, faults.strip().split("\n\n").length, faults);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A > b and c < d\n",
        "<https://www.exampleshire.example/>\n",
        "## One ====== two\n\nText.\n"
      })
  void otherLinesOfTheSameMarksStaySilent(String line) {
    assertEquals("", ofReadme().append(CHAPTER, "\n" + line).faults());
  }

  @Test
  void permalinksKeepBothSides() {
    ContentTree tree =
        ofReadme().put("permalinks.txt", "/a/\n<<<<<<< HEAD\n/b/\n=======\n/c/\n>>>>>>> x\n");
    Diagnostics faults = new Diagnostics();
    faults.showLines(new SourceLines(tree.tree())::at);
    Permalinks.read(tree.tree(), faults);
    assertEquals(
        """
        content/permalinks.txt:2:1: error [merge-conflict] A merge was not finished here: "<<<<<<< HEAD".
          <<<<<<< HEAD
          ^^^^^^^^^^^^
          Keep both sides: delete only the lines of <<<<<<<, ======= and >>>>>>>; then run: windscreen mint

        """,
        new DiagnosticPrinter("content").print(faults.all()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "schema/site.schema.json"})
  void filesThatAreNotReadAreLookedAtToo(String path) {
    assertEquals(
        "content/"
            + path
            + """
            :1:1: error [merge-conflict] A merge was not finished here: "<<<<<<< HEAD".
              <<<<<<< HEAD
              ^^^^^^^^^^^^
              Choose what is right of the lines between <<<<<<< and >>>>>>>, and delete the marks.
            """,
        ofReadme().put(path, CONFLICT).faults());
  }
}
