package org.windscreen.check;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Rule;
import org.windscreen.model.Edition;
import org.windscreen.model.EditionFile;
import org.windscreen.model.PartialDate;
import org.windscreen.model.Stated;

/**
 * What readers act on was approved and published by today: a date to come is a slip, or the edition
 * is not out yet. A draft may be dated ahead: the day on which it is published decides.
 *
 * <p>Reports {@code date-to-come}, of the current edition.
 */
final class ComingDates {
  private ComingDates() {}

  static void check(Edition edition, LocalDate asOf, ContentChecks.EditionScope scope) {
    if (edition.facts().status() == EditionFile.Status.DRAFT) {
      return;
    }
    check("approved", edition.facts().approved(), edition, asOf, scope);
    check("published", edition.facts().published(), edition, asOf, scope);
  }

  private static void check(
      String key,
      Stated<PartialDate> date,
      Edition edition,
      LocalDate asOf,
      ContentChecks.EditionScope scope) {
    Stream<String> coming =
        date.toOptional().stream()
            .map(PartialDate::value)
            .filter(value -> EditionDates.isAfter(value, asOf.toString()));
    coming.forEach(value ->
        scope.error(
            Rule.DATE_TO_COME,
            edition.facts(),
            key + ", " + value + ", is still to come.",
            "Check it in the document; until it is out, let the edition before it be the current"
                + " one."));
  }
}
