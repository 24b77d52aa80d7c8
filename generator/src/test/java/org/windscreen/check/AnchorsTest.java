package org.windscreen.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.load.ContentTree.EDITION;

import org.junit.jupiter.api.Test;
import org.windscreen.load.ContentTree;

/** Ids that are joined by hyphens to one address. */
class AnchorsTest {
  private static String faults(ContentTree tree) {
    return Checked.faults(tree, "anchor-taken");
  }

  @Test
  void aCellOfOneLevelAndOneOfAnotherAreTwo() {
    assertEquals(
        "exampleshire/2018-12/categories.yaml:10:5: error [anchor-taken] \"Level 1 of Family\" has"
            + " the address of \"Level 2 of Health\" (exampleshire/2018-12/categories.yaml:4:5):"
            + " /exampleshire/editions/2018-12/#cell-1-x-health. | Give one of them another id.\n",
        faults(
            ContentTree.ofReadme()
                .replaceIn(EDITION + "levels.yaml", "  - id: 2", "  - id: 1-x")
                .replaceIn(EDITION + "categories.yaml", "  - id: family", "  - id: x-health")));
  }

  @Test
  void aStepIsGivenItsIdOnce() {
    String file = EDITION + "pathways.yaml";
    String text = ContentTree.ofReadme().text(file);
    int from = text.indexOf("      - id: decision");
    String step = text.substring(from, text.indexOf("\n    source:", from) + 1);
    assertEquals("", faults(ContentTree.ofReadme()));
    assertEquals(
        1,
        faults(ContentTree.ofReadme().replaceIn(file, step, step + step)).lines().count(),
        "told once");
  }

  @Test
  void aCodeMayNotBeWhereALinkIs() {
    assertEquals(
        "exampleshire/2018-12/links.yaml:4:5: error [anchor-taken] \"Regional procedures\" has the"
            + " address of \"Indicator link-101\" (exampleshire/2018-12/indicators.yaml:4:5):"
            + " /exampleshire/editions/2018-12/#link-101. | Give one of them another id.\n",
        faults(
            ContentTree.ofReadme()
                .replaceIn(EDITION + "indicators.yaml", "exa-101", "link-101")
                .replaceIn(EDITION + "links.yaml", "  - id: procedures", "  - id: \"101\"")));
  }
}
