package org.windscreen.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.load.ContentTree.EDITION;
import static org.windscreen.load.ContentTree.ofReadme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Images that texts show: where they are looked for, and what is told of those not there. */
class ImageFaultsTest {
  private static final String CHAPTER = EDITION + "guidance/vision.md";
  private static final String ABOUT = "  It helps people agree what help a child needs.\n";

  /** Exampleshire with an image beside the chapter, in the edition and among the site's pages. */
  private static ContentTree content() {
    return ofReadme()
        .put(EDITION + "guidance/figure.png", "bytes")
        .put(EDITION + "steps.webp", "bytes")
        .put("pages/map.gif", "bytes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![A figure](figure.png)",
        "![A figure](./figure.png)",
        "![Steps](../steps.webp)",
        "![A map](../../../pages/map.gif)",
        "[![A figure](figure.png)](level:2)"
      })
  void anImageIsNamedFromTheFolderOfItsChapter(String image) {
    assertEquals("", content().append(CHAPTER, "\n" + image + "\n").faults());
  }

  @Test
  void inAFieldAnImageIsNamedFromTheFolderOfItsFile() {
    String images = "\n  ![Steps](steps.webp)\n\n  ![A figure](guidance/figure.png)\n";
    assertEquals("", content().replaceIn(EDITION + "edition.yaml", ABOUT, ABOUT + images).faults());
  }

  @Test
  void onASiteWidePageAnImageIsNamedFromItsFolder() {
    assertEquals("", content().append("pages/about.md", "\n![A map](map.gif)\n").faults());
  }

  @Test
  void anImageOfAFieldThatIsNotThereIsToldAtItsLine() {
    assertEquals(
        """
        content/exampleshire/2018-12/edition.yaml:13:12: error [missing-image] There is no image "exampleshire/2018-12/step.webp".
            ![Steps](step.webp)
                     ^^^^^^^^^
          Did you mean "exampleshire/2018-12/steps.webp"?
        """,
        content()
            .replaceIn(EDITION + "edition.yaml", ABOUT, ABOUT + "  ![Steps](step.webp)\n")
            .faults());
  }

  @Test
  void anImageOfASiteWidePageThatIsNotThereIsToldAtItsLine() {
    assertEquals(
        """
        content/pages/about.md:7:10: error [missing-image] There is no image "pages/maps.gif".
          ![A map](maps.gif)
                   ^^^^^^^^
          Did you mean "pages/map.gif"?
        """,
        content().append("pages/about.md", "\n![A map](maps.gif)\n").faults());
  }

  @Test
  void noImageIsTakenFromOutsideOfTheContentFolder() {
    assertEquals(
        """
        content/exampleshire/2018-12/guidance/vision.md:14:8: error [missing-image] There is no image "../cat.png".
          ![Cat](../../../../cat.png)
                 ^^^^^^^^^^^^^^^^^^^
          Put the image beside the text, or take the reference out.
        """,
        content().append(CHAPTER, "\n![Cat](../../../../cat.png)\n").faults());
  }

  @Test
  void anImageOfAnotherSiteIsRefused() {
    assertEquals(
        """
        content/exampleshire/2018-12/guidance/vision.md:14:8: error [foreign-request] This image is no file of the content folder: "https://a.example/cat.png".
          ![Cat](https://a.example/cat.png)
                 ^^^^^^^^^^^^^^^^^^^^^^^^^
          Put the image beside the text and write its file name, or link to it.
        """,
        content().append(CHAPTER, "\n![Cat](https://a.example/cat.png)\n").faults());
  }

  @Test
  void wordsOfAnImageThatNobodyWouldSeeAreTold() {
    assertEquals(
        """
        content/exampleshire/2018-12/guidance/vision.md:14:25: error [link-title] Readers would not see "Of 2018".
          ![A figure](figure.png "Of 2018")
                                  ^^^^^^^
          Put these words in the text, or take them out.
        """,
        content().append(CHAPTER, "\n![A figure](figure.png \"Of 2018\")\n").faults());
  }
}
