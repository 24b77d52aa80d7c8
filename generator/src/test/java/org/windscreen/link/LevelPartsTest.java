package org.windscreen.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.load.ContentTree.EDITION;
import static org.windscreen.load.ContentTree.ofReadme;

import org.junit.jupiter.api.Test;

/** Levels in parts, in the README's content. */
class LevelPartsTest {
  @Test
  void nothingLiesAtAllPartsOfALevel() {
    assertEquals(
        """
        content/exampleshire/2018-12/indicators.yaml:5:12: error [level-in-parts] The level "higher" is in parts, and nothing lies at all of them.
              level: higher                    # where it belongs
                     ^^^^^^
          Name the part, or each of the parts.
        """,
        ofReadme()
            .replaceIn(EDITION + "indicators.yaml", "level: 1         ", "level: higher    ")
            .faults());
  }

  @Test
  void aLevelIsNoPartOfALevelOfItsOwn() {
    assertEquals(
        """
        content/exampleshire/2018-12/levels.yaml:43:14: error [not-in-parts] The level "1" is a level of its own and has no parts.
              part-of: 1                       # optional: one of the groups below
                       ^
          Name one of "groups", at the end of levels.yaml.

        content/exampleshire/2018-12/levels.yaml:45:9: error [group-without-parts] No level is a part of "higher".
            - id: higher                       # [..](level:higher) leads to a page of its parts
                  ^^^^^^
          Say "part-of: higher" at its parts, or take it out.
        """,
        ofReadme()
            .replaceIn(EDITION + "levels.yaml", "part-of: higher  ", "part-of: 1       ")
            .faults());
  }
}
