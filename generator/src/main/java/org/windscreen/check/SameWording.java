package org.windscreen.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.windscreen.diagnostic.Rule;
import org.windscreen.model.Edition;
import org.windscreen.model.IndicatorsFile.Indicator;

/**
 * No two indicators of a category say the same, or nearly: one was pasted, and if they lie at two
 * levels nobody can tell which of them holds.
 *
 * <p>Warns {@code same-wording}, {@code near-wording}.
 */
final class SameWording {
  /** The share of words, in hundredths, from which two texts are nearly the same. */
  private static final int NEAR = 85;

  /** Of fewer words, one that differs is a difference. */
  private static final int FEWEST = 6;

  private record Worded(Indicator indicator, Set<String> words) {
    static Worded of(Indicator indicator) {
      String text = indicator.text().shown().toLowerCase(Locale.ROOT);
      String plain = text.replaceAll("[^\\p{L}\\p{N}]+", " ");
      return new Worded(indicator, new HashSet<>(Arrays.asList(plain.strip().split(" ", -1))));
    }

    boolean isBeside(Worded other) {
      return indicator.category().equals(other.indicator.category());
    }

    int likeness(Worded other) {
      long common = words.stream().filter(other.words::contains).count();
      return (int) (100 * common / (words.size() + other.words.size() - common));
    }
  }

  private SameWording() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    List<Worded> before = new ArrayList<>();
    for (Worded worded : edition.indicators().stream().map(Worded::of).toList()) {
      before.stream().filter(worded::isBeside).forEach(other -> compare(worded, other, scope));
      before.add(worded);
    }
  }

  private static void compare(Worded one, Worded other, ContentChecks.EditionScope scope) {
    int likeness = one.likeness(other);
    boolean near = likeness >= NEAR && Math.min(one.words().size(), other.words().size()) >= FEWEST;
    if (likeness == 100 || near) {
      scope.warning(
          likeness == 100 ? Rule.SAME_WORDING : Rule.NEAR_WORDING,
          one.indicator(),
          one.indicator().code().value()
              + (likeness == 100 ? " says the same as " : " says nearly the same as ")
              + other.indicator().code().value()
              + " at level "
              + levels(other.indicator())
              + " ("
              + scope.at(other.indicator())
              + ").",
          "Check both in the document; if it prints both, record an exception.");
    }
  }

  private static String levels(Indicator indicator) {
    return indicator.levels().stream()
        .map(level -> level.value())
        .collect(Collectors.joining(", "));
  }
}
