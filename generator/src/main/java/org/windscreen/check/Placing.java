package org.windscreen.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.windscreen.diagnostic.Rule;
import org.windscreen.model.Edition;
import org.windscreen.model.IndicatorsFile.Indicator;
import org.windscreen.model.IndicatorsFile.Strand;

/**
 * An indicator at several levels says what that depends on, and one at a single level does not; a
 * strand holds several indicators.
 *
 * <p>Reports {@code depends-on-missing}, {@code depends-on-nothing} and {@code same-level-twice};
 * warns {@code strand-of-one}.
 */
final class Placing {
  private Placing() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    edition.indicators().forEach(i -> levels(i, scope));
    Map<Strand, List<Indicator>> strands =
        edition.indicators().stream()
            .filter(i -> i.strand().isPresent())
            .collect(
                Collectors.groupingBy(
                    i -> i.strand().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
    strands.values().stream()
        .filter(all -> all.size() == 1)
        .forEach(all -> alone(all.getFirst(), scope));
  }

  private static void levels(Indicator indicator, ContentChecks.EditionScope scope) {
    boolean several = !indicator.alsoAt().isEmpty();
    if (several && indicator.dependsOn().isEmpty() && !indicator.statedDependsOn().isLacking()) {
      error(
          Rule.DEPENDS_ON_MISSING,
          "lies at several levels, and nothing says what decides.",
          "Say under depends-on what the document says of it.",
          indicator,
          scope);
    }
    if (!several && indicator.dependsOn().isPresent() && !indicator.statedAlsoAt().isLacking()) {
      error(
          Rule.DEPENDS_ON_NOTHING,
          "has a depends-on, but lies at one level.",
          "Name the further levels under also-at, or take depends-on out.",
          indicator,
          scope);
    }
    if (indicator.levels().stream().distinct().count() < indicator.levels().size()) {
      error(
          Rule.SAME_LEVEL_TWICE,
          "names one of its levels twice.",
          "Under also-at name only levels that are not given yet.",
          indicator,
          scope);
    }
  }

  private static void error(
      Rule rule, String wrong, String hint, Indicator indicator, ContentChecks.EditionScope scope) {
    scope
        .faults()
        .error(
            rule,
            scope.at(indicator),
            "The indicator " + indicator.code().value() + " " + wrong,
            hint);
  }

  private static void alone(Indicator indicator, ContentChecks.EditionScope scope) {
    scope
        .faults()
        .warning(
            Rule.STRAND_OF_ONE,
            scope.at(indicator),
            "Only " + indicator.code().value() + " is of its strand.",
            "Give the others the same strand, or take this one out.");
  }
}
