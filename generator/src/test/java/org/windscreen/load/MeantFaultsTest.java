package org.windscreen.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.load.ContentTree.EDITION;
import static org.windscreen.load.ContentTree.ofReadme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write first: a label for an id, a number as printed, an indicator without code. */
class MeantFaultsTest {
  private static final String INDICATORS = EDITION + "indicators.yaml";

  private static String hint(ContentTree content) {
    return content.faults().lines().reduce("", (before, line) -> line).strip();
  }

  @Test
  void aLevelsLabelIsAnsweredWithItsId() {
    assertEquals(
        """
        content/exampleshire/2018-12/indicators.yaml:5:12: error [malformed] "Level 2" is not lower-case letters, digits and single hyphens between them.
              level: Level 2                         # where it belongs
                     ^^^^^^^
          Did you mean "2"? Write lower-case letters, digits and single hyphens between them.
        """,
        ofReadme().replaceIn(INDICATORS, "level: 1", "level: Level 2").faults());
  }

  @Test
  void aCategorysHeadingIsAnsweredWithItsId() {
    assertEquals(
        "Did you mean \"health\"? Write lower-case letters, digits and single hyphens between"
            + " them.",
        hint(ofReadme().replaceIn(INDICATORS, "category: health", "category: Health")));
  }

  @ParameterizedTest
  @CsvSource({
    "01632 960125, +441632960125",
    "(01632) 960125, +441632960125",
    "+44 1632 960125, +441632960125",
    "+44 (0)1632 960125, +441632960125",
    "0044 1632 960125, +441632960125",
    "01432 260800, +441432260800"
  })
  void aNumberAsPrintedIsAnsweredWithTheOneToWrite(String printed, String meant) {
    assertEquals(
        "Did you mean \""
            + meant
            + "\"? Write a number in international form and quotes, like \"+441432260800\" or"
            + " \"999\".",
        hint(ofReadme().replaceIn(EDITION + "contacts.yaml", "\"+441632960001\"", printed)));
  }

  @Test
  void aNumberWithoutBlanksOrQuotesIsAnsweredWithTheOneToWrite() {
    assertEquals(
        "Put it in quotes: \"+441632960125\".",
        hint(ofReadme().replaceIn(EDITION + "contacts.yaml", "\"+441632960001\"", "01632960125")));
  }

  @Test
  void whatCannotBeDialledIsNotProposed() {
    assertEquals(
        "Write a number in international form and quotes, like \"+441432260800\" or \"999\".",
        hint(ofReadme().replaceIn(EDITION + "contacts.yaml", "\"+441632960001\"", "01632 96")));
  }

  @Test
  void indicatorsWithoutCodesAreToldOnceAFile() {
    String another =
        """
          - level: 1
            category: health
            text: The child is often tired.
            topics: [self-harm]
            source: {document: exampleshire-levels-of-need, part: "Appendix 1"}
        """;
    assertEquals(
        """
        content/exampleshire/2018-12/indicators.yaml:22:5: error [no-code-yet] 2 indicators have no code yet.
            - level: 1
              ^
          Run: windscreen mint
        """,
        ofReadme().append(INDICATORS, another + another).faults());
    assertEquals(
        "1 indicator has no code yet.",
        ofReadme()
            .append(INDICATORS, another)
            .faults()
            .lines()
            .findFirst()
            .orElseThrow()
            .replaceFirst(".*] ", ""));
  }
}
