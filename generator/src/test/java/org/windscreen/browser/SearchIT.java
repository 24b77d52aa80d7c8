package org.windscreen.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.windscreen.publish.RealSite;
import org.windscreen.search.SearchSuite;

/**
 * The search in a real browser, from files: the same ranking as Lucene's, and nothing breaks it.
 */
class SearchIT {
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "herefordshire"})
  void theTenBestAreLucenesInTheSameOrderWithTheSameScores(String authority) {
    SearchSuite suite = SearchSuite.of(authority);
    List<String> queries = suite.queries(400);
    assertTrue(queries.size() >= 500);
    try (BrowserContext context = chromium.browser().newContext()) {
      assertEquals(List.of(), unlikeLucenes(searchPage(context, authority), suite, queries));
    }
  }

  /** The queries that the browser answers otherwise than Lucene, with what it answers. */
  private static Object unlikeLucenes(Page page, SearchSuite suite, List<String> queries) {
    return page.evaluate(
        """
        async (answers) => {
          const shelf = WindscreenShelf(new URL('.', location.href));
          const wrong = [];
          for (const { query, docs, scores } of answers) {
            const { hits } = await shelf.find(query, 10);
            const same = hits.length === docs.length
              && hits.every((h, i) => h.doc === docs[i] && Math.abs(h.score - scores[i]) < 1e-3);
            if (!same) wrong.push(query + ': ' + hits.map((h) => h.doc) + ' not ' + docs);
          }
          return wrong;
        }
        """,
        suite.answers(queries));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "herefordshire"})
  void namesThatObjectsHaveAreWordsLikeAnyOther(String authority) {
    List<String> queries =
        List.of(
            "constructor",
            "constructor neglect",
            "neglect constructor",
            "__proto__",
            "toString",
            "valueOf neglect",
            "hasOwnProperty",
            "__defineGetter__");
    try (BrowserContext context = chromium.browser().newContext()) {
      assertEquals(
          List.of(),
          unlikeLucenes(searchPage(context, authority), SearchSuite.of(authority), queries));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"level", "kind", "authority", "topic"})
  void aFilterInTheAddressThatNothingHasFindsNothing(String filter) {
    try (BrowserContext context = chromium.browser().newContext()) {
      for (String value : List.of("constructor", "__proto__", "toString")) {
        Page page = searchPage(context, "");
        page.navigate(address("search/index.html") + "#q=neglect&" + filter + "=" + value);
        page.reload();
        page.waitForFunction("document.querySelector('.search-count')?.textContent");
        assertEquals("0 results for “neglect”", page.locator(".search-count").textContent());
        assertTrue(page.locator(".search-facets").textContent().contains(value + " (0)"));
        page.close();
      }
    }
  }

  @Test
  void everyWordAndTenThousandMutantsHaveLucenesStem() {
    Map<String, String> stems = SearchSuite.of("").stems();
    try (BrowserContext context = chromium.browser().newContext()) {
      Object wrong =
          searchPage(context, "")
              .evaluate(
                  "(stems) => Object.keys(stems).filter((w) => WindscreenWords.stem(w) !=="
                      + " stems[w])",
                  stems);
      assertEquals(List.of(), wrong);
    }
  }

  @Test
  void everyTextIsTakenApartAlike() {
    SearchSuite suite = SearchSuite.of("");
    try (BrowserContext context = chromium.browser().newContext()) {
      Object wrong =
          searchPage(context, "")
              .evaluate(
                  """
                  (texts) => Object.entries(texts).filter(([text, words]) => {
                    const here = WindscreenWords.surfaces(text).flatMap((w) => [w, WindscreenWords.stem(w)]);
                    return here.join(' ') !== words.join(' ');
                  }).map(([text]) => text.slice(0, 80))
                  """,
                  suite.analysed(suite.rubbish(2000)));
      assertEquals(List.of(), wrong);
    }
  }

  @Test
  void rubbishNeverThrows() {
    List<String> rubbish = SearchSuite.of("").rubbish(10_000);
    try (BrowserContext context = chromium.browser().newContext()) {
      Object answered =
          searchPage(context, "")
              .evaluate(
                  """
                  async (rubbish) => {
                    const shelf = WindscreenShelf(new URL('.', location.href));
                    let answered = 0;
                    for (const text of rubbish) {
                      const { hits, total } = await shelf.find(text, 10);
                      if (hits.length <= total) answered++;
                    }
                    return answered;
                  }
                  """,
                  rubbish);
      assertEquals(10_000, answered);
    }
  }

  @Test
  void whatIsTypedIsNeverMarkup() {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(address("search/index.html") + "#q=%3Cimg%20src%3Dx%20id%3Devil%3E%20neglect");
      page.waitForFunction("document.querySelector('.search-count').textContent.includes('<img')");
      assertEquals(0, page.locator("#evil").count());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"truncated", "otherVersion", "missing"})
  void aFaultySearchIsToldAndThePageStaysUsable(String fault) {
    try (BrowserContext context = chromium.browser().newContext()) {
      String body =
          switch (fault) {
            case "truncated" -> "windscreenIndex(1,\"a\",\"p0\",\"b\",\"abc";
            case "otherVersion" -> "windscreenIndex(99,\"a\",\"p0\",\"b\",\"abc\")";
            default -> "";
          };
      Page page = searchPage(context, "");
      Object message =
          page.evaluate(
              """
              async (body) => {
                const folder = new URL('.', location.href);
                const append = Element.prototype.append;
                document.head.append = function (script) {
                  if (script.src && script.src.endsWith('p0.js')) {
                    script.src = 'data:text/javascript,' + encodeURIComponent(body);
                  }
                  return append.call(this, script);
                };
                try {
                  await WindscreenShelf(folder).find('neglect', 10);
                  return 'no fault';
                } catch (fault) {
                  return fault.message;
                }
              }
              """,
              body);
      assertEquals(
          fault.equals("otherVersion")
              ? "This search was made by another version of the site. Reload the page."
              : "A part of the search (p0) is missing or damaged.",
          message);
    }
  }

  @Test
  void slashOpensSuggestionsThatArrowsAndEnterFollow() {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(address("herefordshire/levels/3/index.html"));
      page.keyboard().press("/");
      page.keyboard().type("hfd-146");
      page.waitForSelector("[role=option]");
      assertEquals("true", page.locator("[role=combobox]").getAttribute("aria-expanded"));
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Enter");
      page.waitForURL("**/herefordshire/indicators/hfd-146/index.html");
    }
  }

  @Test
  void resultsFitAPhoneAndSayWhyAndWhomToCall() {
    com.microsoft.playwright.Browser.NewContextOptions phone =
        new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(320, 640);
    try (BrowserContext context = chromium.browser().newContext(phone)) {
      Page page = context.newPage();
      page.navigate(address("search/index.html") + "#q=smacking");
      page.waitForSelector(".search-result");
      assertTrue(
          page.locator("main")
              .innerText()
              .contains("You typed “smacking”; this is about Physical chastisement."));
      assertEquals(320, page.evaluate("document.documentElement.scrollWidth"));
      page.navigate(address("search/index.html") + "#q=who+do+I+call+at+nihgt");
      page.waitForSelector(".search-contacts");
      assertTrue(page.locator(".search-contacts").innerText().contains("999"));
      assertTrue(page.locator("main").innerText().contains("Search for “nihgt” as typed"));
    }
  }

  private static Page searchPage(BrowserContext context, String authority) {
    Page page = context.newPage();
    page.navigate(address((authority.isEmpty() ? "" : authority + "/") + "search/index.html"));
    page.waitForLoadState(LoadState.LOAD);
    page.waitForFunction("typeof WindscreenSearch === 'object'");
    return page;
  }

  private static String address(String path) {
    return RealSite.get().folder().resolve(path).toUri().toString();
  }
}
