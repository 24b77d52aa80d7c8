package org.windscreen.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.windscreen.publish.RealSite;

/** What a screen reader reads in the matrix of topics, and how a reader narrows it. */
class TopicMatrixIT {
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  private static Page open(BrowserContext context, String path) {
    Page page = context.newPage();
    page.navigate(RealSite.get().folder().resolve("compare/index.html").toUri().resolve(path) + "");
    return page;
  }

  private static BrowserContext phone(boolean javaScript) {
    return chromium
        .browser()
        .newContext(
            new Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setJavaScriptEnabled(javaScript));
  }

  @Test
  void aCellIsReadWithItsTopicItsAuthorityAndItsLevels() {
    try (BrowserContext context = phone(true)) {
      Page page = open(context, "topics/index.html");
      Locator row =
          page.getByRole(AriaRole.ROW)
              .filter(
                  new Locator.FilterOptions()
                      .setHas(
                          page.getByRole(
                              AriaRole.ROWHEADER,
                              new Page.GetByRoleOptions().setName("Physical chastisement"))));
      String tree = row.ariaSnapshot();
      assertTrue(tree.contains("rowheader \"Physical chastisement\""), tree);
      assertTrue(tree.contains("img \"Level 2\""), tree);
      assertTrue(tree.contains("img \"Level 4; our copy lacks part of levels 1 and 3\""), tree);
      assertTrue(
          tree.contains("img \"Not listed; our copy lacks level 4; our copy lacks part of"), tree);
      assertTrue(tree.contains("img \"No indicators\""), tree);
      assertEquals(
          "Topic Herefordshire Worcestershire Northamptonshire Coventry",
          String.join(" ", page.getByRole(AriaRole.COLUMNHEADER).allInnerTexts()));
    }
  }

  @Test
  void anAddressNarrowsAComparisonAndItsLinksKeepTheChoice() {
    try (BrowserContext context = phone(true)) {
      Page page = open(context, "topics/index.html?authorities=herefordshire,coventry");
      assertEquals(
          "Topic Herefordshire Coventry",
          String.join(" ", page.getByRole(AriaRole.COLUMNHEADER).allInnerTexts()));
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Pregnancy under 18"))
          .click();
      page.waitForURL(
          url -> url.endsWith("/pregnancy/index.html?authorities=herefordshire,coventry"));
      assertEquals(2, page.locator(".glance tbody tr:visible").count());
      assertTrue(page.getByRole(AriaRole.STATUS).innerText().startsWith("Showing 2 of"));
    }
  }

  @Test
  void aNameThatIsNotHereIsTold() {
    try (BrowserContext context = phone(true)) {
      Page page = open(context, "topics/pregnancy/index.html?authorities=coventry,atlantis");
      assertEquals("Showing 1 of 4 areas. Not on this page: atlantis.", status(page));
      assertEquals(1, page.locator(".glance tbody tr:visible").count());
      page = open(context, "consent/index.html?authorities=atlantis");
      assertEquals("Showing all 4 areas. Not on this page: atlantis.", status(page));
      assertEquals(4, page.locator(".glance tbody tr:visible").count());
    }
  }

  @Test
  void whatIsSaidOfHiddenAreasOnlyIsHidden() {
    try (BrowserContext context = phone(true)) {
      Page page = open(context, "time-limits/index.html?authorities=herefordshire");
      assertEquals("Herefordshire", page.locator("#step-down ~ .silence li:visible").innerText());
      assertEquals(0, page.locator("#referral ~ .silence:visible").count());
    }
  }

  private static String status(Page page) {
    return page.getByRole(AriaRole.STATUS).innerText();
  }

  @Test
  void boxesWriteTheAddress() {
    try (BrowserContext context = phone(true)) {
      Page page = open(context, "consent/index.html");
      page.getByLabel("Worcestershire").check();
      assertTrue(page.url().endsWith("?authorities=worcestershire"), page.url());
      assertEquals(1, page.locator(".glance tbody tr:visible").count());
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show all")).click();
      assertTrue(page.url().endsWith("index.html"), page.url());
      assertEquals(4, page.locator(".glance tbody tr:visible").count());
    }
  }

  @Test
  void withoutJavaScriptAllAreShown() {
    try (BrowserContext context = phone(false)) {
      Page page = open(context, "consent/index.html?authorities=worcestershire");
      assertEquals(4, page.locator(".glance tbody tr:visible").count());
    }
  }
}
