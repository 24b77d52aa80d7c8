package org.windscreen.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.model.Edition;
import org.windscreen.model.Id;
import org.windscreen.model.IndicatorsFile.Indicator;

/**
 * A number that decides the level rises with the levels: where "3 or more" is at level 2 and "2 or
 * more" of the same at level 3, or "three or more in 3 months" at one and "at least 3 in 90 days"
 * at the other, nobody can tell what three are.
 *
 * <p>Warns {@code trigger-order}.
 */
final class Triggers {
  /**
   * A number that decides, and where it does.
   *
   * @param level its place among the levels, from 0
   */
  private record Placed(Indicator indicator, int level, Trigger trigger) {
    boolean clashes(Placed other) {
      return level >= other.level ? isNoMoreThan(other) : other.isNoMoreThan(this);
    }

    /** Whether it asks for no more than one at a lower level, or for another thing at its own. */
    private boolean isNoMoreThan(Placed lower) {
      return level == lower.level
          ? !trigger.isLike(lower.trigger) || !says().equals(lower.says())
          : !trigger.isStricter(lower.trigger) && !says().equals(lower.says());
    }

    private AlikeWords says() {
      return AlikeWords.of(indicator.text().shown());
    }

    /** What is counted. */
    List<Object> of() {
      return List.of(indicator.isStrength(), trigger.rises(), trigger.counted());
    }
  }

  private Triggers() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    List<Id.Level> levels = edition.levels().stream().map(level -> level.id()).toList();
    Map<Object, List<Placed>> alike = new HashMap<>();
    for (Indicator indicator : edition.indicators()) {
      Trigger.of(indicator.text().shown())
          .map(trigger -> new Placed(indicator, levels.indexOf(indicator.level()), trigger))
          .ifPresent(placed -> {
            List<Placed> before = alike.computeIfAbsent(placed.of(), of -> new ArrayList<>());
            before.stream()
                .filter(placed::clashes)
                .findFirst()
                .ifPresent(other -> warn(placed, other, scope));
            before.add(placed);
          });
    }
  }

  private static void warn(Placed one, Placed other, ContentChecks.EditionScope scope) {
    scope.warning(
        Rule.TRIGGER_ORDER,
        one.indicator(),
        one.indicator().code().value()
            + " says "
            + Quote.of(one.trigger().said())
            + " at level "
            + one.indicator().level().value()
            + ", and "
            + other.indicator().code().value()
            + " says "
            + Quote.of(other.trigger().said())
            + " of the same at level "
            + other.indicator().level().value()
            + ".",
        "Check both numbers in the document; if it prints both so, record an exception.");
  }
}
