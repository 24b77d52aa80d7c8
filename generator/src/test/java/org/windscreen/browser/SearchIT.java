package org.windscreen.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.windscreen.search.SearchSuite;

/** The search in a real browser, from files: the same words and the same ranking as Lucene's. */
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
      assertEquals(
          List.of(), unlikeLucenes(FromDisk.searchPage(context, authority), suite, queries));
    }
  }

  /** Every character that Unicode has had for long, inside a word, at its end and by itself. */
  @Test
  void textComesApartIntoTheSameWords() {
    Map<String, List<String>> words = new TreeMap<>();
    for (char c = 1; c < 0xA000; c++) {
      String text = "x" + c + "Y's y" + c + " " + c;
      words.put(text, SearchSuite.words(text));
    }
    try (BrowserContext context = chromium.browser().newContext()) {
      Object unlike =
          FromDisk.searchPage(context, "")
              .evaluate(
                  """
                  (words) => Object.entries(words)
                    .filter(([text, its]) => WindscreenWords.surfaces(text).join() !== its.join())
                    .map(([text, its]) => text + ': ' + WindscreenWords.surfaces(text) + ' not ' + its)
                  """,
                  words);
      assertEquals(List.of(), unlike);
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
          unlikeLucenes(
              FromDisk.searchPage(context, authority), SearchSuite.of(authority), queries));
    }
  }

  @Test
  void everyWordAndTenThousandMutantsHaveLucenesStem() {
    Map<String, String> stems = SearchSuite.of("").stems();
    try (BrowserContext context = chromium.browser().newContext()) {
      Object wrong =
          FromDisk.searchPage(context, "")
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
          FromDisk.searchPage(context, "")
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
          FromDisk.searchPage(context, "")
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
}
