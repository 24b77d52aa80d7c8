package org.windscreen.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with one page, each with a twin about which there is nothing to say. */
class PageAuditTest {
  private static List<String> whole(String html) {
    return new Audited().whole("index.html", html).told();
  }

  @Test
  void anIdStandsOnAPageOnce() {
    assertEquals(
        List.of(
            "site/index.html:2:14 [duplicate-id] The id \"a\" stands on this page twice.",
            "site/index.html:2:40 [duplicate-id] The id \"a\" stands on this page twice."),
        Audited.page("<p id=a>x</p><p id=a>y</p><p id=b>z</p><p id=a>y</p>"));
    assertEquals(List.of(), Audited.page("<p id=a>x</p><p id=b>y</p><p id=A>z</p>"));
  }

  @ParameterizedTest
  @CsvSource({
    "<h3>Deep</h3>, site/index.html:2:1",
    "<h2>x</h2><h4>Deep</h4>, site/index.html:2:11",
    "<h2>x</h2><h3>y</h3><h2>z</h2><h4>Deep</h4>, site/index.html:2:31",
    "<h2>x</h2><h3>y</h3><h4>z</h4><h5>z</h5><h2>x</h2><h5>Deep</h5>, site/index.html:2:51",
    "<h2>x</h2><h3>y</h3><h4>z</h4><h6>Deep</h6>, site/index.html:2:31"
  })
  void aHeadingSkipsNoLevel(String body, String place) {
    assertEquals(
        List.of(place + " [headings] The heading \"Deep\" skips a level."), Audited.page(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>No more headings.</p>",
        "<h2>x</h2><h3>y</h3><h4>z</h4><h5>u</h5><h6>v</h6>",
        "<h2>x</h2><h3>y</h3><h4>z</h4><h2>u</h2><h3>v</h3>"
      })
  void headingsMayGoUpByAnyNumberOfSteps(String body) {
    assertEquals(List.of(), Audited.page(body));
  }

  @Test
  void aPageHasOneTitleAmongItsHeadings() {
    assertEquals(
        List.of("site/index.html:2:1 [headings] The page has 0 h1 headings; it needs one."),
        whole("<head><title>T</title></head>\n<body><p>x</p></body>"));
    assertEquals(
        List.of("site/index.html:2:1 [headings] The page has 2 h1 headings; it needs one."),
        whole("<head><title>T</title></head>\n<body><h1>x</h1><h1>y</h1></body>"));
    assertEquals(List.of(), whole("<head><title>T</title></head>\n<body><h1>x</h1></body>"));
  }

  @Test
  void aPageHasATitle() {
    assertEquals(
        List.of("site/index.html:1:7 [no-title] The page has no title."),
        whole("<html><head></head><body><h1>H</h1></body></html>"));
    assertEquals(
        List.of("site/index.html:1:7 [no-title] The page has no title."),
        whole("<html><head><title> </title></head><body><h1>H</h1></body></html>"));
    assertEquals(
        List.of(), whole("<html><head><title>T</title></head><body><h1>H</h1></body></html>"));
  }

  @ParameterizedTest
  @CsvSource({
    "<img src='http://a.example/x.png' alt=''>, http://a.example/x.png",
    "<img src='https://a.example/x.png' alt=''>, https://a.example/x.png",
    "<script src='//a.example/x.js'></script>, //a.example/x.js",
    "<iframe src='https://a.example/'></iframe>, https://a.example/",
    "<img src='data:image/png;base64' alt=''>, data:image/png;base64",
    "<link rel=stylesheet href='https://a.example/x.css'>, https://a.example/x.css",
    "<img src=x.png srcset='y.png 2x' alt=''>, x.png",
    "<object data='x.svg'></object>, x.svg",
    "<img srcset='https://a.example/y.png 2x' alt=''>, https://a.example/y.png 2x",
    "<img src='HTTPS://a.example/x.png' alt=''>, HTTPS://a.example/x.png"
  })
  void nothingIsLoadedFromElsewhere(String body, String target) {
    assertEquals(
        List.of(
            "site/index.html:2:1 [foreign-request] The page loads \""
                + target
                + "\" from elsewhere."),
        Audited.page(body).stream().filter(f -> f.contains("[foreign-request]")).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src='x.png' alt=''>",
        "<script src='../assets/x.js' defer></script>",
        "<link rel=stylesheet href='/base/x.css'>",
        "<link rel=canonical href='https://a.example/'>",
        "<a href='https://a.example/x.png'>x</a>"
      })
  void whatTheSiteHasItselfIsLoaded(String body) {
    assertEquals(List.of(), Audited.page(body));
  }

  @ParameterizedTest
  @CsvSource({
    "<p style='color: red'>x</p>, p",
    "<style>p { color: red }</style>, style",
    "<script>alert(1)</script>, script",
    "<p onclick='alert(1)'>x</p>, p"
  })
  void aPageHasNoCodeOfItsOwn(String body, String element) {
    assertEquals(
        List.of(
            "site/index.html:2:1 [inline-code] The page has a style or script of its own in <"
                + element
                + ">."),
        Audited.page(body));
  }

  @Test
  void aClassIsNoCode() {
    assertEquals(List.of(), Audited.page("<p class='style' data-style='x' title='onclick'>x</p>"));
  }

  @Test
  void everyFaultSaysWhoMendsIt() {
    Audited page = new Audited().page("index.html", "<p id=a style=x>x</p><p id=a>y</p>");
    assertEquals(
        List.of(
            "This is the generator's or a template's fault: mend it there.",
            "This is the generator's or a template's fault: mend it there."),
        page.hints());
  }
}
