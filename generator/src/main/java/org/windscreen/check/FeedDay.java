package org.windscreen.check;

import java.util.stream.Stream;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.model.Edition;
import org.windscreen.model.EditionFile;
import org.windscreen.model.PartialDate;

/**
 * Whoever subscribed to an area is told of its new edition by a feed, which has no entry without a
 * day. {@code edition publish} writes one; an edition that was published by hand may lack it. Of
 * what others restate, nobody may know the day.
 *
 * <p>Warns {@code edition-without-day} of the edition in force.
 */
final class FeedDay {
  private FeedDay() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    EditionFile facts = edition.facts();
    if (facts.isInForce()
        && Stream.concat(facts.published().toOptional().stream(), facts.currentSince().stream())
            .noneMatch(PartialDate::isDay)) {
      scope.warning(
          Rule.EDITION_WITHOUT_DAY,
          facts,
          facts
                  .published()
                  .toOptional()
                  .map(date -> "published, " + Quote.of(date.value()) + ", is no day")
                  .orElse("published says no day")
              + ", nor does current-since say one: who subscribed to the feed is not told of this"
              + " edition.",
          "Write under current-since the day on which it became the current one here, such as"
              + " 2018-12-13; where nobody knows it, record an exception.");
    }
  }
}
