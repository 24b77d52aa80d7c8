package org.windscreen.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.windscreen.diagnostic.Rule;
import org.windscreen.model.Edition;
import org.windscreen.model.LevelsFile;

/**
 * Badges tell levels apart and say nothing that their labels do not: no two levels of an edition
 * share a mark, be it in capitals in one and not in the other, and a number in a mark stands in the
 * label. So does a plus, in figures or in words: it says that more levels are meant.
 *
 * <p>Reports {@code shared-mark} and {@code mark-not-in-label}.
 */
final class LevelMarks {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final Pattern PLUS = Pattern.compile("(?i)\\+|\\bplus\\b");

  private LevelMarks() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    Map<String, LevelsFile.Level> first = new HashMap<>();
    for (LevelsFile.Level level : edition.levels()) {
      level
          .mark()
          .ifPresent(mark -> {
            LevelsFile.Level before = first.putIfAbsent(seen(mark), level);
            if (before != null) {
              shared(before, level, scope);
            }
            notSaid(mark.value(), level).ifPresent(what -> notInLabel(mark, what, level, scope));
          });
    }
  }

  /**
   * What a reader takes a mark for, who may see it in capitals: {@code b} and {@code B} are one.
   */
  private static String seen(LevelsFile.Mark mark) {
    return mark.value().toLowerCase(Locale.ROOT);
  }

  /** What a mark says that the label does not. */
  private static Optional<String> notSaid(String mark, LevelsFile.Level level) {
    if (!NUMBER.matcher(mark).results().allMatch(n -> says(level, n.group()))) {
      return Optional.of("number");
    }
    return mark.contains("+") && !PLUS.matcher(level.label()).find()
        ? Optional.of("plus")
        : Optional.empty();
  }

  private static boolean says(LevelsFile.Level level, String number) {
    return NUMBER.matcher(level.label()).results().anyMatch(n -> n.group().equals(number));
  }

  private static void shared(
      LevelsFile.Level before, LevelsFile.Level level, ContentChecks.EditionScope scope) {
    scope
        .faults()
        .error(
            Rule.SHARED_MARK,
            scope.at(level),
            String.format(
                Locale.ROOT,
                "%s has the mark %s, %s has %s: readers take one for the other.",
                level.label(),
                mark(level),
                before.label(),
                mark(before)),
            "Give one of them another mark, or leave the mark out.");
  }

  private static String mark(LevelsFile.Level level) {
    return level.mark().orElseThrow().value();
  }

  private static void notInLabel(
      LevelsFile.Mark mark, String what, LevelsFile.Level level, ContentChecks.EditionScope scope) {
    scope
        .faults()
        .error(
            Rule.MARK_NOT_IN_LABEL,
            scope.at(level),
            String.format(
                Locale.ROOT,
                "The mark %s has a %s that \"%s\" lacks.",
                mark.value(),
                what,
                level.label()),
            "Write a mark that the label bears out, or leave the mark out.");
  }
}
