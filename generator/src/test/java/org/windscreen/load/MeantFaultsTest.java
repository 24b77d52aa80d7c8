package org.windscreen.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.load.ContentTree.EDITION;
import static org.windscreen.load.ContentTree.ofReadme;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
          Did you mean "2"?
        """,
        ofReadme().replaceIn(INDICATORS, "level: 1", "level: Level 2").faults());
  }

  @Test
  void aCategorysHeadingIsAnsweredWithItsId() {
    assertEquals(
        "Did you mean \"health\"?",
        hint(ofReadme().replaceIn(INDICATORS, "category: health", "category: Health")));
  }

  /** Exampleshire with five levels more, of which two are parts of one. */
  private static ContentTree levels() {
    String levels = ofReadme().text(EDITION + "levels.yaml");
    String second = levels.substring(levels.indexOf("  - id: 2"), levels.indexOf("    mark: 2"));
    String more =
        Stream.of(
                "3-low/Level 3, low/Targeted/3L",
                "3-high/Level 3, high/Intensive/3H",
                "4/Level 4/Acute/4")
            .map(level -> level.split("/", -1))
            .map(level ->
                second
                    .replace("id: 2", "id: " + level[0] + "\n    mark: " + level[3])
                    .replace("Level 2", level[1])
                    .replace("Statutory", level[2]))
            .collect(Collectors.joining());
    return ofReadme().replaceIn(EDITION + "levels.yaml", "groups:  ", more + "groups:  ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          Level 2        > Did you mean "2"?
          Level 3, high  > Did you mean "3-high"?
          Targeted       > Did you mean "3-low"?
          3H             > Did you mean "3-high"?
          Level 3h       > Did you mean "3-high"?
          level-4        > Did you mean "4"?
          3-hgh          > Did you mean "3-high"?
          Level 7        > Choose from: 1, 2, 3-high, 3-low, 4.
          7              > Choose from: 1, 2, 3-high, 3-low, 4.
          higher         > Name the part, or each of the parts.
          School years   > Choose from: 1, 2, 3-high, 3-low, 4.
          """)
  void onlyWhatIsThereIsProposed(String written, String answer) {
    assertEquals(
        answer,
        levels()
            .replaceIn(INDICATORS, "level: 1 ", "level: " + written + " ")
            .faults()
            .lines()
            .skip(3)
            .findFirst()
            .orElseThrow()
            .strip());
  }

  @Test
  void ofManyOnlySomeAreNamed() {
    String topics =
        IntStream.range(10, 25)
            .mapToObj(i ->
                "  - {id: harm-%1$d, name: Harm %1$d, description: x, also-called: []}\n"
                    .formatted(i))
            .collect(Collectors.joining());
    assertEquals(
        "Choose one of the 17 that are there, such as: harm-10, harm-11, harm-12, harm-13, harm-14,"
            + " harm-15, harm-16, harm-17, harm-18, harm-19, harm-20, harm-21.",
        hint(
            ofReadme()
                .append("topics.yaml", topics)
                .replaceIn(INDICATORS, "topics: [self-harm,", "topics: [harm-by-others,")));
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
