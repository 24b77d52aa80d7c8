package org.windscreen.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.load.ContentTree.EDITION;
import static org.windscreen.load.ContentTree.ofReadme;

import org.junit.jupiter.api.Test;

/** Faults of the lines at the top of Markdown files. */
class FrontMatterFaultsTest {
  private static final String CHAPTER = EDITION + "guidance/vision.md";

  @Test
  void textWithoutFrontMatterIsTold() {
    assertEquals(
        """
        content/exampleshire/2018-12/guidance/vision.md:1:1: error [front-matter] The file does not start with a line "---".
          Hello.
          ^
          Start with ---, then title and the rest as content/README.md shows, then ---.
        """,
        ofReadme().put(CHAPTER, "Hello.\n").faults());
  }

  @Test
  void frontMatterThatIsNotClosedIsTold() {
    assertEquals(
        """
        content/exampleshire/2018-12/guidance/vision.md:1:1: error [front-matter] The first line "---" has no second one after the title and the rest.
          ---
          ^
          Start with ---, then title and the rest as content/README.md shows, then ---.
        """,
        ofReadme().put(CHAPTER, "---\ntitle: Vision\norder: 1\n\nHello.\n").faults());
  }

  @Test
  void emptyFrontMatterIsTold() {
    assertEquals(
        """
        content/exampleshire/2018-12/guidance/vision.md:1:1: error [front-matter] Nothing stands between the two lines "---".
          ---
          ^
          Start with ---, then title and the rest as content/README.md shows, then ---.
        """,
        ofReadme().put(CHAPTER, "---\n\n---\nHello.\n").faults());
  }

  @Test
  void faultsOfFrontMatterStandOnItsLines() {
    assertEquals(
        """
        content/exampleshire/2018-12/guidance/vision.md:3:1: error [unknown-key] "ordre" is not a key here.
          ordre: 1                             # printed order
          ^^^^^
          Did you mean "order"?
        """,
        ofReadme().replaceIn(CHAPTER, "order: 1", "ordre: 1").faults());
  }

  @Test
  void frontMatterIsReadEvenWithBlanksAfterTheDashes() {
    assertEquals(
        """
        content/exampleshire/2018-12/guidance/vision.md:3:1: error [unknown-key] "ordre" is not a key here.
          ordre: 1                             # printed order
          ^^^^^
          Did you mean "order"?
        """,
        ofReadme()
            .replaceIn(CHAPTER, "---\ntitle", "--- \ntitle")
            .replaceIn(CHAPTER, "order: 1", "ordre: 1")
            .faults());
  }
}
