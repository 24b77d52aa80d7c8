package org.windscreen.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.windscreen.publish.RealSite;

/**
 * The finished site as a folder that nobody serves.
 *
 * <p>Example: {@code FromDisk.address("search/index.html")} begins with {@code file:}.
 */
final class FromDisk {
  private FromDisk() {}

  static String address(String path) {
    return RealSite.get().folder().resolve(path).toUri().toString();
  }

  /** The page of results of one authority, or of the whole site if empty, ready for queries. */
  static Page searchPage(BrowserContext context, String authority) {
    Page page = context.newPage();
    page.navigate(address((authority.isEmpty() ? "" : authority + "/") + "search/index.html"));
    page.waitForLoadState(LoadState.LOAD);
    page.waitForFunction("typeof WindscreenSearch === 'object'");
    return page;
  }
}
