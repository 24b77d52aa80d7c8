package org.windscreen.check;

import java.util.Locale;
import java.util.Optional;
import org.windscreen.diagnostic.Rule;
import org.windscreen.model.Edition;
import org.windscreen.model.EditionFile;
import org.windscreen.model.PartialDate;
import org.windscreen.model.Stated;

/**
 * A document is approved, then published, then reviewed; its versions are listed latest first.
 *
 * <p>Reports {@code dates-out-of-order}.
 */
final class EditionDates {
  private EditionDates() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    EditionFile facts = edition.facts();
    order("approved", facts.approved(), "published", facts.published(), facts, scope);
    order("published", facts.published(), "review-by", facts.reviewBy(), facts, scope);
    order("approved", facts.approved(), "review-by", facts.reviewBy(), facts, scope);
    for (int i = 1; i < facts.history().size(); i++) {
      EditionFile.Version later = facts.history().get(i - 1);
      EditionFile.Version earlier = facts.history().get(i);
      order(
          "date of version " + earlier.version(),
          earlier.date(),
          "date of version " + later.version(),
          later.date(),
          earlier,
          scope);
    }
  }

  private static void order(
      String first,
      Stated<PartialDate> one,
      String second,
      Stated<PartialDate> other,
      Record at,
      ContentChecks.EditionScope scope) {
    Optional<String> before = one.toOptional().map(PartialDate::value);
    Optional<String> after = other.toOptional().map(PartialDate::value);
    if (before.isPresent() && after.isPresent() && isAfter(before.get(), after.get())) {
      scope.error(
          Rule.DATES_OUT_OF_ORDER,
          at,
          String.format(
              Locale.ROOT, "%s, %s, is before %s, %s.", second, after.get(), first, before.get()),
          "Check both in the document; if it prints them so, record an exception.");
    }
  }

  /** By as much of both as the shorter has: 2018 is not after 2018-03. */
  static boolean isAfter(String one, String other) {
    int length = Math.min(one.length(), other.length());
    return one.substring(0, length).compareTo(other.substring(0, length)) > 0;
  }
}
