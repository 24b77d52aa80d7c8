package org.windscreen.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.load.ContentTree.EDITION;
import static org.windscreen.load.ContentTree.ofReadme;

import org.junit.jupiter.api.Test;

/** YAML that cannot be read on, told without YAML's grammar. */
class YamlSyntaxFaultsTest {
  @Test
  void aTabInTheIndentation() {
    assertEquals(
        """
        content/exampleshire/2018-12/levels.yaml:5:1: error [yaml-tab] A tab stands where YAML allows only spaces.
           label: Level 1                   # as people say it: Level 1, Tier 2, Band C
          ^
          Indent with spaces.
        """,
        ofReadme()
            .replaceIn(EDITION + "levels.yaml", "    label: Level 1", "\tlabel: Level 1")
            .faults());
  }

  @Test
  void aColonWithinText() {
    assertEquals(
        """
        content/site.yaml:3:12: error [yaml-syntax] A colon and a space stand where no key can end.
          title: Wind: screen                                  # the name in every page title
                     ^
          Quote text that has ": " in it; line keys up with each other.
        """,
        ofReadme().replaceIn("site.yaml", "title: Windscreen", "title: Wind: screen").faults());
  }

  @Test
  void aQuotationMarkThatIsNeverClosed() {
    assertEquals(
        """
        content/site.yaml:3:8: error [yaml-syntax] This quotation mark is never closed.
          title: "Windscreen                                  # the name in every page title
                 ^
          Close it with the same mark at the end of the text.
        """,
        ofReadme().replaceIn("site.yaml", "title: Windscreen", "title: \"Windscreen").faults());
  }

  @Test
  void textThatGoesOnAfterItsQuotationMark() {
    assertEquals(
        """
        content/site.yaml:5:19: error [yaml-syntax] Text goes on after its closing quotation mark or bracket.
          summary: "Levels" of need guidance, side by side.    # one sentence, for the home page
                            ^
          Put quotation marks around the whole text; write \\" for a mark inside them.
        """,
        ofReadme().replaceIn("site.yaml", "summary: Levels of", "summary: \"Levels\" of").faults());
  }

  @Test
  void aBracketThatIsNeverClosed() {
    assertEquals(
        """
        content/site.yaml:8:14: error [yaml-syntax] This bracket is never closed, or a comma is missing after it.
          authorities: [exampleshire                        # folders, in the order they are listed
                       ^
          Write [one, two] or {key: value, key: value}; quote text with , [ ] { or } in it.
        """,
        ofReadme().replaceIn("site.yaml", "[exampleshire]", "[exampleshire").faults());
  }

  @Test
  void aLineThatDoesNotLineUp() {
    assertEquals(
        """
        content/exampleshire/2018-12/levels.yaml:5:4: error [yaml-syntax] This does not line up with the lines above.
             label: Level 1                   # as people say it: Level 1, Tier 2, Band C
             ^
          Give it as many spaces before it as the lines that it belongs with.
        """,
        ofReadme()
            .replaceIn(EDITION + "levels.yaml", "    label: Level 1", "   label: Level 1")
            .faults());
  }

  @Test
  void aLineWithoutColon() {
    assertEquals(
        """
        content/site.yaml:5:1: error [yaml-syntax] This line is neither a key with its value nor part of the text above.
          summary Levels of need guidance, side by side.    # one sentence, for the home page
          ^
          Write key: value; indent further lines of a text more than its key.
        """,
        ofReadme().replaceIn("site.yaml", "summary: Levels of", "summary Levels of").faults());
  }

  @Test
  void textThatStartsWithAStar() {
    assertEquals(
        """
        content/site.yaml:5:10: error [yaml-syntax] Text cannot start with this character.
          summary: *Levels* of need guidance, side by side.    # one sentence, for the home page
                   ^
          Put quotation marks around the text.
        """,
        ofReadme().replaceIn("site.yaml", "summary: Levels of", "summary: *Levels* of").faults());
  }

  @Test
  void textThatStartsWithAnAtSign() {
    assertEquals(
        """
        content/site.yaml:5:10: error [yaml-syntax] Text cannot start with this character.
          summary: @Levels of need guidance, side by side.    # one sentence, for the home page
                   ^
          Put quotation marks around the text.
        """,
        ofReadme().replaceIn("site.yaml", "summary: Levels of", "summary: @Levels of").faults());
  }

  @Test
  void textThatStartsWithADash() {
    assertEquals(
        """
        content/site.yaml:5:10: error [yaml-syntax] A list can't start here.
          summary: - Levels of need guidance, side by side.    # one sentence, for the home page
                   ^
          Start it on the next line; quote text that starts with "- ".
        """,
        ofReadme().replaceIn("site.yaml", "summary: Levels of", "summary: - Levels of").faults());
  }

  @Test
  void textOnTheLineOfABlockMark() {
    assertEquals(
        """
        content/site.yaml:5:12: error [yaml-syntax] Text stands on the line of | or >.
          summary: | Levels of need guidance, side by side.    # one sentence, for the home page
                     ^
          Start the text on the next line, indented.
        """,
        ofReadme().replaceIn("site.yaml", "summary: Levels of", "summary: | Levels of").faults());
  }
}
