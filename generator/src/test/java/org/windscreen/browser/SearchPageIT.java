package org.windscreen.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.windscreen.publish.RealSite;

/** The page of results as a reader has it, served below a path and under a strict policy. */
class SearchPageIT {
  private static Chromium chromium;
  private static Served parent;
  private static String base;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
    parent = Served.of(RealSite.get().folder().toAbsolutePath().getParent());
    base = parent.base() + RealSite.get().folder().getFileName() + "/";
  }

  @AfterAll
  static void stop() {
    chromium.close();
    parent.close();
  }

  @Test
  void belowAPathAndUnderAStrictPolicyItSendsNoQueryAndBreaksNoRule() {
    List<String> requests = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    try (BrowserContext context = chromium.browser().newContext()) {
      context.route("**/*", SearchPageIT::strictly);
      Page page = context.newPage();
      page.onRequest(r -> requests.add(r.url()));
      page.onConsoleMessage(m -> problems.add(m.text()));
      page.onPageError(problems::add);
      page.navigate(base + "herefordshire/index.html");
      page.keyboard().press("/");
      page.keyboard().type("smacking");
      page.waitForSelector("[role=option]");
      page.keyboard().press("Enter");
      page.waitForSelector(".search-result");
      assertTrue(page.url().matches(".*/herefordshire/search/.*#q=smacking"), page.url());
    }
    assertEquals(List.of(), problems);
    assertTrue(requests.stream().anyMatch(r -> r.endsWith("/herefordshire/search/p0.js")));
    assertEquals(List.of(), requests.stream().filter(r -> r.contains("smack")).toList());
  }

  private static void strictly(Route route) {
    APIResponse response = route.fetch();
    Map<String, String> headers = new java.util.HashMap<>(response.headers());
    headers.put("content-security-policy", "default-src 'self'");
    route.fulfill(new Route.FulfillOptions().setResponse(response).setHeaders(headers));
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 1280})
  void resultsSuggestionsAndTheirAbsenceAreAccessibleAt(int width) {
    try (BrowserContext context =
        chromium
            .browser()
            .newContext(new Browser.NewContextOptions().setViewportSize(width, 900))) {
      Page page = results(context, "who+do+i+call+at+nihgt");
      look(page);
      page.fill("#search-words", "zzyzx");
      page.waitForSelector("text=Whom to ask");
      look(page);
      page.navigate(base + "index.html");
      page.keyboard().press("/");
      page.keyboard().type("negl");
      page.waitForSelector("[role=option]");
      page.keyboard().press("ArrowDown");
      look(page);
    }
  }

  private static void look(Page page) {
    List<String> violations =
        new AxeBuilder(page)
            .analyze().getViolations().stream()
                .map(v -> v.getId() + ": " + v.getNodes().getFirst().getHtml())
                .toList();
    assertEquals(List.of(), violations);
    String sideways = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    assertEquals(0, page.evaluate(sideways));
  }

  @Test
  void aFilterStandsInTheAddressAndOutlivesAReload() {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = results(context, "bullying");
      int all = page.locator(".search-result").count();
      page.getByLabel("Northamptonshire (").check();
      page.waitForURL("**#q=bullying&authority=northamptonshire");
      page.waitForSelector("text=Filter the results (1 set)");
      int some = page.locator(".search-result").count();
      assertTrue(some > 0 && some < all, some + " of " + all);
      page.reload();
      page.waitForSelector(".search-result");
      assertEquals(some, page.locator(".search-result").count());
      assertTrue(page.getByLabel("Northamptonshire (").isChecked());
    }
  }

  @Test
  void whatAQueryFiltersByCanBeTakenAway() {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = results(context, "neglect+worcs");
      assertFalse(page.locator("main").innerText().contains("Herefordshire"));
      page.click("text=Worcestershire ✕");
      page.waitForSelector("text=Herefordshire (");
    }
  }

  @Test
  void aCorrectedWordHasAWayBack() {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = results(context, "negelct");
      page.click("text=Search for “negelct” as typed");
      page.waitForSelector("text=0 results for “negelct”");
    }
  }

  @Test
  void aDamagedPartIsToldAndTheReaderIsShownAnotherWay() {
    try (BrowserContext context = chromium.browser().newContext()) {
      context.route("**/p0.js", route -> route.fulfill(new Route.FulfillOptions().setBody("x(")));
      Page page = context.newPage();
      page.navigate(base + "search/index.html#q=neglect");
      page.waitForSelector("text=is missing or damaged");
      page.click("main a:has-text('Topics A to Z')");
      page.waitForURL("**/topics/**");
    }
  }

  @Test
  void withoutScriptsTheWayLeadsToTopics() {
    try (BrowserContext context =
        chromium
            .browser()
            .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(base + "coventry/index.html");
      page.click("header >> text=Search");
      page.waitForURL("**/coventry/search/index.html");
      page.click("main >> text=Topics A to Z");
      page.waitForURL("**/coventry/topics/index.html");
    }
  }

  private static Page results(BrowserContext context, String query) {
    Page page = context.newPage();
    page.navigate(base + "search/index.html#q=" + query);
    page.waitForSelector(".search-result");
    return page;
  }
}
