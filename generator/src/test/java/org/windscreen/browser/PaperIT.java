package org.windscreen.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a page loses on paper: nobody can tap a link there, so its address stands beside it. */
class PaperIT {
  @Test
  void everyAddressAndNumberOfAPageStandsOnPaper() {
    try (Chromium chromium = Chromium.start();
        BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      int links = 0;
      for (String path : PageKinds.oneOfEach()) {
        page.navigate(FromDisk.address(path));
        links += page.locator("main a:is([href^=http], [href^='mailto:'], [href^='tel:'])").count();
        assertEquals(List.of(), lost(page), path);
      }
      assertTrue(links > 100, "only " + links + " links were looked at");
    }
  }

  /** The addresses of links, seen on paper, that neither their words nor what follows them say. */
  private static Object lost(Page page) {
    return page.evaluate(
        """
        () => {
          const plain = (text) => text.toLowerCase().replace(/^https?:[/][/](www[.])?|[/]$/g, '');
          const said = (a) => a.textContent + getComputedStyle(a, '::after').content;
          const digits = (text) => text.replace(/[^0-9]/g, '');
          const says = (a, href) => href.startsWith('tel:')
            ? digits(said(a)).includes(digits(href).replace(/^44/, ''))
            : plain(said(a)).includes(plain(href.replace(/^mailto:|[?]subject=.*/g, '')));
          return [...document.querySelectorAll('main a[href]')]
            .filter((a) => /^(https?|mailto|tel):/.test(a.getAttribute('href')))
            .filter((a) => a.getClientRects().length > 0 && !says(a, a.getAttribute('href')))
            .map((a) => a.outerHTML);
        }
        """);
  }
}
