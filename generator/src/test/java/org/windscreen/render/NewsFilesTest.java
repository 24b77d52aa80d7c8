package org.windscreen.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;
import org.windscreen.ledger.Addresses;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.model.BaseAddress;
import org.windscreen.model.Id;
import org.windscreen.model.PartialDate;
import org.windscreen.page.BareSite;
import org.windscreen.view.Link;
import org.windscreen.view.News;

/** What others' programs read in a feed and a calendar is what is told. */
class NewsFilesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
  private static final Id.Authority AREA = new Id.Authority("exampleshire");
  private static final String HOSTILE =
      "Ünlike \"words\" & <b>marks</b>; a, b\\c 👩‍👩‍👧, ".repeat(9) + "end.";

  private static News news(News.Event event, String key, String date, String text) {
    Optional<PartialDate> when = Optional.of(date).filter(d -> !d.isEmpty()).map(PartialDate::new);
    return new News(
        event,
        when,
        when.map(PartialDate::words).orElse("date not stated"),
        key,
        new Link("Exampleshire", Addresses.authority(AREA)),
        "Exampleshire: " + key,
        text,
        List.of(),
        "",
        Addresses.authority(AREA));
  }

  private static org.windscreen.view.Feed feed(News... news) {
    return new org.windscreen.view.Feed(
        org.windscreen.view.Feed.Files.of(AREA, "Exampleshire & <its> neighbours; all"),
        SiteAddresses.home(),
        () -> List.of(news));
  }

  private static NewsIds ids(String home) {
    return new NewsIds(new BaseAddress(home));
  }

  private static String atom(News... news) {
    return AtomFile.of(feed(news), BareSite.bar(DAY), ids("https://Windscreen.example:8080/a/"))
        .text();
  }

  private static String calendar(News... news) {
    return CalendarFile.of(feed(news), BareSite.bar(DAY), ids("https://windscreen.example/"))
        .text();
  }

  private static List<String> all(Calendar calendar, String property) {
    return calendar.<CalendarComponent>getComponents().stream()
        .map(one -> one.<Property>getProperty(property).map(Property::getValue).orElse("none"))
        .toList();
  }

  @Test
  void whateverATextHoldsIsReadAsItWasWritten() throws Exception {
    News news =
        news(News.Event.CORRECTED, "a/b/corrected/2026-05-03/contact:mash", "2026-05-03", HOSTILE);
    Feed feed = FeedParsers.feed(atom(news));
    assertEquals("What changed: Exampleshire & <its> neighbours; all", feed.getTitle());
    assertEquals("Windscreen", feed.getAuthors().getFirst().getName());
    Entry entry = feed.getEntries().getFirst();
    assertEquals(HOSTILE, entry.getSummary().getValue());
    assertEquals(
        "tag:windscreen.example,2026:/a/a/b/corrected/2026-05-03/contact:mash", entry.getId());
    assertEquals(HOSTILE, all(FeedParsers.calendar(calendar(news)), "DESCRIPTION").getFirst());
  }

  @Test
  void aFeedHasNoEntryForWhatHasNoDayAndSaysSo() throws Exception {
    Feed feed =
        FeedParsers.feed(
            atom(
                news(News.Event.PUBLISHED, "day", "2026-05-03", "One."),
                news(News.Event.REVIEW, "review", "2026-05-03", "Two."),
                news(News.Event.PUBLISHED, "month", "2026-05", "Three."),
                news(News.Event.PUBLISHED, "year", "2026", "Four."),
                news(News.Event.PUBLISHED, "none", "", "Five.")));
    assertEquals(
        List.of("Exampleshire: day"), feed.getEntries().stream().map(Entry::getTitle).toList());
    assertEquals(
        "Call 999. Indicators guide a conversation. Not in this feed, because the day is not"
            + " known: Exampleshire: month; Exampleshire: year; Exampleshire: none.",
        feed.getSubtitle().getValue());
    assertEquals("2026-05-03T00:00:00Z", feed.getUpdated().toInstant().toString());
  }

  @Test
  void aFeedWithoutEntriesSaysSoAsOfItsDay() throws Exception {
    Feed feed = FeedParsers.feed(atom());
    assertEquals(List.of(), feed.getEntries());
    assertEquals("2026-11-25T00:00:00Z", feed.getUpdated().toInstant().toString());
  }

  @Test
  void aFeedNamesFiveWithoutADayAndHoldsAHundredEntries() throws Exception {
    News[] many = new News[240];
    for (int i = 0; i < many.length; i++) {
      many[i] = news(News.Event.PUBLISHED, "n" + i, i % 2 == 0 ? "2026-05-03" : "", "Text.");
    }
    Feed feed = FeedParsers.feed(atom(many));
    assertEquals(100, feed.getEntries().size());
    assertTrue(
        feed.getSubtitle()
            .getValue()
            .endsWith(
                "Exampleshire: n1; Exampleshire: n3; Exampleshire: n5; Exampleshire: n7;"
                    + " Exampleshire: n9; and 115 more."),
        feed.getSubtitle().getValue());
  }

  @Test
  void aCalendarInventsNoDay() throws Exception {
    Calendar calendar =
        FeedParsers.calendar(
            calendar(
                news(News.Event.PUBLISHED, "day", "2024-02-29", "One."),
                news(News.Event.REVIEW, "month", "2026-12", "Two."),
                news(News.Event.PUBLISHED, "year", "2026", "Three."),
                news(News.Event.SUPERSEDED, "over", "2026-05-03", "Four."),
                news(News.Event.PUBLISHED, "none", "", "Five.")));
    assertEquals(
        List.of("VEVENT", "VEVENT", "VJOURNAL", "VJOURNAL"),
        calendar.<CalendarComponent>getComponents().stream().map(Component::getName).toList());
    assertEquals(List.of("20240229", "20261201", "none", "none"), all(calendar, "DTSTART"));
    assertEquals(List.of("20240301", "20270101", "none", "none"), all(calendar, "DTEND"));
    assertEquals(
        List.of(
            "One.",
            "When: December 2026; the day is not known. Two.",
            "When: 2026; the day is not known. Three.",
            "When: date not stated. Five."),
        all(calendar, "DESCRIPTION"));
    assertEquals(
        List.of(
            "day@windscreen.example",
            "month@windscreen.example",
            "year@windscreen.example",
            "none@windscreen.example"),
        all(calendar, "UID"));
  }

  /** Reviews are due once for each area: none is left out, however old. */
  @Test
  void aCalendarHoldsAllReviewsAndAHundredOthersAndSaysHowManyThereAre() throws Exception {
    News[] many = new News[240];
    for (int i = 0; i < many.length; i++) {
      News.Event event = i % 2 == 0 ? News.Event.CORRECTED : News.Event.REVIEW;
      many[i] = news(event, "n" + i, "2026-05-03", "Text.");
    }
    String written = calendar(many);
    List<String> uids = all(FeedParsers.calendar(written), "UID");
    assertEquals(220, uids.size());
    assertTrue(uids.contains("n239@windscreen.example"), uids::toString);
    assertTrue(uids.contains("n198@windscreen.example"), uids::toString);
    assertFalse(uids.contains("n200@windscreen.example"), uids::toString);
    assertTrue(
        written
            .replace("\r\n ", "")
            .contains(
                "Here are all reviews due\\, and the latest 100 of 120 editions and corrections\\;"
                    + " all of an area are on its own pages: "),
        written);
    assertFalse(calendar(news(News.Event.REVIEW, "n", "2026-05-03", "T.")).contains("latest"));
  }

  @Test
  void anAreaWithoutAnEditionHasACalendarAllTheSame() throws Exception {
    assertEquals(
        List.of("No edition is published yet."),
        all(FeedParsers.calendar(calendar()), "DESCRIPTION"));
  }

  @Test
  void whatIsNotValidIsSeen() {
    assertThrows(
        org.xml.sax.SAXParseException.class,
        () -> FeedParsers.feed(atom().replace("T00:00:00Z", "")));
    String event = calendar(news(News.Event.PUBLISHED, "day", "2026-05-03", HOSTILE));
    assertThrows(
        AssertionError.class,
        () -> FeedParsers.calendar(event.replaceFirst("DTSTAMP:[^\r]*\r\n", "")));
    assertThrows(
        AssertionError.class, () -> FeedParsers.calendar(event.replaceFirst("UID:[^\r]*\r\n", "")));
    assertThrows(AssertionError.class, () -> FeedParsers.calendar(event.replace("\r\n ", "")));
  }
}
