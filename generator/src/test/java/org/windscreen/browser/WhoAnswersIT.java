package org.windscreen.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.windscreen.load.ContentTree;
import org.windscreen.publish.WholeSite;

/** Who answers now: by stated hours, England's clock and bank holidays, whatever the device. */
class WhoAnswersIT {
  private static final Path CASES =
      ContentTree.root().resolve("generator/src/test/resources/who-answers");

  private static Chromium chromium;
  private static String contacts;

  @BeforeAll
  static void start(@TempDir Path temp) throws IOException {
    chromium = Chromium.start();
    Path content = temp.resolve("content");
    String all = lines("contacts.txt").map(WhoAnswersIT::contact).collect(Collectors.joining());
    ContentTree tree = ContentTree.ofReadme();
    tree.remove("exampleshire/exceptions.yaml")
        .append(ContentTree.EDITION + "contacts.yaml", all)
        .write(content);
    var built = WholeSite.build(content, temp.resolve("site"));
    assertTrue(!built.failed(false), () -> built.diagnostics().toString());
    contacts = temp.resolve("site/exampleshire/contacts/index.html").toUri().toString();
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  static Stream<String> cases() throws IOException {
    return lines("cases.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void itSaysWhoAnswersNow(String line) {
    String[] parts = line.split(" \\| ", -1);
    try (BrowserContext context = context(parts[2], true)) {
      Locator row = openedAt(context, parts[1]).locator("[data-contact=" + parts[0] + "]").first();
      Locator said = row.locator("[data-hours]");
      assertEquals(
          parts[3] + " " + parts[4],
          said.count() == 0
              ? "none -"
              : said.getAttribute("data-state") + " " + said.getAttribute("data-until"));
      assertEquals(!parts[3].equals("none"), said.count() > 0 && said.isVisible());
      assertTrue(row.innerText().contains("01632 96"), row.innerText());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          family-front-door | 2026-12-04T16:00:00Z | By its stated hours, answers now, until 4:30pm. Then Out of hours 01632 960101
          family-front-door | 2026-12-04T16:40:00Z | By its stated hours, closed now. Opens at 8:30am on Monday 7 December. Until then Out of hours 01632 960101
          family-front-door | 2026-12-24T18:00:00Z | By its stated hours, closed now. Opens at 8:30am on Tuesday 29 December. Whether it answers on a bank holiday before then is not stated. Until then Out of hours 01632 960101
          family-front-door | 2026-12-25T10:00:00Z | Today is a bank holiday. Whether it answers then is not stated. If nobody does, Out of hours 01632 960101
          family-front-door | 2028-01-04T10:00:00Z | Today may be a bank holiday: those after 31 December 2027 are not known here. Whether it answers then is not stated. If nobody does, Out of hours 01632 960101
          split-desk        | 2027-02-10T12:30:00Z | By its stated hours, closed now. Opens at 1:30pm. Until then Always line 01632 960106
          open-line         | 2027-02-10T12:30:00Z | By its stated hours, answers now, until midnight. Then Always line 01632 960106
          family-front-door | 2027-12-31T18:00:00Z | By its stated hours, closed now. When it opens is not known here, as bank holidays after 31 December 2027 are not. Now: Out of hours 01632 960101
          split-desk        | 2028-01-04T10:00:00Z | Today may be a bank holiday: those after 31 December 2027 are not known here. On bank holidays it does not answer. If nobody does, Always line 01632 960106
          split-desk        | 2027-05-03T09:00:00Z | By its stated hours, closed now. Opens at 9am tomorrow. Until then Always line 01632 960106
          always-line       | 2027-02-10T12:30:00Z | By its stated hours, answers now.
          partial-copy      | 2026-12-25T10:00:00Z | Today is a bank holiday. Whether it answers then is missing from our copy. If nobody does, Out of hours 01632 960101
          """)
  void itSaysSoInWords(String contact, String at, String words) {
    try (BrowserContext context = context("Europe/London", true)) {
      Locator said =
          openedAt(context, at).locator("[data-contact=" + contact + "] [data-hours]").first();
      assertEquals(words, said.innerText().strip());
    }
  }

  @Test
  void itSaysByWhichClock() {
    try (BrowserContext context = context("Australia/Sydney", true)) {
      assertEquals(
          "It is 4:40pm in England, Friday 4 December, by the clock of this device.",
          openedAt(context, "2026-12-04T16:40:00Z").locator(".calls-clock").innerText());
    }
  }

  @Test
  void itFollowsTheClock() {
    try (BrowserContext context = context("Europe/London", true)) {
      Page page = context.newPage();
      page.clock()
          .install(
              new com.microsoft.playwright.Clock.InstallOptions()
                  .setTime(Date.from(Instant.parse("2026-12-04T16:29:50Z"))));
      page.navigate(contacts);
      Locator said = page.locator("[data-contact=family-front-door] [data-hours]").first();
      assertEquals("open", said.getAttribute("data-state"));
      page.clock().runFor(20_000);
      assertEquals("closed", said.getAttribute("data-state"));
    }
  }

  @Test
  void withoutScriptNothingIsClaimedAndEveryNumberAndHourIsThere() throws IOException {
    try (BrowserContext context = context("Europe/London", false)) {
      Page page = context.newPage();
      page.navigate(contacts);
      Locator calls = page.locator(".calls");
      String text = calls.innerText();
      assertTrue(!text.contains("now") && !text.contains("closed"), text);
      List<String> missing =
          lines("contacts.txt")
              .map(line -> number(line.split(" \\| ", -1)[0]))
              .filter(number -> !text.contains(number))
              .toList();
      assertEquals(List.of(), missing);
      assertTrue(text.contains("Monday to Thursday, 8:30am to 5pm; Friday, 8:30am to 4:30pm"));
    }
  }

  private static BrowserContext context(String zone, boolean javaScript) {
    return chromium
        .browser()
        .newContext(
            new Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setTimezoneId(zone)
                .setJavaScriptEnabled(javaScript));
  }

  private static Page openedAt(BrowserContext context, String instant) {
    Page page = context.newPage();
    page.clock().setFixedTime(Date.from(Instant.parse(instant)));
    page.navigate(contacts);
    return page;
  }

  private static Stream<String> lines(String file) throws IOException {
    return Files.readAllLines(CASES.resolve(file)).stream().filter(line -> !line.startsWith("#"));
  }

  private static final List<String> IDS =
      List.of(
          "family-front-door",
          "out-of-hours",
          "night-team",
          "split-desk",
          "evening-line",
          "open-line",
          "always-line",
          "partial-copy");

  private static String number(String id) {
    return "01632 96010" + IDS.indexOf(id);
  }

  private static String contact(String line) {
    String[] parts = line.split(" \\| ", -1);
    boolean day = parts[0].equals("family-front-door") || parts[0].equals("split-desk");
    return """
      - id: %s
        role: %s
        name: %s
        use-when: You want to know who answers.
        numbers: [{number: "+44%s", as-printed: %s}]
        emails: []
        hours: %s
        bank-holidays: %s
        out-of-hours: %s
        forms: []
        shared-with: []
        levels: []
        topics: []
        source: {document: exampleshire-levels-of-need, part: "Appendix 2"}
    """
        .formatted(
            parts[0],
            day ? "front-door" : "out-of-hours",
            Character.toUpperCase(parts[0].charAt(0)) + parts[0].substring(1).replace('-', ' '),
            number(parts[0]).replace(" ", "").substring(1),
            number(parts[0]),
            parts[1].equals("-") ? "not-stated" : hours(parts[1]),
            parts[2],
            parts[3].equals("-") ? "not-stated" : parts[3]);
  }

  /** "mon,tue 08:30-17:00; fri 08:30-16:30" as YAML. */
  private static String hours(String text) {
    return Arrays.stream(text.split("; "))
        .map(one -> one.split("[ -]"))
        .map(one ->
            "{days: ["
                + Arrays.stream(one[0].split(",")).map(DAYS::get).collect(Collectors.joining(", "))
                + "], from: \""
                + one[1]
                + "\", to: \""
                + one[2]
                + "\"}")
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static final Map<String, String> DAYS =
      Stream.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
          .collect(
              Collectors.toMap(day -> day.substring(0, 3).toLowerCase(Locale.ROOT), day -> day));
}
