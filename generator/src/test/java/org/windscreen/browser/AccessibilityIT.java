package org.windscreen.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.windscreen.publish.RealSite;

/**
 * On every kind of page: no axe violation, no sideways scroll, a silent console, no request out.
 */
class AccessibilityIT {
  private static Chromium chromium;
  private static Served site;

  @BeforeAll
  static void start() {
    site = Served.of(RealSite.get().folder());
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    chromium.close();
    site.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 1280})
  void everyKindOfPageIsAccessibleAt(int width) {
    List<String> problems = new ArrayList<>();
    try (BrowserContext context =
        chromium
            .browser()
            .newContext(new Browser.NewContextOptions().setViewportSize(width, 900))) {
      Page page = context.newPage();
      page.onConsoleMessage(m -> problems.add("console: " + m.text()));
      page.onPageError(e -> problems.add("error: " + e));
      page.onRequest(r -> foreign(r.url(), problems));
      for (String path : PageKinds.oneOfEach()) {
        page.navigate(site.base() + path);
        look(page, path, problems);
      }
    }
    assertEquals(List.of(), problems);
  }

  @Test
  void everyComparisonIsAccessibleOnAPhone() {
    List<String> problems = new ArrayList<>();
    try (BrowserContext context =
        chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(360, 740))) {
      Page page = context.newPage();
      for (String path : PageKinds.comparisons()) {
        page.navigate(site.base() + path);
        look(page, path, problems);
      }
    }
    assertEquals(List.of(), problems);
  }

  private static void look(Page page, String path, List<String> problems) {
    new AxeBuilder(page)
        .analyze()
        .getViolations()
        .forEach(v ->
            problems.add(
                path
                    + ": "
                    + v.getId()
                    + ": "
                    + v.getHelp()
                    + " "
                    + v.getNodes().getFirst().getHtml()));
    Object sideways =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    if (((Number) sideways).intValue() > 0) {
      problems.add(path + ": scrolls sideways by " + sideways + " px");
    }
  }

  private static void foreign(String url, List<String> problems) {
    if (!url.startsWith(site.base())) {
      problems.add("request to " + url);
    }
  }
}
