package org.windscreen.check;

import java.time.LocalDate;
import java.util.Locale;
import org.windscreen.diagnostic.Rule;
import org.windscreen.model.Edition;
import org.windscreen.model.EditionFile;

/**
 * Guidance in force is reviewed when it said it would be: after that day nobody vouches for it.
 *
 * <p>Warns {@code review-overdue}, by the day of which the build speaks.
 */
final class ReviewDates {
  private ReviewDates() {}

  static void check(Edition edition, LocalDate asOf, ContentChecks.EditionScope scope) {
    EditionFile facts = edition.facts();
    facts
        .reviewBy()
        .toOptional()
        .filter(date -> facts.isInForce())
        .filter(date -> EditionDates.isAfter(asOf.toString(), date.value()))
        .ifPresent(date ->
            scope.warning(
                Rule.REVIEW_OVERDUE,
                facts,
                String.format(
                    Locale.ROOT,
                    "This edition was to be reviewed by %s; on %s it is still in force.",
                    date.value(),
                    asOf),
                "Ask the partnership; write the new date under review-by, or publish what replaced"
                    + " it."));
  }
}
