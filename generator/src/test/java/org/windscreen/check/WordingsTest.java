package org.windscreen.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.windscreen.load.ContentTree.EDITION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.windscreen.load.ContentTree;

/** What two wordings of an edition have to do with each other, and what one of them joins. */
class WordingsTest {
  private static ContentTree with(String texts) {
    String text = "indicators:\n";
    int at = 201;
    for (String line : texts.split("\n", -1)) {
      int level = line.charAt(0) - '0';
      text +=
          """
            - code: exa-%d
              level: %d
              category: health
              text: "%s"
              topics: [self-harm, mental-health]
              source: {document: exampleshire-levels-of-need, part: "Appendix 1", level: %d}
          """
              .formatted(at++, level, line.substring(2), level);
    }
    return ContentTree.ofReadme().put(EDITION + "indicators.yaml", text);
  }

  private static String told(String one, String other) {
    String texts = one + "\n" + other;
    return List.of("opposite-wording", "near-wording", "same-wording", "trigger-order").stream()
        .filter(rule -> !Checked.faults(with(texts), rule).isEmpty())
        .reduce("", (all, rule) -> all + rule);
  }

  @ParameterizedTest
  @CsvSource({
    "Parents can protect the child., Parents cannot protect the child.",
    "Parents can't protect the child., Parents can protect the child.",
    "The mother is unable to set limits., The mother can set limits.",
    "The girl is under 13 and has sex., The girl is over 13 and has sex.",
    "The child attends school every day., The child misses school every day.",
    "The child is missing lessons., The child is attending lessons.",
    "The child lives with a parent., The child lives without a parent.",
    "The home is damp., The home is not damp.",
    "The home isn't damp., The home is damp.",
    "The family is registered with a GP., The family is not registered with a GP.",
    "The family is registered with a GP., The family is unregistered with a GP.",
    "Parents are engaged with the plan., Parents are disengaged from the plan.",
    "Parents fail to keep the plan., Parents keep the plan.",
    "More than one carer drinks., Less than one carer drinks."
  })
  void oppositesAreTold(String one, String other) {
    assertEquals("opposite-wording", told("2 " + one, "2 " + other));
    assertEquals("", told("1 " + one, "2 " + other), "the lowest level says what is well");
  }

  @ParameterizedTest
  @CsvSource({
    "2, The baby may be hurt., 1, The baby might be hurt.",
    "2, The boy is excluded from school., 1, The boy has been excluded from school.",
    "2, There is persistent hunger., 2, There is hunger.",
    "2, There are serious rows at home., 2, There are minor rows at home."
  })
  void whatDiffersInAQualifierAloneIsNearlyTheSame(int level, String one, int at, String other) {
    assertEquals("near-wording", told(level + " " + one, at + " " + other));
  }

  @ParameterizedTest
  @CsvSource({
    "There is persistent hunger., There is hunger.",
    "There are minor rows at home., There are serious rows at home.",
    "The boy is excluded from school., The girl is excluded from school."
  })
  void whatTellsTwoLevelsApartIsNoFault(String one, String other) {
    assertEquals("", told("2 " + one, "1 " + other));
  }

  @Test
  void theDifferenceIsQuoted() {
    assertTrue(
        Checked.faults(with("2 The baby may be hurt.\n2 The baby might be hurt."), "near-wording")
            .contains(
                "exa-202 says nearly the same as exa-201 at level 2 (exampleshire/2018-12/"
                    + "indicators.yaml:2:5), with \"might\" and without \"may\". |"));
  }

  @ParameterizedTest
  @CsvSource({
    "3 or more episodes missing in 90 days, Missing three or more times in 3 months",
    "At least 3 fixed-term exclusions, Two or more fixed-term exclusions",
    "More than two late pick-ups in a month, Three or more late pick-ups within 30 days",
    "Excluded twice or more, Excluded two or more times",
    "Moves home 2 or more times in 12 weeks, Moves home 2 or more times in a year",
    "Hurt by under ten peers, Hurt by under twelve peers"
  })
  void triggersThatDoNotRiseAreTold(String lower, String higher) {
    assertTrue(told("1 " + lower, "2 " + higher).endsWith("trigger-order"));
  }

  @ParameterizedTest
  @CsvSource({
    "3 or more episodes missing in 90 days, Missing four or more times in 3 months",
    "3 or more episodes missing in 90 days, Missing 3 or more times in 30 days",
    "Moves home 2 or more times, Moves home 2 or more times in a year",
    "3 or more episodes missing in 90 days, 3 or more exclusions in 90 days",
    "Missing 3 or more times, Missing in the last 90 days"
  })
  void triggersThatRiseAreNot(String lower, String higher) {
    assertEquals("", told("1 " + lower, "2 " + higher));
  }

  @ParameterizedTest
  @CsvSource({
    "Persistent absence; no GP registration - missed appointments",
    "Persistent absence - no GP registration",
    "Persistent absence -no GP registration",
    "Persistent absence – no GP registration",
    "Persistent absence; No GP registration",
    "Persistent absence • no GP registration",
    "Persistent absence·no GP registration",
    "Persistent absence | no GP registration",
    "Persistent absence * no GP registration",
    "(a) Persistent absence (b) no GP registration"
  })
  void fusedBulletsAreTold(String text) {
    assertTrue(
        Checked.faults(with("2 " + text), "fused-bullets").contains("\"no GP reg".substring(3)));
  }

  @ParameterizedTest
  @CsvSource({
    "The parent – or carer – drinks",
    "The child is afraid - more than before",
    "The child is well cared for; this includes meals",
    "The child comes home late; they stay out",
    "Chronic / recurring illness",
    "Short-term and long-term needs - e.g. housing",
    "The child is 5 - 11"
  })
  void whatGoesOnWithTheSameIsOneBullet(String text) {
    assertEquals("", Checked.faults(with("2 " + text), "fused-bullets"));
  }

  @ParameterizedTest
  @CsvSource({
    "Ask the MARAC., MARAC",
    "Ask SENDIASS, SENDIASS",
    "Ask (LADO), LADO",
    "The ICPCs decide, ICPC",
    "Ask CERAF/LADO now, CERAF LADO",
    "The LADO's plan, LADO",
    "A Local Authority Designated Officer (LADO) decides, ''",
    "The LADO (Local Authority Designated Officer) decides, ''",
    "A plan (LADO) decides, LADO",
    "See https://site.example/MARAC/LADO and www.MARAC.example, ''",
    "Write to LADO@site.example or print MARAC.pdf, ''",
    "Ring IMMEDIATELY and immediately, ''",
    "The PDF of Part XII, ''"
  })
  void acronymsAreFoundInEveryForm(String text, String acronyms) {
    ContentTree tree =
        ContentTree.ofReadme().append(EDITION + "guidance/vision.md", "\n" + text + "\n");
    String told = Checked.faults(tree, "unexplained-acronym");
    assertEquals(
        acronyms,
        told.lines()
            .map(line -> line.replaceFirst("^[^\"]*\"([A-Z]+)\".*", "$1"))
            .reduce("", (a, b) -> (a + " " + b).strip()));
  }
}
