package org.windscreen.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leads where, on small sites; each fault with a twin about which there is nothing to say. */
class SiteAuditTest {
  /** Home, a page two folders down and a file; the home page's second line is given. */
  private static List<String> home(String body) {
    return new Audited()
        .page("index.html", "<a href=a/b/index.html>B</a>\n" + body)
        .page("a/b/index.html", "<p id=x>X</p>")
        .file("assets/x.css")
        .finish()
        .told();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=a/b/index.html>x</a>",
        "<a href=a/b/>x</a>",
        "<a href=a/b/#x>x</a>",
        "<a href='a/b/?q=1#x'>x</a>",
        "<a href=./a/c/../b/index.html>x</a>",
        "<a href=/base/a/b/>x</a>",
        "<a href=/base/>x</a>",
        "<link rel=stylesheet href=assets/x.css>",
        "<link rel=stylesheet href=/base/assets/x.css>",
        "<link rel=canonical href=nowhere.html>",
        "<a href=assets/x.css#not-a-page>x</a>",
        "<form action=a/b/index.html></form>",
        "<p id=here>x</p><a href=#here>x</a>",
        "<p id='a b'>x</p><a href='#a b'>x</a>",
        "<p id='é'>x</p><a href='#%C3%A9'>x</a>",
        "<a href='https://a.example/nowhere.html'>x</a>"
      })
  void aLinkLeadsToAPageOrFile(String link) {
    assertEquals(List.of(), home(link));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=nowhere.html>x</a>",
        "<area href=nowhere.html>",
        "<link rel=stylesheet href=nowhere.html>",
        "<script src=nowhere.html></script>",
        "<img src=nowhere.html alt=x>",
        "<form action=nowhere.html></form>",
        "<a href=/base/nowhere.html>x</a>",
        "<a href=nowhere.html#x>x</a>"
      })
  void whateverLeadsNowhereIsTold(String link) {
    assertEquals(
        List.of("site/index.html:3:1 [broken-link] The link to nowhere.html leads nowhere."),
        home(link));
  }

  @Test
  void anIconOfADrawingIsFollowed() {
    assertEquals(
        List.of("site/index.html:3:6 [broken-link] The link to icons.svg leads nowhere."),
        home("<svg><use href=icons.svg#x></use></svg>"));
  }

  @Test
  void whatLiesOutsideTheSitesFolderIsNotThere() {
    assertEquals(
        List.of("site/index.html:3:1 [broken-link] The link to /a/b/index.html leads nowhere."),
        home("<a href=/a/b/>x</a>"));
  }

  @Test
  void aLinkIsReadFromThePageThatHasIt() {
    Audited site =
        new Audited()
            .page("index.html", "<a href=a/b/>B</a>")
            .page("a/b/index.html", "<a href=../../>Home</a> <a href=../c/>C</a>")
            .finish();
    assertEquals(
        List.of("site/a/b/index.html:2:25 [broken-link] The link to a/c/index.html leads nowhere."),
        site.told());
    assertEquals(
        List.of("This is the generator's or a template's fault: mend what writes the link."),
        site.hints());
  }

  @Test
  void aLinkThatStandsTwiceIsToldOnceAtTheFirst() {
    assertEquals(
        List.of("site/index.html:3:4 [broken-link] The link to nowhere.html leads nowhere."),
        home("<p><a href=nowhere.html>x</a></p><a href=nowhere.html>y</a>"));
  }

  @Test
  void anAnchorIsOnThePageThatIsLinked() {
    assertEquals(
        List.of(
            "site/index.html:3:1 [broken-anchor] The page a/b/index.html has nothing with the id"
                + " \"y\"."),
        home("<a href=a/b/#y>x</a><p id=y>Not there</p>"));
    assertEquals(
        List.of(
            "site/index.html:3:1 [broken-anchor] The page index.html has nothing with the id"
                + " \"x\"."),
        home("<a href=#x>x</a>"));
  }

  @Test
  void aPageThatNothingLeadsToIsTold() {
    Audited site = new Audited().page("index.html", "").page("b.html", "").page("a.html", "");
    assertEquals(
        List.of(
            "site/a.html:1:1 [unreachable-page] No way leads from the home page to this page.",
            "site/b.html:1:1 [unreachable-page] No way leads from the home page to this page."),
        site.finish().told());
    assertEquals(
        List.of(
            "This is the generator's or a template's fault: mend what writes the link.",
            "This is the generator's or a template's fault: mend what writes the link."),
        site.hints());
  }

  @Test
  void pagesThatLeadToEachOtherAreNotReachedByThat() {
    assertEquals(
        List.of(
            "site/a.html:1:1 [unreachable-page] No way leads from the home page to this page.",
            "site/b.html:1:1 [unreachable-page] No way leads from the home page to this page."),
        new Audited()
            .page("index.html", "")
            .page("a.html", "<a href=b.html>B</a>")
            .page("b.html", "<a href=a.html>A</a> <a href=index.html>Home</a>")
            .finish()
            .told());
  }

  @Test
  void aPageMayBeReachedInSeveralSteps() {
    assertEquals(
        List.of(),
        new Audited()
            .page("c.html", "<a href=index.html>Home</a>")
            .page("b.html", "<a href=c.html>C</a>")
            .page("index.html", "<a href=b.html>B</a>")
            .finish()
            .told());
  }

  @Test
  void nothingNeedsToLeadToThePageForWhatIsNotFound() {
    assertEquals(List.of(), new Audited().page("index.html", "").page("404.html", "").told());
    assertEquals(
        List.of(), new Audited().page("index.html", "").page("404.html", "").finish().told());
  }

  @Test
  void aSiteWithoutHomePageReachesNothing() {
    assertEquals(
        List.of("site/a.html:1:1 [unreachable-page] No way leads from the home page to this page."),
        new Audited().page("a.html", "").finish().told());
  }

  @Test
  void noTwoThingsHaveOneAddress() {
    String twice = ":1:1 [two-pages-one-address] Two pages or files claim this address.";
    Audited pages = new Audited().page("a.html", "").page("a.html", "");
    assertEquals(List.of("site/a.html" + twice), pages.told());
    assertEquals(List.of("Give one of the two things another id or file name."), pages.hints());
    assertEquals(List.of("site/a" + twice), new Audited().file("a").file("a").told());
    assertEquals(
        List.of("site/a.html" + twice), new Audited().page("a.html", "").file("a.html").told());
    assertEquals(
        List.of("site/a.html" + twice), new Audited().file("a.html").page("a.html", "").told());
    assertEquals(List.of(), new Audited().file("a").file("b").page("a.html", "").told());
  }
}
