package org.windscreen.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.windscreen.diagnostic.Rule;
import org.windscreen.model.Edition;
import org.windscreen.model.IndicatorsFile.Indicator;

/**
 * No two signs of need of a category say the opposite of each other: a "not" was lost in one or
 * slipped into the other. What is well at the lowest level and is not at a higher one is no fault.
 *
 * <p>Warns {@code opposite-wording}.
 */
final class OppositeWordings {
  private static final Set<String> DENIALS =
      Set.of("not", "no", "never", "without", "neither", "nor", "lack", "fail");

  /** What a denial brings along or leaves out. */
  private static final Set<String> HELPERS =
      Set.of(
          "is", "are", "be", "was", "were", "does", "do", "did", "has", "have", "had", "the", "a",
          "an", "any", "there", "been", "can", "could", "able", "abl", "to", "of", "with", "from",
          "will", "would", "always");

  /** What says the opposite of another word, by how both start. */
  private static final Map<String, String> OPPOSITES =
      Map.ofEntries(
          Map.entry("miss", "attend"),
          Map.entry("unabl", "abl"),
          Map.entry("under", "over"),
          Map.entry("below", "above"),
          Map.entry("less", "more"),
          Map.entry("fewer", "more"),
          Map.entry("refus", "accept"),
          Map.entry("declin", "accept"),
          Map.entry("absent", "present"),
          Map.entry("rarely", "often"),
          Map.entry("seldom", "often"),
          Map.entry("poor", "good"),
          Map.entry("low", "high"),
          Map.entry("decreas", "increas"),
          Map.entry("outsid", "insid"),
          Map.entry("younger", "older"));

  private static final String PREFIX = "^(?:un|non|dis|in|im|ir|il)(?=[a-z]{4})";

  private record Said(Indicator indicator, Set<String> words, boolean denied) {
    static Said of(Indicator indicator) {
      List<String> all = AlikeWords.of(indicator.text().shown()).stems();
      long denials =
          all.stream().filter(w -> DENIALS.contains(w) || !w.equals(affirmed(w))).count();
      Set<String> words =
          all.stream()
              .filter(w -> !DENIALS.contains(w))
              .map(Said::affirmed)
              .filter(w -> !HELPERS.contains(w))
              .collect(Collectors.toCollection(TreeSet::new));
      return new Said(indicator, words, denials % 2 == 1);
    }

    private static String affirmed(String word) {
      return OPPOSITES.getOrDefault(word, word.replaceFirst(PREFIX, ""));
    }

    /** What both of two opposites have. */
    List<Object> key() {
      return List.of(indicator.category(), indicator.isStrength(), words);
    }
  }

  private OppositeWordings() {}

  /** Whether two say the opposite of each other, wherever they stand. */
  static boolean are(Indicator one, Indicator other) {
    Said said = Said.of(one);
    Said before = Said.of(other);
    return said.words().equals(before.words()) && said.denied() != before.denied();
  }

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    Map<List<Object>, Said> before = new HashMap<>();
    for (Said said : edition.indicators().stream().map(Said::of).toList()) {
      Said other = before.putIfAbsent(said.key(), said);
      if (other != null && other.denied() != said.denied() && beside(said, other, edition)) {
        warn(said.indicator(), other.indicator(), scope);
      }
    }
  }

  private static boolean beside(Said one, Said other, Edition edition) {
    return lowest(one, edition) == lowest(other, edition);
  }

  private static boolean lowest(Said said, Edition edition) {
    return edition.levels().stream()
        .findFirst()
        .filter(level -> level.id().equals(said.indicator().level()))
        .isPresent();
  }

  private static void warn(Indicator one, Indicator other, ContentChecks.EditionScope scope) {
    scope.warning(
        Rule.OPPOSITE_WORDING,
        one,
        one.code().value()
            + " says the opposite of "
            + other.code().value()
            + " ("
            + scope.at(other)
            + ").",
        "Check both in the document; if it prints both, record an exception.");
  }
}
