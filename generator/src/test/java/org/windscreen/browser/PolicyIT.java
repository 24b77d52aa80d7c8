package org.windscreen.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.windscreen.publish.RealSite;

/** Were something hostile ever to reach a page, its policy would keep it from running. */
class PolicyIT {
  private static final String HOSTILE =
      """
      <p id="styled" style="color: rgb(1, 2, 3)">Styled</p>
      <script>document.title = 'ran';</script>
      <img src="nowhere.png" onerror="document.title = 'ran'" alt="">
      <img src="https://elsewhere.example/a.png" alt="">
      <iframe srcdoc="<script>top.document.title = 'ran'</script>"></iframe>
      <a id="script-link" href="javascript:document.title='ran'">Go</a>
      <form action="https://elsewhere.example/"><button id="send">Send</button></form>
      """;
  private static Chromium chromium;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @Test
  void nothingHostileRunsOnAPageFromDisk() throws IOException {
    assertNothingRuns(hostile().toUri().toString());
  }

  @Test
  void nothingHostileRunsOnAServedPage() throws IOException {
    try (Served served = Served.of(folder)) {
      assertNothingRuns(served.base() + hostile().getFileName());
    }
  }

  /** The home page with what an attacker would wish to be there. */
  private Path hostile() throws IOException {
    String page = RealSite.get().text("index.html").replace("</main>", HOSTILE + "</main>");
    return Files.writeString(folder.resolve("hostile.html"), page);
  }

  private static void assertNothingRuns(String address) {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      List<String> sent = new ArrayList<>();
      page.route(
          url -> url.contains("elsewhere.example"),
          route -> {
            sent.add(route.request().url());
            route.abort();
          });
      page.navigate(address);
      String title = page.title();
      page.evaluate("document.getElementById('script-link').click()");
      page.evaluate("document.getElementById('send').click()");
      page.waitForTimeout(200);
      assertEquals(address, page.url());
      assertEquals(title, page.evaluate("document.title"));
      assertEquals(List.of(), sent);
      String colour = "getComputedStyle(document.getElementById('styled')).color";
      assertNotEquals("rgb(1, 2, 3)", page.evaluate(colour));
    }
  }
}
