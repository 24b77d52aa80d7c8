package org.windscreen.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.load.ContentTree.EDITION;
import static org.windscreen.load.ContentTree.ofReadme;

import org.junit.jupiter.api.Test;

/** Faults of Markdown texts. */
class MarkdownFaultsTest {
  private static final String CHAPTER = EDITION + "guidance/vision.md";

  @Test
  void rawHtmlIsRefusedInlineAndAsABlock() {
    assertEquals(
        """
        content/exampleshire/2018-12/guidance/vision.md:14:5: error [raw-html] HTML is not passed through: "<b>".
          Say <b>no.
              ^^^
          Write it in Markdown, or take it out; write &lt; for a less-than sign.

        content/exampleshire/2018-12/guidance/vision.md:16:1: error [raw-html] HTML is not passed through: "<div>".
          <div>
          ^^^^^
          Write it in Markdown, or take it out; write &lt; for a less-than sign.
        """,
        ofReadme().append(CHAPTER, "\nSay <b>no.\n\n<div>\nhello\n</div>\n").faults());
  }

  @Test
  void aCommentIsHtmlToo() {
    assertEquals(
        """
        content/exampleshire/2018-12/guidance/vision.md:14:3: error [raw-html] HTML is not passed through: "<!-- b -->".
          A <!-- b --> c
            ^^^^^^^^^^
          Write it in Markdown, or take it out; write &lt; for a less-than sign.
        """,
        ofReadme().append(CHAPTER, "\nA <!-- b --> c\n").faults());
  }

  @Test
  void aHeadingOfOneMarkIsRefused() {
    assertEquals(
        """
        content/exampleshire/2018-12/guidance/vision.md:14:1: error [heading-level] This heading ranks with the page's title: one #, or a line of === below it.
          # Vision
          ^^^^^^^^
          Start headings with ##.
        """,
        ofReadme().append(CHAPTER, "\n# Vision\n").faults());
  }

  @Test
  void anImageWithoutTextIsRefused() {
    assertEquals(
        """
        content/exampleshire/2018-12/guidance/vision.md:14:1: error [image-without-text] This image has no text for people who cannot see it.
          ![](figure.png)
          ^^^^^^^^^^^^^^^
          Write what it shows between the square brackets.
        """,
        ofReadme()
            .append(CHAPTER, "\n![](figure.png)\n")
            .put(EDITION + "guidance/figure.png", "bytes")
            .faults());
  }

  @Test
  void anImageThatIsNotThereIsTold() {
    assertEquals(
        """
        content/exampleshire/2018-12/guidance/vision.md:14:13: error [missing-image] There is no image "exampleshire/2018-12/guidance/figures.png".
          ![A figure](figures.png)
                      ^^^^^^^^^^^
          Did you mean "exampleshire/2018-12/guidance/figure.png"?
        """,
        ofReadme()
            .append(CHAPTER, "\n![A figure](figures.png)\n")
            .put(EDITION + "guidance/figure.png", "bytes")
            .faults());
  }

  @Test
  void aLinkDefinedApartIsRefused() {
    assertEquals(
        """
        content/exampleshire/2018-12/guidance/vision.md:16:1: error [link-definition] This names an address apart from the link that leads there.
          [m]: contact:mash
          ^^^^^^^^^^^^^^^^^
          Write the address where the link stands: [text](address).
        """,
        ofReadme().append(CHAPTER, "\nSee [the MASH][m].\n\n[m]: contact:mash\n").faults());
  }

  @Test
  void thousandsOfNestedListsAreRefused() {
    assertEquals(
        """
        content/exampleshire/2018-12/guidance/vision.md:14:1: error [markdown-nesting] More than 1000 marks or blanks stand in a row.
          - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
          ^
          Take them away; no text needs this.
        """,
        ofReadme().append(CHAPTER, "\n" + "- ".repeat(10_000) + "x\n").faults());
  }

  @Test
  void deepEmphasisIsRefused() {
    assertEquals(
        """
        content/exampleshire/2018-12/guidance/vision.md:14:146: error [markdown-nesting] Lists, quotations or emphasis lie within one another more than 50 deep.
          a *a *a *a *a *a *a *a *a *a *a *a *a *a *a *a *a *a *a *a *a *a *a *a *a *a *a *a *a *a *a *a *a *a *a *a *a *a *a *a *
                                                                      ^
          Take some away; no text needs this.
        """,
        ofReadme()
            .append(CHAPTER, "\n" + "*a ".repeat(100) + "x" + " b*".repeat(100) + "\n")
            .faults());
  }
}
