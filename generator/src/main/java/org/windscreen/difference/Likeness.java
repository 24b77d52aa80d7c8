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
  /** So many letters tell most English words from others, whatever they end in. */
  private static final int BEGINNING = 5;

  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "are", "as", "at", "be", "been", "being", "but", "by", "did", "do",
          "does", "for", "from", "had", "has", "have", "he", "her", "his", "in", "is", "it", "its",
          "of", "on", "or", "she", "so", "such", "than", "that", "the", "their", "them", "there",
          "they", "this", "to", "was", "were", "when", "where", "whether", "which", "who", "whose",
          "with");

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

  /**
   * The beginnings of its words, each once, so that "medicines" and "medication" are one; without
   * small words, unless it has no others.
   */
  private static Set<String> words(String text) {
    List<String> all = MarkedText.bare(text);
    List<String> telling = all.stream().filter(word -> !SMALL.contains(word)).toList();
    return (telling.isEmpty() ? all : telling)
        .stream()
            .map(word -> word.replaceFirst("'s$|s'$|(?<=\\p{L}{3})s$", ""))
            .map(word -> word.substring(0, Math.min(BEGINNING, word.length())))
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
    return words(text).size() >= 2;
  }

  /** Whether two texts say the same but for marks, capitals and blanks. */
  static boolean same(String a, String b) {
    List<String> words = MarkedText.bare(a);
    return !words.isEmpty() && words.equals(MarkedText.bare(b));
  }
}
