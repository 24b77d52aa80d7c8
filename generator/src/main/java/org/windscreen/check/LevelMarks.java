package org.windscreen.check;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.windscreen.diagnostic.Rule;
import org.windscreen.model.Edition;
import org.windscreen.model.LevelsFile;

/**
 * Badges tell levels apart and say nothing that their labels do not: no two levels of an edition
 * share a mark, and a number in a mark stands in the label.
 *
 * <p>Reports {@code shared-mark} and {@code mark-not-in-label}.
 */
final class LevelMarks {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  private LevelMarks() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    Map<LevelsFile.Mark, LevelsFile.Level> first = new HashMap<>();
    for (LevelsFile.Level level : edition.levels()) {
      level
          .mark()
          .ifPresent(mark -> {
            LevelsFile.Level before = first.putIfAbsent(mark, level);
            if (before != null) {
              shared(mark, before, level, scope);
            }
            if (!NUMBER.matcher(mark.value()).results().allMatch(n -> says(level, n.group()))) {
              notInLabel(mark, level, scope);
            }
          });
    }
  }

  private static boolean says(LevelsFile.Level level, String number) {
    return NUMBER.matcher(level.label()).results().anyMatch(n -> n.group().equals(number));
  }

  private static void shared(
      LevelsFile.Mark mark,
      LevelsFile.Level before,
      LevelsFile.Level level,
      ContentChecks.EditionScope scope) {
    scope
        .faults()
        .error(
            Rule.SHARED_MARK,
            scope.at(level),
            level.label() + " has the mark " + mark.value() + ", as has " + before.label() + ".",
            "Give one of them another mark, or leave the mark out.");
  }

  private static void notInLabel(
      LevelsFile.Mark mark, LevelsFile.Level level, ContentChecks.EditionScope scope) {
    scope
        .faults()
        .error(
            Rule.MARK_NOT_IN_LABEL,
            scope.at(level),
            "The mark " + mark.value() + " has a number that \"" + level.label() + "\" lacks.",
            "Write a mark that the label bears out, or leave the mark out.");
  }
}
