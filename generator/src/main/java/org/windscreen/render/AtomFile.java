package org.windscreen.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.windscreen.page.SiteBar;
import org.windscreen.view.Feed;
import org.windscreen.view.News;

/**
 * Writes what changed as an Atom feed (RFC 4287): {@code changes.atom}.
 *
 * <p>An entry has to bear the moment of its change, so what has no day has no entry; the feed says
 * so in its subtitle. Reviews are in the calendar alone.
 */
public final class AtomFile {
  /** Programs keep what they were told; a feed is what is new. */
  private static final int MOST = 100;

  /** How many without a day are named. */
  private static final int NAMED = 5;

  private final Feed feed;
  private final SiteBar site;
  private final NewsIds ids;
  private final List<News> dated = new ArrayList<>();
  private final List<News> undated = new ArrayList<>();

  private AtomFile(Feed feed, SiteBar site, NewsIds ids) {
    this.feed = feed;
    this.site = site;
    this.ids = ids;
    for (News news : feed.news().get()) {
      if (news.event() != News.Event.REVIEW) {
        (news.hasDay() ? dated : undated).add(news);
      }
    }
  }

  /** The file. */
  public static OutputFile of(Feed feed, SiteBar site, NewsIds ids) {
    return OutputFile.of(feed.files().atom().file(), new AtomFile(feed, site, ids).xml());
  }

  private String xml() {
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
        + "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en-GB\">\n"
        + element("id", ids.tag(feed.files().atom().path().substring(1)))
        + element("title", feed.files().title())
        + element("subtitle", (site.emergency() + " " + site.caveat() + " " + leftOut()).strip())
        + element("updated", updated())
        + "<author>"
        + element("name", site.title()).strip()
        + "</author>\n"
        + link("self", "application/atom+xml", feed.files().atom().below(site.base()))
        + link("alternate", "text/html", feed.page().below(site.base()))
        + dated.stream().limit(MOST).map(this::entry).collect(Collectors.joining())
        + "</feed>\n";
  }

  /** The day of the latest entry; without any, the day for which it is said that there is none. */
  private String updated() {
    return dated.stream().findFirst().map(AtomFile::moment).orElse(site.asOf() + MIDNIGHT);
  }

  private String leftOut() {
    if (undated.isEmpty()) {
      return "";
    }
    String named = undated.stream().limit(NAMED).map(News::title).collect(Collectors.joining("; "));
    int more = undated.size() - NAMED;
    return "Not in this feed, because the day is not known: "
        + named
        + (more > 0 ? "; and " + more + " more." : ".");
  }

  private String entry(News news) {
    return "<entry>\n"
        + element("id", ids.tag(news.key()))
        + element("title", news.title())
        + element("updated", moment(news))
        + link("alternate", "text/html", news.page().below(site.base()))
        + element("summary", news.words())
        + "</entry>\n";
  }

  private static final String MIDNIGHT = "T00:00:00Z";

  private static String moment(News news) {
    return news.date().orElseThrow().value() + MIDNIGHT;
  }

  private static String element(String name, String text) {
    return "<" + name + ">" + PageContext.escape(text) + "</" + name + ">\n";
  }

  private static String link(String relation, String type, String address) {
    return "<link rel=\""
        + relation
        + "\" type=\""
        + type
        + "\" href=\""
        + PageContext.escape(address)
        + "\"/>\n";
  }
}
