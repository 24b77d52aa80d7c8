package org.windscreen.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.load.ContentTree.EDITION;
import static org.windscreen.load.ContentTree.ofReadme;

import org.junit.jupiter.api.Test;

/** A file that cannot be read is told, not every reference into it. */
class LostFilesTest {
  @Test
  void aMissingFileOfLevels() {
    assertEquals(
        """
        content/exampleshire/2018-12/levels.yaml:1:1: error [missing-file] This file is missing.
          Add it as content/README.md shows; only a draft may be without levels.
        """,
        ofReadme().remove(EDITION + "levels.yaml").faults());
  }

  @Test
  void aFileOfLevelsThatIsNotYaml() {
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
  void aFileWithOneBadLevelHidesNoMistypedReference() {
    assertEquals(
        """
        content/exampleshire/2018-12/indicators.yaml:5:12: error [unknown-reference] There is no level "7" in exampleshire.
              level: 7                         # where it belongs
                     ^
          Choose from: 1, 2.

        content/exampleshire/2018-12/levels.yaml:15:5: error [unknown-key] "led" is not a key here.
              led: not-stated                 # who leads or coordinates
              ^^^
          Did you mean "lead"?
        """,
        ofReadme()
            .replaceIn(EDITION + "levels.yaml", "lead: not-stated", "led: not-stated")
            .replaceIn(EDITION + "indicators.yaml", "level: 1    ", "level: 7    ")
            .faults());
  }

  @Test
  void aChapterWithoutFrontMatter() {
    assertEquals(
        """
        content/exampleshire/2018-12/guidance/vision.md:1:1: error [front-matter] The file does not start with a line "---".
          Hello.
          ^
          Start with ---, then title and the rest as content/README.md shows, then ---.
        """,
        ofReadme()
            .replaceIn(
                "pages/about.md", "(term:mash)", "(exampleshire/guidance:vision#working-together)")
            .put(EDITION + "guidance/vision.md", "Hello.\n")
            .faults());
  }

  @Test
  void aSiteFileThatIsNotYaml() {
    assertEquals(
        """
        content/site.yaml:8:14: error [yaml-syntax] This bracket is never closed, or a comma is missing after it.
          authorities: [exampleshire                        # folders, in the order they are listed
                       ^
          Write [one, two] or {key: value, key: value}; quote text with , [ ] { or } in it.
        """,
        ofReadme().replaceIn("site.yaml", "[exampleshire]", "[exampleshire").faults());
  }
}
