package org.windscreen.check;

import java.time.LocalDate;
import java.util.Locale;
import org.windscreen.diagnostic.Rule;
import org.windscreen.model.Edition;
import org.windscreen.model.EditionFile;

/**
 * Guidance is reviewed when it said it would be: after that day nobody vouches for it, be it in
 * force or restated by others. A draft is not published with a day that has passed: that is the
 * edition before's, or it would be overdue from its first day on. What is made up is reviewed by
 * nobody.
 *
 * <p>Warns {@code review-overdue} of the edition that readers act on, by the day of which the build
 * speaks.
 */
final class ReviewDates {
  private ReviewDates() {}

  static void check(Edition edition, LocalDate asOf, ContentChecks.EditionScope scope) {
    EditionFile facts = edition.facts();
    facts
        .reviewBy()
        .toOptional()
        .filter(date -> !scope.authority().isFictional())
        .filter(date -> EditionDates.isAfter(asOf.toString(), date.value()))
        .ifPresent(date ->
            scope.warning(
                Rule.REVIEW_OVERDUE,
                facts,
                String.format(Locale.ROOT, said(facts.footing()), date.value(), asOf),
                hint(facts.footing())));
  }

  private static String said(EditionFile.Footing footing) {
    return switch (footing) {
      case DRAFT -> "This draft is to be reviewed by %s, and on %s it is not yet published.";
      case SAMPLE -> "The edition restated here was to be reviewed by %s; that was before %s.";
      case IN_FORCE -> "This edition was to be reviewed by %s; on %s it is still in force.";
    };
  }

  private static String hint(EditionFile.Footing footing) {
    return switch (footing) {
      case DRAFT -> "Write under review-by when the new edition is to be reviewed, or not-stated.";
      case SAMPLE ->
          "Look whether the partnership has published what replaced it, and enter that; if it has"
              + " not, record an exception.";
      case IN_FORCE ->
          "Ask the partnership; write the new date under review-by, or publish what replaced it.";
    };
  }
}
