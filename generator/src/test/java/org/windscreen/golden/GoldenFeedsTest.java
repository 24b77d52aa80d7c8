package org.windscreen.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.windscreen.render.FeedParsers;

/** Feeds and calendars of whole sites are valid, lead to what is there, and tell nothing ahead. */
class GoldenFeedsTest {
  @ParameterizedTest
  @ValueSource(strings = {"two-editions", "five-levels", "nothing-entered"})
  void everyFeedIsValidAndLeadsToWhatIsThere(String name) throws Exception {
    GoldenSite site = GoldenSite.build(name);
    List<String> links = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (String file : GoldenSite.files(site.folder())) {
      String text =
          file.matches(".*\\.(atom|ics)") ? Files.readString(site.folder().resolve(file)) : "";
      if (file.endsWith(".atom")) {
        Feed feed = FeedParsers.feed(text);
        feed.getEntries().stream().map(Entry::getId).map(id -> file + " " + id).forEach(ids::add);
        Stream.concat(
                Stream.of(feed.getUpdated()), feed.getEntries().stream().map(Entry::getUpdated))
            .forEach(
                date -> assertFalse(date.toInstant().toString().compareTo("2026-11-26") > 0, file));
        feed.getEntries()
            .forEach(entry -> links.add(entry.getAlternateLinks().getFirst().getHref()));
      } else if (file.endsWith(".ics")) {
        for (Component one : FeedParsers.calendar(text).<CalendarComponent>getComponents()) {
          ids.add(file + " " + one.<Property>getProperty("UID").orElseThrow().getValue());
          one.<Property>getProperty("URL").map(Property::getValue).ifPresent(links::add);
        }
      }
    }
    assertEquals(ids.stream().distinct().toList(), ids);
    assertFalse(links.isEmpty() && !name.startsWith("nothing-"));
    Set<String> recorded = new TreeSet<>(Resolving.lines(site.content()));
    assertEquals(
        List.of(),
        links.stream()
            .map(link -> link.replace("https://windscreen.example", ""))
            .filter(link -> !recorded.contains(link))
            .toList());
  }
}
