package org.windscreen.difference;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much two wordings have in common, from 0 (nothing) to 1 (every word). A word that few of the
 * texts have counts for more than one that most of them have, by its inverse document frequency:
 * "child" says little, "eviction" much.
 */
final class Likeness {
  private final Map<String, Integer> texts = new HashMap<>();
  private final int all;

  /** Counts words by all the texts that are compared. */
  Likeness(Collection<String> of) {
    all = of.size();
    of.forEach(text -> words(text).forEach(word -> texts.merge(word, 1, Integer::sum)));
  }

  /** Without marks and capital letters. */
  static String plain(String token) {
    return token.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[^\\p{L}\\p{N}'&%£]", "");
  }

  /** Its words, each once, without the letter that makes a plural. */
  private static Set<String> words(String text) {
    return MarkedText.bare(text).stream()
        .map(word -> word.replaceFirst("'s$|s'$|(?<=\\p{L}{3})s$", ""))
        .collect(Collectors.toSet());
  }

  private double weight(String word) {
    return Math.log(1 + (all + 1.0) / (texts.getOrDefault(word, 0) + 1.0));
  }

  private double weight(Set<String> words) {
    return words.stream().sorted().mapToDouble(this::weight).sum();
  }

  private static Set<String> common(Set<String> a, Set<String> b) {
    Set<String> common = new HashSet<>(a);
    common.retainAll(b);
    return common;
  }

  /** Twice what they share by what both have (the coefficient of Dice, weighted). */
  double of(String a, String b) {
    double both = weight(words(a)) + weight(words(b));
    return both == 0 ? 0 : 2 * weight(common(words(a), words(b))) / both;
  }

  /** How much of a text another one has. */
  double share(String part, String whole) {
    double own = weight(words(part));
    return own == 0 ? 0 : weight(common(words(part), words(whole))) / own;
  }

  /** Whether there is enough in a text to know it by. */
  static boolean isTelling(String text) {
    return words(text).size() >= 3;
  }

  /** Whether two texts say the same but for marks, capitals and blanks. */
  static boolean same(String a, String b) {
    List<String> words = MarkedText.bare(a);
    return !words.isEmpty() && words.equals(MarkedText.bare(b));
  }
}
