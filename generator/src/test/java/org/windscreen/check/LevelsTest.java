package org.windscreen.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.load.ContentTree.EDITION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.windscreen.load.ContentTree;

/** Levels: their order, their marks, and what stands at them. */
class LevelsTest {
  private static final String LEVELS = EDITION + "levels.yaml";

  /** Exampleshire's two levels at those steps of a scale of three. */
  private static String at(String first, String second) {
    return Checked.faults(
        ContentTree.ofReadme()
            .replaceIn(
                "scale.yaml",
                "  - id: statutory",
                "  - {id: early, name: Early, meaning: Some help.}\n  - id: statutory")
            .replaceIn(LEVELS, "scale: [statutory]", "scale: [" + second + "]")
            .replaceIn(LEVELS, "scale: [universal]", "scale: [" + first + "]"));
  }

  private static final String DOWN =
      "exampleshire/2018-12/levels.yaml:23:5: error [level-order] Level 2 maps to a lower step of"
          + " the common scale than the level before it. | Order the levels from least to most"
          + " need, or correct its scale.\n";

  @Test
  void levelsMayShareAStepAndOverlap() {
    assertEquals("", at("universal", "early"));
    assertEquals("", at("early", "early"));
    assertEquals("", at("universal, early", "early, statutory"));
  }

  @Test
  void levelsDoNotGoDown() {
    assertEquals(DOWN, at("early", "universal"));
    assertEquals(DOWN, at("statutory", "early, statutory"));
    assertEquals(DOWN, at("universal, statutory", "early"));
    assertEquals(DOWN, at("early, universal", "universal, early"));
  }

  private static String marked(String label, String mark) {
    return Checked.faults(
        ContentTree.ofReadme()
            .replaceIn(LEVELS, "label: Level 2", "label: " + label)
            .replaceIn(LEVELS, "mark: 2 ", "mark: " + mark + " "));
  }

  @Test
  void aMarkSaysNoMoreThanItsLabel() {
    assertEquals("", marked("Level 2", "2"));
    assertEquals("", marked("Higher", "H"));
    assertEquals("", marked("Level 2, high", "2H"));
  }

  /** Marks of Exampleshire's two levels, which have letters for labels. */
  private static String marks(String first, String second) {
    return Checked.faults(
        ContentTree.ofReadme()
            .replaceIn(LEVELS, "label: Level 1", "label: Band A\n    mark: " + first)
            .replaceIn(LEVELS, "mark: 2 ", "mark: " + second + " "));
  }

  @Test
  void capitalsDoNotMakeAnotherMark() {
    assertEquals("", marks("A", "B"));
    assertEquals(
        "exampleshire/2018-12/levels.yaml:24:5: error [shared-mark] Level 2 has the mark B, Band A"
            + " has b: readers take one for the other. | Give one of them another mark, or leave"
            + " the mark out.\n",
        marks("b", "B"));
  }

  @Test
  void aPlusStandsInTheLabelToo() {
    assertEquals("", marked("Level 3+", "3+"));
    assertEquals("", marked("Universal Plus", "U+"));
    assertEquals(
        "exampleshire/2018-12/levels.yaml:23:5: error [mark-not-in-label] The mark 3+ has a plus"
            + " that \"Level 3\" lacks. | Write a mark that the label bears out, or leave the mark"
            + " out.\n",
        marked("Level 3", "3+"));
  }

  @Test
  void everyNumberOfAMarkStandsInItsLabelWhole() {
    for (String mark : new String[] {"1", "3", "3H"}) {
      assertEquals(
          "exampleshire/2018-12/levels.yaml:23:5: error [mark-not-in-label] The mark "
              + mark
              + " has a number that \"Level 12 or 2\" lacks. | Write a mark that the label bears"
              + " out, or leave the mark out.\n",
          marked("Level 12 or 2", mark));
    }
  }

  @Test
  void aKindOfPathwayIsStatedOrSilentToo() {
    String file = EDITION + "pathways.yaml";
    String told =
        Checked.faults(
            ContentTree.ofReadme()
                .replaceIn(file, "not-stated: [consultation,", "not-stated: [referral,"));
    assertEquals(
        List.of(
            "exampleshire/2018-12/pathways.yaml:1:1: error [silence-contradicted] not-stated lists"
                + " \"referral\", but there is an entry for it.",
            "exampleshire/2018-12/pathways.yaml:1:1: error [silence-unstated] There is no entry for"
                + " \"consultation\", and not-stated does not list it."),
        told.lines().map(line -> line.substring(0, line.indexOf(" | "))).toList());
  }

  @Test
  void topicsMayNotGoRoundInALongerCircle() {
    ContentTree circle =
        ContentTree.ofReadme()
            .replaceIn("topics.yaml", "also-called: []", "also-called: []\n    broader: self-harm");
    assertEquals(
        """
        topics.yaml:4:5: error [topic-circle] The topic "self-harm" is broader than itself. | Follow its broader topics and take one of them out.
        topics.yaml:12:5: error [topic-circle] The topic "mental-health" is broader than itself. | Follow its broader topics and take one of them out.
        """,
        Checked.faults(circle));
    ContentTree below =
        circle.append(
            "topics.yaml",
            "  - {id: cuts, name: Cuts, description: x, also-called: [], broader: self-harm}\n");
    assertEquals(Checked.faults(circle), Checked.faults(below, "topic-circle"));
  }

  @Test
  void aTopicThatOthersAreAPartOfIsToldSo() {
    ContentTree content =
        ContentTree.ofReadme()
            .append(
                "topics.yaml",
                "  - {id: moon, name: Moon, description: The moon., also-called: []}\n"
                    + "  - {id: dust, name: Dust, description: x, also-called: [], broader:"
                    + " moon}\n");
    assertEquals(
        """
        topics.yaml:16:5: warning [topic-unused] Nothing is about the topic "moon". | Other topics are part of it: give it to what is about it as a whole, or take it out.
        topics.yaml:17:5: warning [topic-unused] Nothing is about the topic "dust". | Give it to what is about it, or take it out.
        """,
        Checked.faults(content));
  }
}
