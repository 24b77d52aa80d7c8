package org.windscreen.check;

import java.util.List;
import org.windscreen.diagnostic.Rule;
import org.windscreen.model.Edition;
import org.windscreen.model.Id;
import org.windscreen.model.IndicatorsFile.Indicator;
import org.windscreen.model.LevelsFile;

/**
 * An indicator lies at the level under which the document prints it: one that was moved says so by
 * a source note, or its source place was forgotten, or it was pasted at another level.
 *
 * <p>Warns {@code level-not-as-printed}.
 */
final class PrintedLevels {
  private PrintedLevels() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    for (Indicator indicator : edition.indicators()) {
      indicator
          .source()
          .level()
          .filter(printed -> isElsewhere(indicator, edition.levels(printed)))
          .filter(
              printed -> indicator.levels().stream().allMatch(l -> edition.level(l).isPresent()))
          .filter(printed -> !isNoted(indicator, edition))
          .ifPresent(printed -> warn(indicator, printed, scope));
    }
  }

  /** Whether the document has it at none of its levels; nothing is known where it has no such. */
  private static boolean isElsewhere(Indicator indicator, List<LevelsFile.Level> printed) {
    return !printed.isEmpty()
        && printed.stream().noneMatch(level -> indicator.levels().contains(level.id()));
  }

  private static boolean isNoted(Indicator indicator, Edition edition) {
    String ref = "indicator:" + indicator.code().value();
    return edition.facts().sourceNotes().stream()
        .anyMatch(note -> note.affects().stream().anyMatch(r -> r.value().equals(ref)));
  }

  private static void warn(
      Indicator indicator, Id.PrintedLevel printed, ContentChecks.EditionScope scope) {
    scope.warning(
        Rule.LEVEL_NOT_AS_PRINTED,
        indicator,
        indicator.code().value()
            + " lies at level "
            + indicator.level().value()
            + ", and its source place at level "
            + printed.value()
            + ".",
        "Correct the one that is wrong; if it was moved on purpose, add a source note that affects"
            + " it.");
  }
}
