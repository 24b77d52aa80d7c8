package org.windscreen.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextHeadingsTest {
  private static String text(int level, String words) {
    return "<h" + level + " data-text=\"\">" + words + "</h" + level + ">";
  }

  @Test
  void aTextIsLoweredAsFarAsItMust() {
    assertEquals(
        "<h1>P</h1><h4>A</h4><h5>B</h5><h6>C</h6><h6>D</h6>",
        TextHeadings.fitted("<h1>P</h1><h4>A</h4>" + text(2, "B") + text(3, "C") + text(4, "D")));
  }

  @Test
  void aTextsHeadingComesRightBelowThePagesOwn() {
    assertEquals(
        "<h1>P</h1><h2 class=\"x\">A</h2><h3>B</h3><h4>C</h4><h3>D</h3>",
        TextHeadings.fitted(
            "<h1>P</h1><h2 class=\"x\">A</h2>" + text(4, "B") + text(5, "C") + text(4, "D")));
  }

  @Test
  void theNextTextBelowTheSameHeadingIsLaidOutAlike() {
    assertEquals(
        "<h1>P</h1><h2>A</h2><h2>B</h2>",
        TextHeadings.fitted("<h1>P</h1>" + text(3, "A") + text(2, "B")),
        "raised together, never to the height of the page's own");
  }

  @Test
  void thePagesNextHeadingBeginsAnew() {
    assertEquals(
        "<h1>P</h1><h2>A</h2><h2>Q</h2><h3>B</h3>",
        TextHeadings.fitted("<h1>P</h1>" + text(4, "A") + "<h2>Q</h2>" + text(3, "B")));
  }

  @Test
  void thePagesOwnTextComesBelowItsTitle() {
    String page = "<h1>P</h1><h2>Contents</h2>";
    assertEquals(
        page + "<h2 id=\"a\">A</h2><h3 id=\"b\">B</h3><h2 id=\"c\">C</h2>",
        TextHeadings.fitted(
            page
                + "<h2 data-text=\"own\" id=\"a\">A</h2><h3 data-text=\"own\" id=\"b\">B</h3>"
                + "<h2 data-text=\"own\" id=\"c\">C</h2>"));
  }

  @Test
  void aTextThatBeginsDeeperThanTheOneBeforeLeavesNoLevelOut() {
    assertEquals(
        "<h2>P</h2><h3>A</h3><h4>B</h4><hr><header>",
        TextHeadings.fitted("<h2>P</h2>" + text(3, "A") + text(6, "B") + "<hr><header>"));
  }
}
