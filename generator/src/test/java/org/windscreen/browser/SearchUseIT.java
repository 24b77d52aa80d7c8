package org.windscreen.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.windscreen.load.ContentTree;
import org.windscreen.publish.WholeSite;

/** The search as readers use it, from files: what they type, damaged files, keys, a phone. */
class SearchUseIT {
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
  @ValueSource(strings = {"level", "kind", "authority", "topic"})
  void aFilterInTheAddressThatNothingHasFindsNothing(String filter) {
    try (BrowserContext context = chromium.browser().newContext()) {
      for (String value : List.of("constructor", "__proto__", "toString")) {
        Page page = FromDisk.searchPage(context, "");
        page.navigate(FromDisk.address("search/index.html") + "#q=neglect&" + filter + "=" + value);
        page.reload();
        page.waitForFunction("document.querySelector('.search-count')?.textContent");
        assertEquals("0 results for “neglect”", page.locator(".search-count").textContent());
        assertTrue(page.locator(".search-facets").textContent().contains(value + " (0)"));
        page.close();
      }
    }
  }

  /** Its id is nobody's word for it: here 2 is the id of a level without a number. */
  @Test
  void aLevelIsCalledByItsLabelWhereItFilters(@TempDir Path folder) throws IOException {
    String levels = ContentTree.EDITION + "levels.yaml";
    ContentTree.ofReadme()
        .replaceIn(levels, "label: Level 2", "label: Acute")
        .replaceIn(levels, "    mark: 2 ", "    # ")
        .write(folder.resolve("content"));
    WholeSite.build(folder.resolve("content"), folder.resolve("site"));
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(folder.resolve("site/search/index.html").toUri() + "#q=level+2");
      page.waitForSelector(".search-chip");
      assertEquals("Acute ✕", page.locator(".search-chip").textContent());
      page.navigate(folder.resolve("site/search/index.html").toUri() + "#q=child&level=2,1,higher");
      page.reload();
      page.waitForSelector(".search-result");
      String facets = page.locator(".search-facets").textContent();
      assertTrue(facets.matches("(?s).*Level 1 \\(\\d+\\).*"), facets);
      assertTrue(facets.matches("(?s).*Acute \\(\\d+\\).*"), facets);
      assertTrue(facets.matches("(?s).*Higher levels \\(\\d+\\).*"), facets);
      assertFalse(facets.contains("Level 2"), facets);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"constructor", "__proto__", "toString", "hasOwnProperty"})
  void aWordThatEveryObjectHasIsFoundNowhere(String word) {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(FromDisk.address("search/index.html") + "#q=" + word);
      page.waitForFunction("document.querySelector('.search-count')?.textContent");
      assertEquals("0 results for “" + word + "”", page.locator(".search-count").textContent());
    }
  }

  @Test
  void whatIsTypedIsNeverMarkup() {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(
          FromDisk.address("search/index.html") + "#q=%3Cimg%20src%3Dx%20id%3Devil%3E%20neglect");
      page.waitForFunction("document.querySelector('.search-count').textContent.includes('<img')");
      assertEquals(0, page.locator("#evil").count());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"truncated", "otherVersion", "missing"})
  void aFaultySearchIsToldAndThePageStaysUsable(String fault) {
    Browser.NewContextOptions replacing = new Browser.NewContextOptions().setBypassCSP(true);
    try (BrowserContext context = chromium.browser().newContext(replacing)) {
      String body =
          switch (fault) {
            case "truncated" -> "windscreenIndex(1,\"a\",\"p0\",\"b\",\"abc";
            case "otherVersion" -> "windscreenIndex(99,\"a\",\"p0\",\"b\",\"abc\")";
            default -> "";
          };
      Page page = FromDisk.searchPage(context, "");
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
      page.navigate(FromDisk.address("herefordshire/levels/3/index.html"));
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
    Browser.NewContextOptions phone = new Browser.NewContextOptions().setViewportSize(320, 640);
    try (BrowserContext context = chromium.browser().newContext(phone)) {
      Page page = context.newPage();
      page.navigate(FromDisk.address("search/index.html") + "#q=smacking");
      page.waitForSelector(".search-result");
      assertTrue(
          page.locator("main")
              .innerText()
              .contains("You typed “smacking”; this is about Physical chastisement."));
      assertEquals(320, page.evaluate("document.documentElement.scrollWidth"));
      page.navigate(FromDisk.address("search/index.html") + "#q=who+do+I+call+at+nihgt");
      page.waitForSelector(".search-contacts");
      assertTrue(page.locator(".search-contacts").innerText().contains("999"));
      assertTrue(page.locator(".search-contacts a[href='tel:+441905768020']").count() > 0);
      assertTrue(page.locator("main").innerText().contains("Search for “nihgt” as typed"));
    }
  }
}
