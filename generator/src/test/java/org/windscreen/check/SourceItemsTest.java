package org.windscreen.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.load.ContentTree.EDITION;

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

  @Test
  void everyGapIsTold() {
    String told = "exampleshire/2018-12/indicators.yaml:16:13: error [source-item-missing] Item ";
    String hint =
        " of this heading is missing, but a later one is here. | Add the indicator. If the document"
            + " has it no longer, number those after it anew, from ";
    assertEquals(
        told + 2 + hint + 2 + " on.\n" + told + 3 + hint + 3 + " on.\n",
        with("heading: \"Health\", item: 4"));
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
