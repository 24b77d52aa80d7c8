package org.windscreen.check;

import java.util.stream.Stream;
import org.windscreen.diagnostic.Rule;
import org.windscreen.model.CategoriesFile;
import org.windscreen.model.Edition;
import org.windscreen.model.EditionFile;

/**
 * What readers are told to rely on is whole: an edition of which our copy lacks a part is no
 * current one, as what it does not show may be what matters.
 *
 * <p>Reports {@code in-force-incomplete}.
 */
final class InForce {
  private InForce() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    if (!edition.facts().isInForce() || !scope.authority().isCurrent(edition)) {
      return;
    }
    if (isUndated(edition.facts())) {
      scope.warning(
          Rule.IN_FORCE_INCOMPLETE,
          edition.facts(),
          "This edition is said to be in force, and nothing says since when.",
          "State when it was approved or published, or write \"provenance: sample\"; if the"
              + " document has no date, record an exception.");
    }
    if (isIncomplete(edition)) {
      scope.error(
          Rule.IN_FORCE_INCOMPLETE,
          edition.facts(),
          "This edition is said to be in force, and our copy of the document is incomplete.",
          "Enter what is missing, or write \"status: draft\" until then.");
    }
  }

  private static boolean isUndated(EditionFile facts) {
    return Stream.of(facts.approved(), facts.published())
        .allMatch(date -> date.toOptional().isEmpty());
  }

  private static boolean isIncomplete(Edition edition) {
    return !edition.lacking().isEmpty()
        || !edition.consent().copyIncomplete().isEmpty()
        || !edition.pathways().copyIncomplete().isEmpty()
        || edition.grid().emptyCells().stream()
            .anyMatch(cells -> cells.reason() == CategoriesFile.Reason.COPY_INCOMPLETE);
  }
}
