package org.windscreen.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.model.Edition;
import org.windscreen.model.Id;
import org.windscreen.model.IndicatorsFile.Indicator;

/**
 * A number that decides the level rises with the levels: where "3 or more" is at level 2 and "2 or
 * more" of the same at level 3, nobody can tell what three are.
 *
 * <p>Warns {@code trigger-order}.
 */
final class Triggers {
  private static final Pattern TRIGGER =
      Pattern.compile(
          "\\b(?:(at least|more than|over|at most|less than|fewer than|under|below) )?("
              + Amounts.NUMBER
              + ")(?: or (more|less|fewer))?\\b",
          Pattern.CASE_INSENSITIVE);

  /**
   * A number that decides.
   *
   * @param level its place among the levels, from 0
   * @param of what is counted: the strand, or the wording without its number
   */
  private record Trigger(Indicator indicator, int level, int number, Object of, String said) {
    boolean clashes(Trigger lower, boolean rises) {
      int risen = rises ? number - lower.number : lower.number - number;
      return level == lower.level ? risen != 0 : risen < 0;
    }
  }

  private Triggers() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    List<Id.Level> levels = edition.levels().stream().map(level -> level.id()).toList();
    Map<Object, List<Trigger>> alike = new HashMap<>();
    for (Indicator indicator : edition.indicators()) {
      List<MatchResult> found = TRIGGER.matcher(indicator.text().shown()).results().toList();
      if (found.size() == 1 && isOpen(found.getFirst())) {
        Trigger trigger = trigger(indicator, found.getFirst(), levels);
        List<Trigger> before = alike.computeIfAbsent(trigger.of(), of -> new ArrayList<>());
        before.stream()
            .filter(other -> clash(trigger, other, rises(found.getFirst())))
            .findFirst()
            .ifPresent(other -> warn(trigger, other, scope));
        before.add(trigger);
      }
    }
  }

  private static boolean isOpen(MatchResult found) {
    return found.group(1) != null || found.group(3) != null;
  }

  private static boolean rises(MatchResult found) {
    String said = found.group().toLowerCase(Locale.ROOT);
    return said.matches("(?:at least|more than|over) .*|.* or more");
  }

  private static Trigger trigger(Indicator indicator, MatchResult found, List<Id.Level> levels) {
    String text = indicator.text().shown();
    String masked = text.substring(0, found.start(2)) + "#" + text.substring(found.end(2));
    return new Trigger(
        indicator,
        levels.indexOf(indicator.level()),
        Amounts.of(found.group(2)).orElseThrow(),
        List.of(indicator.category(), indicator.isStrength(), masked.toLowerCase(Locale.ROOT)),
        found.group());
  }

  private static boolean clash(Trigger one, Trigger other, boolean rises) {
    return one.level() >= other.level() ? one.clashes(other, rises) : other.clashes(one, rises);
  }

  private static void warn(Trigger one, Trigger other, ContentChecks.EditionScope scope) {
    scope.warning(
        Rule.TRIGGER_ORDER,
        one.indicator(),
        one.indicator().code().value()
            + " says "
            + Quote.of(one.said())
            + " at level "
            + one.indicator().level().value()
            + ", and "
            + other.indicator().code().value()
            + " says "
            + Quote.of(other.said())
            + " of the same at level "
            + other.indicator().level().value()
            + ".",
        "Check both numbers in the document; if it prints both so, record an exception.");
  }
}
