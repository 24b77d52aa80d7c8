package org.windscreen.view;

import java.util.List;
import org.windscreen.ledger.Withdrawn;
import org.windscreen.model.Authority;
import org.windscreen.model.Edition;
import org.windscreen.model.TopicsFile;

/**
 * Something that an older edition has and the current one has no more, with the way to it as it
 * was.
 *
 * @param last the latest edition that has it, at the thing
 * @param lastDates "September 2017"
 * @param since the edition that came next, without it
 * @param sinceDates "March 2026"
 */
public record WithdrawnView(
    Withdrawn withdrawn, Link last, String lastDates, Link since, String sinceDates) {
  /** All of an authority's, those of the latest edition first. May be empty. */
  public static List<WithdrawnView> of(Authority authority, List<TopicsFile.Topic> topics) {
    return Withdrawn.of(authority, topics).stream().map(w -> of(authority, w)).toList();
  }

  private static WithdrawnView of(Authority authority, Withdrawn withdrawn) {
    Edition last = withdrawn.last();
    return new WithdrawnView(
        withdrawn,
        new Link(last.facts().title(), withdrawn.thing().pinned()),
        Dates.words(last.facts()),
        EditionLink.whole(authority, withdrawn.since()),
        Dates.words(withdrawn.since().facts()));
  }

  public String name() {
    return withdrawn.thing().name();
  }

  /** Its place on the page that it was on; empty if the page was its own. */
  public String anchor() {
    return withdrawn.thing().live().fragment().orElse("");
  }
}
