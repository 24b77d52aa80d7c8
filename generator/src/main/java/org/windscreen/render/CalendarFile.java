package org.windscreen.render;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.windscreen.model.PartialDate;
import org.windscreen.page.SiteBar;
import org.windscreen.view.Feed;
import org.windscreen.view.FirstNews;
import org.windscreen.view.News;

/**
 * Writes when editions changed and are to be reviewed as a calendar (RFC 5545): {@code
 * changes.ics}.
 *
 * <p>A day is an event of that day, and a month one of the whole month: which day of it, nobody
 * said. What has a year alone or no date is a journal entry without a date, which says so in words.
 */
public final class CalendarFile {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final String END = "\r\n";

  /** Bytes of a line, without its end. */
  private static final int MOST = 75;

  private final SiteBar site;
  private final NewsIds ids;
  private final StringBuilder out = new StringBuilder();

  private CalendarFile(SiteBar site, NewsIds ids) {
    this.site = site;
    this.ids = ids;
  }

  /** The file. */
  public static OutputFile of(Feed feed, SiteBar site, NewsIds ids) {
    return OutputFile.of(feed.files().calendar().file(), new CalendarFile(site, ids).text(feed));
  }

  private String text(Feed feed) {
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", "-//Windscreen//What changed//EN");
    words("NAME", feed.files().title());
    words("X-WR-CALNAME", feed.files().title());
    // That an edition is over is told by the one that took its place, of the same day.
    List<News> all =
        feed.news().get().stream().filter(news -> news.event() != News.Event.SUPERSEDED).toList();
    // Reviews are due once for each area, and what people keep a calendar for.
    FirstNews past = FirstNews.of(all.stream().filter(news -> !news.isReview()).toList());
    words("DESCRIPTION", site.emergency() + " " + site.caveat() + leftOut(past, feed));
    Set<News> shown = Set.copyOf(past.shown());
    all.stream().filter(news -> news.isReview() || shown.contains(news)).forEach(this::entry);
    if (all.isEmpty()) {
      // A calendar with nothing in it is none.
      nothing(feed);
    }
    line("END", "VCALENDAR");
    return out.toString();
  }

  private String leftOut(FirstNews news, Feed feed) {
    return news.isCut()
        ? String.format(
            Locale.ROOT,
            " Here are all reviews due, and the latest %s editions and corrections; all of an area"
                + " are on its own pages: %s",
            news.ofAll(),
            feed.page().below(site.base()))
        : "";
  }

  private void entry(News news) {
    Optional<PartialDate> time = news.date().filter(date -> date.value().length() > 4);
    String kind = time.isPresent() ? "VEVENT" : "VJOURNAL";
    begin(kind, news.key());
    time.ifPresent(date -> {
      day("DTSTART", date.first());
      day("DTEND", date.last().plusDays(1));
      line("TRANSP", "TRANSPARENT");
    });
    words("SUMMARY", news.title());
    words("DESCRIPTION", described(news));
    line("URL", news.page().below(site.base()));
    line("END", kind);
  }

  private void nothing(Feed feed) {
    begin("VJOURNAL", feed.files().calendar().path().substring(1));
    words("SUMMARY", feed.files().title());
    words("DESCRIPTION", "No edition is published yet.");
    line("END", "VJOURNAL");
  }

  private void begin(String kind, String key) {
    line("BEGIN", kind);
    line("UID", escaped(ids.uid(key)));
    line("DTSTAMP", DAY.format(site.asOf()) + "T000000Z");
  }

  /** What a calendar can't show of a date that is no day, in words. */
  private static String described(News news) {
    boolean isMonth = news.date().filter(date -> !date.isDay()).isPresent();
    String when = "When: " + news.when() + (isMonth ? "; the day is not known. " : ". ");
    return (news.hasDay() ? "" : when) + news.words();
  }

  private void day(String name, LocalDate day) {
    line(name + ";VALUE=DATE", DAY.format(day));
  }

  private void words(String name, String text) {
    line(name, escaped(text));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
  }

  private void line(String name, String value) {
    out.append(folded(name + ":" + value)).append(END);
  }

  /** At most 75 bytes a line, and no character in two parts; what goes on starts with a blank. */
  private static String folded(String line) {
    StringBuilder folded = new StringBuilder();
    int bytes = 0;
    for (int point : line.codePoints().toArray()) {
      String character = Character.toString(point);
      int more = character.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + more > MOST) {
        folded.append(END).append(' ');
        bytes = 1;
      }
      folded.append(character);
      bytes += more;
    }
    return folded.toString();
  }
}
