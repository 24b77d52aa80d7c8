package org.windscreen.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.load.ContentTree.EDITION;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.windscreen.load.ContentTree;

/** Bullets of the source: each is there once, and none is left out. */
class SourceItemsTest {
  private static final String INDICATORS = EDITION + "indicators.yaml";
  private static final String FAMILY = "heading: \"Family\", item: 1";

  private static String with(String place) {
    return Checked.faults(ContentTree.ofReadme().replaceIn(INDICATORS, FAMILY, place), "source-");
  }

  @Test
  void aBulletIsTakenOnce() {
    assertEquals(
        "exampleshire/2018-12/indicators.yaml:16:13: error [source-item-twice] Item 1 of this"
            + " heading is given twice: first at exampleshire/2018-12/indicators.yaml:9:13. | Count"
            + " the bullets in the source document again.\n",
        with("heading: \"Health\", item: 1"));
    assertEquals("", with("heading: \"Health\", item: 2"));
  }

  /** A heading with these items, in this order. */
  private static String items(int... items) {
    String lines =
        Arrays.stream(items)
            .mapToObj(item ->
                """
                  - code: exa-9%1$02d
                    source: {document: exampleshire-levels-of-need, part: P, level: 1, heading: H, item: %1$d}
                    level: 1
                    category: family
                    text: Bullet %1$d.
                    topics: [mental-health]
                """
                    .formatted(item))
            .collect(Collectors.joining());
    return Checked.faults(ContentTree.ofReadme().append(INDICATORS, lines), "source-");
  }

  @Test
  void aGapIsToldOnceAtTheItemAfterIt() {
    assertEquals(
        "exampleshire/2018-12/indicators.yaml:16:13: error [source-item-missing] Items 2 to 3 of"
            + " this heading are missing, but a later one is here. | Add the indicators. If the"
            + " document has them no longer, number those after them anew, from 2 on.\n",
        with("heading: \"Health\", item: 4"));
  }

  @Test
  void aNumberFarTooHighIsOneFault() {
    String again = " | Count the bullets in the source document again: this is item ";
    String unless = ", unless indicators before it are missing here.\n";
    assertEquals(
        "exampleshire/2018-12/indicators.yaml:16:13: error [source-item-missing] Item 99 of this"
            + " heading stands right after item 1."
            + again
            + 2
            + unless,
        with("heading: \"Health\", item: 99"));
    assertEquals(
        "exampleshire/2018-12/indicators.yaml:16:13: error [source-item-missing] Item 99 of this"
            + " heading stands as the first."
            + again
            + 1
            + unless,
        with("heading: \"Home\", item: 99"));
  }

  @Test
  void aNumberFarTooHighMayBeTheOneThatIsMissing() {
    assertEquals(
        "exampleshire/2018-12/indicators.yaml:35:13: error [source-item-missing] Item 30 of this"
            + " heading stands right after item 5, and item 3 is missing. | Count the bullets in"
            + " the source document again: this is item 3, unless indicators before it are missing"
            + " here.\n",
        items(1, 2, 30, 4, 5));
  }

  @Test
  void severalGapsAreSeveralFaults() {
    assertEquals(
        List.of(
            "exampleshire/2018-12/indicators.yaml:23:13: error [source-item-missing] Item 1 of this"
                + " heading is missing, but a later one is here.",
            "exampleshire/2018-12/indicators.yaml:35:13: error [source-item-missing] Items 4 to 5"
                + " of this heading are missing, but a later one is here.",
            "exampleshire/2018-12/indicators.yaml:47:13: error [source-item-missing] Item 60 of"
                + " this heading stands right after item 7."),
        items(2, 3, 6, 7, 60).lines().map(line -> line.substring(0, line.indexOf(" | "))).toList());
  }

  @Test
  void headingsOfAnotherPartAreCountedApart() {
    ContentTree other =
        ContentTree.ofReadme()
            .replaceIn(INDICATORS, FAMILY, "heading: \"Health\", item: 1")
            .replaceIn(INDICATORS, "part: \"Appendix 1\"", "part: \"Appendix 3\"");
    assertEquals("", Checked.faults(other, "source-"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"heading: \"Family\"", "item: 1"})
  void levelHeadingAndItemAreNamed(String place) {
    assertEquals(
        "exampleshire/2018-12/indicators.yaml:16:13: error [source-place-vague] The source place of"
            + " exa-103 lacks level, heading or item. | Add them as printed, so that an auditor"
            + " finds the bullet.\n",
        with(place));
  }

  @Test
  void theLevelIsNamedToo() {
    assertEquals(
        "exampleshire/2018-12/indicators.yaml:9:13: error [source-place-vague] The source place of"
            + " exa-101 lacks level, heading or item. | Add them as printed, so that an auditor"
            + " finds the bullet.\n",
        Checked.faults(
            ContentTree.ofReadme().replaceIn(INDICATORS, "level: 1, heading", "heading")));
  }
}
