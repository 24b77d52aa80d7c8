package org.windscreen.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.windscreen.load.ContentTree.EDITION;
import static org.windscreen.load.ContentTree.ofReadme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that YAML would leave out, join or read as something else without a word. */
class CutTextFaultsTest {
  private static final String SERVICES = EDITION + "services.yaml";
  private static final String TEXT = "text: Help in the family's home.   # Markdown, or not-stated";

  private static String faults(String text) {
    return ofReadme().replaceIn(SERVICES, TEXT, text).faults();
  }

  @Test
  void textFromANumberSignOn() {
    assertEquals(
        """
        content/exampleshire/2018-12/services.yaml:6:47: error [text-cut] YAML takes this for a comment, so readers would not see it: "#3 and ring 999 if the child is hurt.".
              text: Call the front door, then send form #3 and ring 999 if the child is hurt.
                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          Put quotation marks around the whole text; for a comment, write two blanks before # and one after.
        """,
        faults("text: Call the front door, then send form #3 and ring 999 if the child is hurt."));
  }

  @ParameterizedTest
  @CsvSource({
    "text: Form # 3 and ring 999, 6:16, # 3 and ring 999",
    "text: Form  #3, 6:17, #3",
    "'text: Call\n      form #3 now', 7:12, #3 now",
    "'text: Call the team at\n      #3 Example Road', 7:7, #3 Example Road",
    "'text: Call\n      the team\n      #EndFGM', 8:7, #EndFGM",
    "'text: A child\n      ## Aims', 7:7, ## Aims",
    "'text: A child\n\n       # 3 of them', 8:8, # 3 of them",
    "'text: Call the team\n      # and ring 999', 7:7, # and ring 999",
    "'text: \"Call form\" #3', 6:23, #3",
    "'text: |   #1\n      Form', 6:15, #1",
    "'text: Form\t#3', 6:16, #3"
  })
  void alsoWithAnotherBlankOrFurtherDown(String text, String at, String cut) {
    String told =
        "content/"
            + SERVICES
            + ":"
            + at
            + ": error [text-cut] YAML takes this for a comment, so readers would not see it: \""
            + cut
            + "\".\n";
    assertTrue(faults(text).startsWith(told), faults(text));
  }

  @Test
  void oneBlankOnEitherSideMayBeEither() {
    assertEquals(
        """
        content/exampleshire/2018-12/services.yaml:6:21: warning [text-cut] YAML takes this for a comment, so readers would not see it: "# key to be put through.".
              text: Press the # key to be put through.
                              ^^^^^^^^^^^^^^^^^^^^^^^^
          Put quotation marks around the whole text; for a comment, write two blanks before # and one after.
        """,
        faults("text: Press the # key to be put through."));
  }

  @Test
  void inAListAndInTheHeadOfAChapter() {
    String faults =
        ofReadme()
            .replaceIn("topics.yaml", "[cutting, self injury,", "[cutting, self #injury,\n ")
            .faults();
    assertTrue(faults.contains("content/topics.yaml:7:33: error [text-cut]"), faults);
    String head =
        ofReadme()
            .replaceIn(EDITION + "guidance/vision.md", "title: Vision", "title: A #1")
            .faults();
    assertTrue(
        head.startsWith("content/exampleshire/2018-12/guidance/vision.md:2:10: error [text-cut]"),
        head);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text: Form   # a comment",
        "text: Form # a comment",
        "text: Form   ## a comment",
        "text: Form   # 3 of them are meant",
        "text: Form   #",
        "text: \"Form #3 and ring 999\"",
        "text: 'Form #3' # quoted text ends at its mark",
        "text: Form#3 and C# too",
        "text: |\n      Form #3\n      and #EndFGM, # 4",
        "text: |   # 1\n      Form",
        "text: Form\n    # a line of comment",
        "text: Form   # a comment\n              # and more of it",
        "text: Form\n\n# a line of comment",
        "#text: old\n    text: Form"
      })
  void commentsStaySilent(String text) {
    assertEquals("", faults(text));
  }

  @Test
  void itemsInBracketsThatArePartedOtherwiseThanMeant() {
    assertEquals(
        """
        content/topics.yaml:7:19: error [quote-it] YAML reads this as one item: "cutting; self injury".
              also-called: [cutting; self injury]  # synonyms, acronyms, lay words: for search
                            ^^^^^^^^^^^^^^^^^^^^
          Part items by commas; put straight quotation marks (") round one that has a comma, a semicolon or quotation marks in it.
        """,
        alsoCalled("[cutting; self injury]"));
    assertTrue(alsoCalled("[“rows, loud”]").contains("as one item: \"“rows\"."));
    assertTrue(alsoCalled("[cutting \"self-injury\"]").contains("error [quote-it]"));
    assertEquals("", alsoCalled("[cutting, \"a; b\", 'say \"no\"', she said “no” to it]"));
  }

  private static String alsoCalled(String list) {
    return ofReadme()
        .replaceIn("topics.yaml", "[cutting, self injury, \"self-injury\"]", list)
        .faults();
  }

  @Test
  void aListThatYamlJoinsToOneLine() {
    assertEquals(
        """
        content/exampleshire/2018-12/services.yaml:8:7: error [lines-joined] YAML joins this line to the one before it, so it starts no list, heading or table.
                - cold
                ^^^^^^
          Write | after the key and the whole text below it, each line indented alike.
        """,
        faults("text: >\n      - hungry\n      - cold"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text: A child may be\n      - hungry\n      - cold",
        "text: \"A child may be\n      * hungry\"",
        "text: >-\n      A child may be\n      1. hungry",
        "text: \"A child\n      ## Aims\"",
        "text: >\n      Who to call\n      | Day | Number |",
        "text: A child may be\n      • hungry",
        "text: >\n      Day | Who\n      --- | ---\n      Mon | MASH"
      })
  void listsHeadingsAndTablesInTextThatIsJoined(String text) {
    assertTrue(faults(text).contains("error [lines-joined]"), faults(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text: |\n      - hungry\n      - cold",
        "text: >\n      - hungry\n\n      - cold",
        "text: A child who is\n      well-fed and 16. Then\n      2018 came",
        "text: \"A child\n      who is -5 degrees cold\""
      })
  void textThatIsJoinedAsMeantStaysSilent(String text) {
    assertEquals("", faults(text));
  }

  @ParameterizedTest
  @CsvSource({
    "text: Note: call 999, yaml-syntax",
    "text: 'a' b, yaml-syntax",
    "text: *Call* now, yaml-syntax",
    "text: &c now, yaml-alias",
    "text: !important, yaml-tag",
    "text: @home, yaml-syntax",
    "text: %5 of them, yaml-syntax",
    "text: > 5 children, yaml-syntax",
    "text: | 5 children, yaml-syntax",
    "text: [sic] they say, yaml-syntax",
    "text: [see below], wrong-kind",
    "text: {see below}, wrong-kind",
    "text: - one, yaml-syntax",
    "'text:\n      - one', wrong-kind",
    "'text:\n      Note: one', wrong-kind",
    "text: #3, no-value",
    "text: no, quote-it",
    "text: 0123, quote-it",
    "text: 1e3, quote-it",
    "text: 0x1F, quote-it",
    "text: 2.10, quote-it",
    "text: 1_000, quote-it",
    "text: .inf, quote-it",
    "text: ~, quote-it",
    "text: Off, quote-it"
  })
  void textThatYamlReadsAsSomethingElseIsRefused(String text, String rule) {
    assertTrue(faults(text).contains("error [" + rule + "]"), faults(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"12:30", "2018-12-13", "01632 960001", "08:30 to 17:00", "y", "1.2.3"})
  void textIsReadAsWritten(String text) {
    Loaded loaded = ofReadme().replaceIn(SERVICES, TEXT, "text: " + text).load();
    var edition = loaded.catalog().orElseThrow().authorities().getFirst().current();
    assertEquals(text, edition.services().getFirst().text().toOptional().orElseThrow().markdown());
  }
}
