package org.windscreen.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.difference.MarkedText;
import org.windscreen.difference.Qualifier;
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

  /** The same where a few words that may differ are all that differs. */
  private static final int ALIKE = 40;

  /** Of fewer words, one that differs is a difference. */
  private static final int FEWEST = 6;

  /** What may differ where two say nearly the same: how a verb is put. */
  private static final Set<String> VERBS =
      Set.of(
          "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "the", "a",
          "an");

  private static final Set<String> MAY = Set.of("may", "might", "can", "could");

  private record Worded(Indicator indicator, Set<String> words) {
    static Worded of(Indicator indicator) {
      return new Worded(indicator, new HashSet<>(AlikeWords.of(indicator.text().shown()).words()));
    }

    boolean isBeside(Worded other) {
      return indicator.category().equals(other.indicator.category());
    }

    boolean isAtLevelOf(Worded other) {
      return indicator.levels().stream().anyMatch(other.indicator.levels()::contains);
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
    if (likeness == 100) {
      warn(Rule.SAME_WORDING, one, other, " says the same as ", "", scope);
      return;
    }
    MarkedText marked = MarkedText.of(plain(other), plain(one));
    boolean near = likeness >= NEAR && Math.min(one.words().size(), other.words().size()) >= FEWEST;
    if ((near || (likeness >= ALIKE && differInQualifiers(marked, one.isAtLevelOf(other))))
        && !OppositeWordings.are(one.indicator(), other.indicator())) {
      warn(Rule.NEAR_WORDING, one, other, " says nearly the same as ", difference(marked), scope);
    }
  }

  private static String plain(Worded worded) {
    return worded.indicator().text().shown().toLowerCase(Locale.ROOT).replaceFirst("[.!?]+$", "");
  }

  /**
   * Whether nothing else differs than how a verb is put, may or might, and at one level what makes
   * a statement stronger or weaker, which tells two levels apart.
   */
  private static boolean differInQualifiers(MarkedText marked, boolean sameLevel) {
    Set<String> free = new HashSet<>(VERBS);
    free.addAll(MAY);
    if (sameLevel) {
      Qualifier.of(marked).forEach(change -> free.addAll(words(change)));
      free.removeIf(word -> Amounts.of(word).isPresent()); // Triggers tells those.
    }
    return marked.pieces().stream()
        .filter(piece -> piece.mark() != MarkedText.Mark.KEPT)
        .allMatch(piece -> free.containsAll(Arrays.asList(piece.text().split("\\s+", -1))));
  }

  private static List<String> words(Qualifier change) {
    return switch (change) {
      case Qualifier.Lost lost -> Arrays.asList(lost.words().split(" ", -1));
      case Qualifier.Gained gained -> Arrays.asList(gained.words().split(" ", -1));
      case Qualifier.Became became ->
          Arrays.asList((became.was() + " " + became.now()).split(" ", -1));
      case Qualifier.Moved ignored -> List.of();
    };
  }

  /** {@code , with "serious" and without "often"}. */
  private static String difference(MarkedText marked) {
    String with = pieces(marked, MarkedText.Mark.NEW);
    String without = pieces(marked, MarkedText.Mark.GONE);
    return with.isEmpty()
        ? ", without " + without
        : ", with " + with + (without.isEmpty() ? "" : " and without " + without);
  }

  private static String pieces(MarkedText marked, MarkedText.Mark mark) {
    return marked.pieces().stream()
        .filter(piece -> piece.mark() == mark)
        .map(piece -> Quote.of(piece.text()))
        .collect(Collectors.joining(", "));
  }

  private static void warn(
      Rule rule,
      Worded one,
      Worded other,
      String says,
      String difference,
      ContentChecks.EditionScope scope) {
    scope.warning(
        rule,
        one.indicator(),
        one.indicator().code().value()
            + says
            + other.indicator().code().value()
            + " at level "
            + levels(other.indicator())
            + " ("
            + scope.at(other.indicator())
            + ")"
            + difference
            + ".",
        "Check both in the document; if it prints both, record an exception.");
  }

  private static String levels(Indicator indicator) {
    return indicator.levels().stream()
        .map(level -> level.value())
        .collect(Collectors.joining(", "));
  }
}
