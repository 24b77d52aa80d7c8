package org.windscreen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.windscreen.Rewrite;
import org.windscreen.load.ContentTree;

/** The difference between an edition and a draft, in each form; and what can't be compared. */
class DiffTest extends ToolOnReadme {
  private static final Path EXPECTED =
      ContentTree.root().resolve("generator/src/test/resources/difference/forms");

  private static final String DRAFT = "exampleshire/2026-04";

  @BeforeEach
  void draft() {
    assertEquals(0, edition("new", "exampleshire", "2026-04"), () -> err);
  }

  private int diff(String from, String to, String... more) {
    String[] words = new String[more.length + 3];
    words[0] = "exampleshire";
    words[1] = from;
    words[2] = to;
    System.arraycopy(more, 0, words, 3, more.length);
    return site("diff", words);
  }

  @ParameterizedTest
  @CsvSource({"text, text.txt", "markdown, markdown.md", "json, json.json"})
  void aDraftIsComparedInEachForm(String form, String file) throws IOException {
    replace(DRAFT + "/indicators.yaml", "may be at risk of", "is at serious risk (as said) of");
    replace(DRAFT + "/indicators.yaml", "    also-at: [2]", "    #");
    replace(DRAFT + "/indicators.yaml", "    depends-on: ", "    # ");
    replace(DRAFT + "/contacts.yaml", "960001", "960002");
    replace(DRAFT + "/pathways.yaml", "- id: decision", "- id: choice");
    assertEquals(0, diff("2018-12", "2026-04", "--as=" + form), () -> err);
    assertEquals("", err);
    if (Rewrite.on()) {
      Files.writeString(EXPECTED.resolve(file), out);
    } else {
      assertEquals(Files.readString(EXPECTED.resolve(file)), out);
    }
  }

  @Test
  void whatIsToBeExplainedAndConfirmedIsWrittenAndThenAddedTo() throws IOException {
    String changes = DRAFT + "/changes.yaml";
    assertEquals(0, diff("2018-12", "2026-04", "--write-changes"), () -> err);
    assertEquals("Nothing is missing from changes.yaml.\n", out);
    replace(DRAFT + "/indicators.yaml", "    also-at: [2]", "    #");
    replace(DRAFT + "/indicators.yaml", "    depends-on: ", "    # ");
    replace(DRAFT + "/contacts.yaml", "960001", "960002");
    assertEquals(0, diff("2018-12", "2026-04", "--write-changes"), () -> err);
    assertEquals(
        "Written: "
            + temp.resolve("content").resolve(changes)
            + "\n"
            + "Say in it why 1 indicator is at another level, in place of not-stated.\n"
            + "Say in it who confirmed 1 number, mail address or opening time, and when, in place"
            + " of not-stated.\n",
        out);
    replace(changes, "because: not-stated", "because: It is so.");
    replace(DRAFT + "/contacts.yaml", "to: \"17:00\"", "to: \"16:30\"");
    replace(DRAFT + "/contacts.yaml", "emails: [", "emails: [night@exampleshire.example, ");
    assertEquals(0, diff("2018-12", "2026-04", "--write-changes"), () -> err);
    Path file = temp.resolve("content").resolve(changes);
    Path expected = EXPECTED.resolve("changes.yaml");
    if (Rewrite.on()) {
      Files.copy(file, expected, StandardCopyOption.REPLACE_EXISTING);
    }
    assertEquals(Files.readString(expected), Files.readString(file));
    assertEquals(0, diff("2018-12", "2026-04", "--write-changes"), () -> err);
    assertEquals("Nothing is missing from changes.yaml.\n", out);
    assertEquals(0, diff("2018-12", "2026-04"), () -> err);
    assertTrue(out.contains("      Why: It is so.\n"), out);
  }

  /** Nothing is asked for that is not missing. */
  @Test
  void whatIsToBeDecidedIsWrittenDownToo() throws IOException {
    replace(DRAFT + "/practice.yaml", "id: child-first", "id: every-child");
    assertEquals(0, diff("2018-12", "2026-04", "--write-changes"), () -> err);
    String changes = DRAFT + "/changes.yaml";
    assertEquals(
        "Written: "
            + temp.resolve("content").resolve(changes)
            + "\nDecide in it 1 match: apart, same or part, in place of undecided.\n",
        out);
    replace(changes, "is: undecided", "is: apart");
    assertEquals(0, diff("2018-12", "2026-04", "--write-changes"), () -> err);
    assertEquals("Nothing is missing from changes.yaml.\n", out);
  }

  @Test
  void aConfirmedNumberIsToldWithWhoConfirmedIt() throws IOException {
    replace(DRAFT + "/contacts.yaml", "960001", "960002");
    Files.writeString(
        temp.resolve("content").resolve(DRAFT).resolve("changes.yaml"),
        """
        changes: []
        confirmed:
          - {contact: mash, number: "+441632960002", date: 2026-04-02, by: Team manager}
        """);
    assertEquals(0, diff("2018-12", "2026-04"), () -> err);
    assertTrue(out.contains("      Confirmed 2 April 2026, Team manager\n"), out);
    assertFalse(out.contains("To confirm with whoever answers"), out);
  }

  @Test
  void aNewIndicatorNeedsNoCodeYet() throws IOException {
    replace(DRAFT + "/indicators.yaml", "  - code: exa-103\n    level", "  - level");
    assertEquals(0, diff("2018-12", "2026-04"), () -> err);
    assertTrue(out.contains("Indicators under another code (1)\n  exa-104"), out);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "exampelshire | 2018-12 | 2026-04 | There is no area \"exampelshire\". Did you mean"
            + " \"exampleshire\"?",
        "nowhere | 2018-12 | 2026-04 | There is no area \"nowhere\". Name one: exampleshire.",
        "exampleshire | 1999 | 2026-04 | exampleshire has no edition \"1999\". Name the folder of"
            + " one: 2018-12, 2026-04.",
        "exampleshire | 2018-12 | 2026-05 | exampleshire has no edition \"2026-05\". Did you mean"
            + " \"2026-04\"?",
        "exampleshire | 2018-12 | 2018-12 | Name two editions: \"2018-12\" does not differ from"
            + " itself.",
      })
  void whatIsNotThereIsToldWithWhatIs(String area, String from, String to, String message) {
    assertEquals(2, site("diff", area, from, to));
    assertEquals(message + "\nSee windscreen help diff.\n", err);
    assertEquals("", out);
  }

  /** What was not read would be told as withdrawn. */
  @Test
  void anEditionAtFaultIsNotCompared() throws IOException {
    replace(DRAFT + "/indicators.yaml", "    level: 1", "    levle: 1");
    assertEquals(1, diff("2018-12", "2026-04"));
    assertTrue(err.contains(DRAFT + "/indicators.yaml:5:5: error [unknown-key]"), err);
    assertEquals("", out);
  }

  @Test
  void whatIsWrongElsewhereDoesNotMatter() throws IOException {
    assertEquals(0, edition("new", "exampleshire", "2027"), () -> err);
    replace("exampleshire/2027/indicators.yaml", "    level: 1", "    levle: 1");
    assertEquals(0, diff("2018-12", "2026-04"), () -> err);
  }
}
