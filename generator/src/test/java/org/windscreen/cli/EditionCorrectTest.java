package org.windscreen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What was published is frozen: an edit to it is an error, until it is told to readers. */
class EditionCorrectTest extends ToolOnReadme {
  private static final String EDITION = "exampleshire/2018-12";
  private static final String WHY = "--why=The number had two figures the wrong way round.";

  private void frozen() {
    assertEquals(0, site("mint"), () -> err);
    assertEquals(0, edition("freeze", "exampleshire", "2018-12"), () -> err);
    assertEquals("exampleshire/2018-12 is frozen.\n", out);
  }

  private void changeNumber() throws IOException {
    replace(EDITION + "/contacts.yaml", "\"+441632960001\"", "\"+441632960010\"");
    replace(EDITION + "/contacts.yaml", "01632 960001", "01632 960010");
  }

  private int correct(String... more) {
    String[] words = new String[3 + more.length];
    words[0] = "correct";
    words[1] = "exampleshire";
    words[2] = "2018-12";
    System.arraycopy(more, 0, words, 3, more.length);
    return edition(words);
  }

  private String page(String path) throws IOException {
    return Files.readString(temp.resolve("site/exampleshire").resolve(path));
  }

  @Test
  void aChangedNumberIsToldToReadersWithDayAndReason() throws IOException {
    frozen();
    changeNumber();
    assertEquals(1, site("check"));
    assertTrue(err.contains("contacts.yaml:4:5: error [frozen-changed] \"contact:mash\" was"), err);
    assertEquals(0, correct(WHY, "--date=2026-05-03"), () -> err);
    assertEquals(
        """
        Recorded in corrections.yaml of exampleshire/2018-12, of contact:mash:
          Corrected 3 May 2026: The number had two figures the wrong way round.
        Readers see it from the next build on: windscreen build
        """,
        out);
    assertTrue(
        text(EDITION + "/corrections.yaml")
            .endsWith(
                """
                  - date: 2026-05-03
                    of: ["contact:mash"]
                    because: The number had two figures the wrong way round.
                """));
    assertEquals(0, site("build"), () -> err);
    assertEquals("", err);
    String line =
        "<li><strong>Corrected 3 May 2026:</strong> The number had two figures the wrong way"
            + " round.";
    assertTrue(page("contacts/index.html").contains(line));
    assertTrue(page("editions/2018-12/index.html").contains(line));
    assertTrue(page("edition/index.html").contains("3 May 2026: The number had two figures"));
    assertFalse(page("index.html").contains("Corrected"));
  }

  @Test
  void twoCorrectionsStandWithTheLatestFirst() throws IOException {
    frozen();
    changeNumber();
    assertEquals(0, correct(WHY, "--date=2026-05-03"), () -> err);
    replace(EDITION + "/guidance/vision.md", "Children are safe", "Every child is safe");
    assertEquals(0, correct("--why=A word was lost.", "--date=2026-06-04"), () -> err);
    assertEquals(0, site("build"), () -> err);
    String page = page("edition/index.html");
    assertTrue(page.indexOf("4 June 2026: A word was lost.") > 0, page);
    assertTrue(page.indexOf("4 June 2026") < page.indexOf("3 May 2026"), page);
  }

  @Test
  void lineEndsCommentsAndWhatIsOursMayChange() throws IOException {
    frozen();
    Path folder = temp.resolve("content").resolve(EDITION);
    replace(EDITION + "/indicators.yaml", "# in printed order", "# as printed");
    replace(EDITION + "/indicators.yaml", "[self-harm, mental-health]", "[mental-health]");
    replace(EDITION + "/edition.yaml", "Both are shown;", "Both stand there;");
    replace("exampleshire/exceptions.yaml", "exceptions: ", "exceptions:  ");
    for (String file : files(folder)) {
      if (file.matches(".*\\.(yaml|md)")) {
        Files.writeString(
            folder.resolve(file), Files.readString(folder.resolve(file)).replace("\n", "\r\n"));
      }
    }
    site("check");
    assertFalse(err.contains("frozen-changed"), err);
    assertEquals(0, correct(WHY), () -> err);
    assertEquals("Nothing to record: exampleshire/2018-12 says what it said.\n", out);
  }

  @Test
  void whatIsAtFaultIsNotRecordedAndNothingChanges() throws IOException {
    frozen();
    changeNumber();
    String before = text(EDITION + "/frozen.yaml");
    assertEquals(1, correct("--why=Ring [number](contact:mahs)."));
    assertTrue(err.contains("corrections.yaml:"), err);
    assertTrue(err.contains("error [unknown-reference]"), err);
    assertEquals("Nothing was recorded: mend the errors and run this again.\n", out);
    assertEquals(before, text(EDITION + "/frozen.yaml"));
    assertTrue(text(EDITION + "/corrections.yaml").contains("corrections: []"));
    assertEquals(0, correct("--why=It is [number](contact:mash) now."), () -> err);
    assertEquals(0, site("build"), () -> err);
    assertTrue(page("edition/index.html").contains("It is 01632 960010 now."), err);
  }

  @Test
  void aNewIndicatorGetsItsCodeWithTheCorrection() throws IOException {
    frozen();
    replace(
        EDITION + "/indicators.yaml",
        "  - code: exa-103\n",
        """
          - level: 2
            category: family
            text: Nobody knows where the child is.
            topics: [mental-health]
            source: {document: exampleshire-levels-of-need, part: "Appendix 1", level: 2, heading: "Family", item: 1}
          - code: exa-103
        """);
    assertEquals(1, site("mint"));
    assertEquals(0, correct("--why=It was left out."), () -> err);
    assertTrue(text(EDITION + "/corrections.yaml").contains("of: [\"indicator:exa-104\"]"));
    assertTrue(text("exampleshire/permalinks.txt").contains("\nexa-104\n"));
    assertEquals(0, site("build"), () -> err);
    assertTrue(page("indicators/exa-104/index.html").contains("It was left out."));
  }

  @Test
  void whatIsGoneIsACorrectionOfTheEdition() throws IOException {
    frozen();
    String frozen = text(EDITION + "/frozen.yaml");
    replace(EDITION + "/frozen.yaml", "  - contact:mash ", "  - contact:dusk ");
    assertEquals(1, site("check"));
    assertTrue(
        err.contains("contacts.yaml:1:1: error [frozen-changed] \"contact:dusk\" was taken out"),
        err);
    assertEquals(0, correct("--why=It was never there."), () -> err);
    String said = text(EDITION + "/corrections.yaml");
    assertTrue(said.contains("of: [\"contact:mash\", \"edition:2018-12\"]"), said);
    assertEquals(frozen, text(EDITION + "/frozen.yaml"));
  }

  /** Two people have corrected the same thing, and the merge has kept the digests of both. */
  @Test
  void eitherDigestOfAMergeIsRight() throws IOException {
    frozen();
    String line =
        text(EDITION + "/frozen.yaml")
            .lines()
            .filter(l -> l.contains("contact:mash"))
            .findFirst()
            .orElseThrow();
    replace(
        EDITION + "/frozen.yaml",
        line,
        line + "\n" + line.replaceFirst("[0-9a-f]{64}", "0".repeat(64)));
    assertEquals(0, site("check"), () -> err);
  }

  @Test
  void whatCannotBeIsRefusedInALine() throws IOException {
    assertEquals(0, site("mint"), () -> err);
    assertEquals(2, correct(WHY));
    assertEquals(
        """
        exampleshire/2018-12 is not frozen: change in it what is to be changed. To protect it from now on, run: \
        windscreen edition freeze exampleshire 2018-12
        See windscreen edition correct --help.
        """,
        err);
    frozen();
    assertEquals(0, edition("freeze", "exampleshire", "2018-12"));
    assertEquals("exampleshire/2018-12 is frozen already.\n", out);
    assertEquals(2, correct(WHY, "--date=2126-01-01"));
    assertTrue(err.startsWith("--date: 2126-01-01 is still to come."), err);
    assertEquals(2, correct("--why= "));
    assertTrue(err.startsWith("--why: say in a sentence what was wrong."), err);
    assertEquals(2, edition("correct", "exampelshire", "2018-12", WHY));
    assertTrue(err.startsWith("There is no area \"exampelshire\". Did you mean"), err);
    assertEquals(0, edition("new", "exampleshire", "2026-04"), () -> err);
    assertFalse(Files.exists(temp.resolve("content/exampleshire/2026-04/frozen.yaml")));
    assertEquals(2, edition("freeze", "exampleshire", "2026-04"));
    assertTrue(err.startsWith("exampleshire/2026-04 is a draft: change in it what"), err);
  }

  @Test
  void publishingFreezesTheEditionAndTheOneBeforeAndALaterRuleInforms() throws IOException {
    assertEquals(0, site("mint"), () -> err);
    assertEquals(0, edition("new", "exampleshire", "2026-04"), () -> err);
    replace("exampleshire/exceptions.yaml", "edition:2018-12", "edition:2026-04");
    replace("exampleshire/2026-04/contacts.yaml", "name: Exampleshire MASH", "name: The MASH");
    assertEquals(0, edition("publish", "exampleshire", "2026-04"), () -> err);
    assertTrue(text("exampleshire/2026-04/frozen.yaml").contains("\n  - contact:mash "));
    assertTrue(text("exampleshire/2026-04/edition.yaml").contains("\nfrozen: true\n"));
    assertTrue(text(EDITION + "/edition.yaml").contains("\nfrozen: true "));
    assertTrue(text(EDITION + "/frozen.yaml").contains("\n  - contact:mash "));
    replace(EDITION + "/contacts.yaml", "to: \"17:00\"", "to: \"08:00\"");
    replace("exampleshire/2026-04/contacts.yaml", "to: \"17:00\"", "to: \"08:00\"");
    site("check");
    assertTrue(err.contains("2018-12/contacts.yaml:4:5: error [frozen-changed]"), err);
    assertTrue(err.contains("2026-04/contacts.yaml:4:5: error [frozen-changed]"), err);
    assertTrue(err.contains("2018-12/contacts.yaml:16:9: info [hours-end-first]"), err);
    assertFalse(err.contains("2026-04/contacts.yaml:16:9: info [hours-end-first]"), err);
    assertTrue(err.contains(" [hours-end-first]"), err);
  }
}
