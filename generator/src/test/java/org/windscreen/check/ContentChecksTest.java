package org.windscreen.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.load.ContentTree;

/** Each rule that spans files, broken once in the README's content. */
class ContentChecksTest {
  private static final String EDITION = "exampleshire/2018-12/";

  private static String faults(ContentTree tree) {
    Diagnostics faults = new Diagnostics();
    ContentChecks.check(tree.load(), Set.of(), Set.of(), LocalDate.of(2026, 11, 22), faults);
    StringBuilder out = new StringBuilder();
    faults
        .all()
        .forEach(d ->
            out.append(
                "%s: %s [%s] %s | %s\n"
                    .formatted(
                        d.span(), d.severity().word(), d.rule().id(), d.message(), d.hint())));
    return out.toString();
  }

  private static ContentTree with(String file, String from, String to) {
    return ContentTree.ofReadme().replaceIn(EDITION + file, from, to);
  }

  @Test
  void theReadmesContentBreaksNoRule() {
    assertEquals("", faults(ContentTree.ofReadme()));
  }

  @Test
  void aFileLeftOutOfAnEditionInUseIsTold() {
    ContentTree tree = ContentTree.ofReadme().remove(EDITION + "practice.yaml");
    assertEquals(
        "exampleshire/2018-12/practice.yaml:1:1: warning [left-out] This file is left out, so pages"
            + " say that our copy of the source is incomplete. | Add it as content/README.md shows;"
            + " give empty lists where the source has nothing.\n",
        faults(tree));
    assertEquals(
        "", faults(tree.replaceIn(EDITION + "edition.yaml", "status: published", "status: draft")));
  }

  @Test
  void ofWhatIsLeftOutNothingIsMissing() {
    ContentTree draft =
        with("edition.yaml", "status: published", "status: draft")
            .remove(EDITION + "consent.yaml")
            .remove(EDITION + "pathways.yaml")
            .remove(EDITION + "indicators.yaml")
            .replaceIn(
                "exampleshire/exceptions.yaml",
                """
                  - rule: no-consultation-line
                    of: "edition:2018-12"
                    because: The document names nobody to ask for advice.
                """,
                "");
    assertEquals("", faults(draft).replaceFirst("(?m)^.*topic-unused.*\n", ""));
  }

  @Test
  void aCodeStartsWithItsAuthoritysLetters() {
    assertEquals(
        "exampleshire/2018-12/indicators.yaml:4:5: error [code-letters] The code exb-101 does not"
            + " start with exa-. | Take the code out and run: windscreen mint exampleshire\n",
        faults(with("indicators.yaml", "code: exa-101", "code: exb-101")));
  }

  @Test
  void anEmptyCellSaysWhy() {
    assertEquals(
        "exampleshire/2018-12/categories.yaml:4:5: error [empty-cell-unexplained] There are no"
            + " indicators for level 2 of \"health\", and nothing says why. | Add it to empty-cells"
            + " with its reason.\n",
        faults(with("categories.yaml", "levels: [2]", "levels: [1]"))
            .replaceFirst("(?m)^.*cell-not-empty.*\n", ""));
  }

  @Test
  void aCellWithIndicatorsIsNotCalledEmpty() {
    assertEquals(
        "exampleshire/2018-12/categories.yaml:16:5: error [cell-not-empty] There are indicators for"
            + " level 1 of \"health\", but empty-cells says there are none. | Take it out of"
            + " empty-cells.\n",
        faults(with("categories.yaml", "levels: [2]", "levels: [1, 2]")));
  }

  @Test
  void noTwoLevelsShareAMark() {
    assertEquals(
        "exampleshire/2018-12/levels.yaml:23:5: error [shared-mark] Level 2 has the mark A, Level"
            + " 1 has A: readers take one for the other. | Give one of them another mark, or leave"
            + " the mark out.\n",
        faults(
            with("levels.yaml", "mark: 2 ", "mark: A ")
                .replaceIn(EDITION + "levels.yaml", "also-called: [] ", "mark: A #")));
  }

  @Test
  void aMarkHasNoNumberThatItsLabelLacks() {
    assertEquals(
        "exampleshire/2018-12/levels.yaml:23:5: error [mark-not-in-label] The mark 4 has a number"
            + " that \"Level 2\" lacks. | Write a mark that the label bears out, or leave the mark"
            + " out.\n",
        faults(with("levels.yaml", "mark: 2 ", "mark: 4 ")));
  }

  @Test
  void anIndicatorAtSeveralLevelsSaysWhatDecides() {
    assertEquals(
        "exampleshire/2018-12/indicators.yaml:11:5: error [depends-on-missing] The indicator"
            + " exa-103 lies at several levels, and nothing says what decides. | Say under"
            + " depends-on what the document says of it.\n",
        faults(with("indicators.yaml", "depends-on: ", "# ")));
  }

  @Test
  void anIndicatorAtOneLevelDependsOnNothing() {
    assertEquals(
        "exampleshire/2018-12/indicators.yaml:11:5: error [depends-on-nothing] The indicator"
            + " exa-103 has a depends-on, but lies at one level. | Name the further levels under"
            + " also-at, or take depends-on out.\n",
        faults(
            with("indicators.yaml", "also-at: [2]", "# ")
                .replaceIn(
                    EDITION + "categories.yaml",
                    "[health]\n    reason",
                    "[health, family]\n    reason")));
  }

  @Test
  void noLevelIsGivenTwice() {
    assertEquals(
        "exampleshire/2018-12/indicators.yaml:11:5: error [same-level-twice] The indicator exa-103"
            + " names one of its levels twice. | Under also-at name only levels that are not given"
            + " yet.\n",
        faults(with("indicators.yaml", "also-at: [2]", "also-at: [2, 2]")));
  }

  @Test
  void aStrandHoldsSeveral() {
    assertEquals(
        "exampleshire/2018-12/indicators.yaml:4:5: warning [strand-of-one] Only exa-101 is of its"
            + " strand. | Give the others the same strand, or take this one out.\n",
        faults(with("indicators.yaml", "    strand: trust\n    also", "    also")));
  }

  @Test
  void aBulletIsNotLeftOut() {
    assertEquals(
        "exampleshire/2018-12/indicators.yaml:9:13: error [source-item-missing] Item 1 of this"
            + " heading is missing, but a later one is here. | Add the indicator. If the"
            + " document has it no longer, number those after it anew, from 1 on.\n",
        faults(with("indicators.yaml", "item: 1", "item: 2")));
  }

  @Test
  void anIndicatorNamesItsBullet() {
    assertEquals(
        "exampleshire/2018-12/indicators.yaml:9:13: error [source-place-vague] The source place of"
            + " exa-101 lacks level, heading or item. | Add them as printed, so that an auditor"
            + " finds the bullet.\n",
        faults(with("indicators.yaml", ", item: 1", "")));
  }

  @Test
  void aNumberIsTheOnePrinted() {
    assertEquals(
        "exampleshire/2018-12/contacts.yaml:10:9: error [number-not-as-printed] +441632960010 and"
            + " \"01632 960001\" are not the same number. | If the number has changed, change both:"
            + " the number as it is dialled, as-printed as people read it. Otherwise check them"
            + " digit by digit in the source.\n",
        faults(with("contacts.yaml", "+441632960001", "+441632960010")));
  }

  @Test
  void numbersThatDifferBySwappedDigitsAreToldAsWarning() {
    String second = "- number: \"+441632960010\"\n        as-printed: 01632 960010\n      - number";
    assertEquals(
        "exampleshire/2018-12/contacts.yaml:12:9: warning [lookalike-numbers] 01632 960001 and"
            + " 01632 960010 differ only by two swapped digits. | The source note \"two-numbers\""
            + " tells readers of it.\n",
        faults(with("contacts.yaml", "- number", second)));
  }

  @Test
  void silenceIsStated() {
    assertEquals(
        "exampleshire/2018-12/consent.yaml:1:1: error [silence-unstated] There is no entry for"
            + " \"advice\", and not-stated does not list it. | Add an entry, or add \"advice\" to"
            + " not-stated if the source is silent, or to copy-incomplete if our copy lacks what it"
            + " may say.\n",
        faults(with("consent.yaml", "not-stated: [advice, ", "not-stated: [")));
  }

  @Test
  void silenceIsNotContradicted() {
    assertEquals(
        "exampleshire/2018-12/consent.yaml:1:1: error [silence-contradicted] not-stated lists"
            + " \"early-help\", but there is an entry for it. | Take it out of not-stated.\n",
        faults(with("consent.yaml", "not-stated: [advice, ", "not-stated: [early-help, advice, ")));
  }

  @Test
  void whatOurCopyLacksIsNotContradicted() {
    assertEquals(
        "exampleshire/2018-12/consent.yaml:1:1: error [silence-contradicted] copy-incomplete lists"
            + " \"early-help\", but there is an entry for it. | Take it out of copy-incomplete.\n",
        faults(with("consent.yaml", "copy-incomplete: [", "copy-incomplete: [early-help, ")));
    assertEquals(
        "exampleshire/2018-12/pathways.yaml:1:1: error [silence-contradicted] not-stated and"
            + " copy-incomplete both list \"step-up\". | Take it out of one of them.\n",
        faults(with("pathways.yaml", "copy-incomplete: [", "copy-incomplete: [step-up, ")));
  }

  @Test
  void levelsGoUp() {
    ContentTree tree =
        with("levels.yaml", "scale: [statutory]", "scale: [other]")
            .replaceIn(EDITION + "levels.yaml", "scale: [universal]", "scale: [statutory]")
            .replaceIn(EDITION + "levels.yaml", "scale: [other]", "scale: [universal]");
    assertEquals(
        "exampleshire/2018-12/levels.yaml:23:5: error [level-order] Level 2 maps to a lower step of"
            + " the common scale than the level before it. | Order the levels from least to most"
            + " need, or correct its scale.\n",
        faults(tree));
  }

  @Test
  void noTopicIsBroaderThanItself() {
    assertEquals(
        "topics.yaml:4:5: error [topic-circle] The topic \"self-harm\" is broader than itself. |"
            + " Follow its broader topics and take one of them out.\n",
        faults(
            ContentTree.ofReadme()
                .replaceIn("topics.yaml", "broader: mental-health", "broader: self-harm")));
  }
}
