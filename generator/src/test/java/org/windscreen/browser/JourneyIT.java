package org.windscreen.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.windscreen.publish.RealSite;

/**
 * Friday, 16:40: from the home page to the level, the indicator, consent and the number to call.
 */
class JourneyIT {
  private static final int MOST_TABS = 400;
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
  @ValueSource(booleans = {true, false})
  void theJourneyWorksByKeyboardAloneWithJavaScript(boolean javaScript) {
    Browser.NewContextOptions phone =
        new Browser.NewContextOptions().setViewportSize(360, 740).setJavaScriptEnabled(javaScript);
    try (BrowserContext context = chromium.browser().newContext(phone)) {
      Page page = context.newPage();
      page.navigate(RealSite.get().folder().resolve("index.html").toUri().toString());
      follow(page, "herefordshire/index.html");
      follow(page, "levels/4/index.html");
      follow(page, "indicators/hfd-226/index.html");
      assertTrue(page.locator("main").innerText().contains("Level 4"));
      follow(page, "consent/index.html#child-protection");
      assertTrue(page.locator("#child-protection").innerText().contains("consent"));
      follow(page, "contacts/index.html");
      tabTo(page, "tel:+441432260800");
      assertEquals("01432 260800", digits(page));
    }
  }

  /** Tabs to the first link whose address ends so, and presses Enter. */
  private static void follow(Page page, String address) {
    tabTo(page, address);
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.endsWith(address.replaceFirst("^.*/(?=[^/]+/)", "")));
    page.waitForLoadState();
  }

  private static void tabTo(Page page, String address) {
    for (int i = 0; i < MOST_TABS; i++) {
      page.keyboard().press("Tab");
      if (page.locator(":focus").count() == 1 && href(page).endsWith(address)) {
        return;
      }
    }
    throw new AssertionError("no link to " + address + " can be reached by Tab on " + page.url());
  }

  private static String href(Page page) {
    String href = page.locator(":focus").getAttribute("href");
    return href == null ? "" : href;
  }

  private static String digits(Page page) {
    return page.locator(":focus").innerText().replaceAll("[^0-9 ]", "").strip();
  }
}
