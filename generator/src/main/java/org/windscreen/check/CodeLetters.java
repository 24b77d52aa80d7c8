package org.windscreen.check;

import org.windscreen.diagnostic.Rule;
import org.windscreen.model.Edition;
import org.windscreen.model.IndicatorsFile;

/** An indicator's code starts with its authority's letters. Reports {@code code-letters}. */
final class CodeLetters {
  private CodeLetters() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    String letters = scope.authority().facts().code().value();
    for (IndicatorsFile.Indicator indicator : edition.indicators()) {
      if (!indicator.code().letters().equals(letters)) {
        scope
            .faults()
            .error(
                Rule.CODE_LETTERS,
                scope.at(indicator),
                "The code " + indicator.code().value() + " does not start with " + letters + "-.",
                "Take the code out and run: windscreen mint " + scope.authority().id().value());
      }
    }
  }
}
