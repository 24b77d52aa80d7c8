package org.windscreen.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the allowed word that a mistyped one was probably meant to be. */
public final class Nearest {
  private Nearest() {}

  /**
   * The nearest of the allowed words, if one is within a third of the word's length.
   *
   * <p>Distance is Levenshtein's: insertions, deletions and replacements of single characters.
   */
  public static Optional<String> to(String word, Collection<String> allowed) {
    int reach = Math.max(1, word.length() / 3);
    return allowed.stream()
        .filter(candidate -> distance(word, candidate) <= reach)
        .min(Comparator.<String>comparingInt(c -> distance(word, c)).thenComparing(c -> c));
  }

  /** "Did you mean "x"?" when something is near, else the fallback. */
  public static String hint(String word, Collection<String> allowed, String fallback) {
    return to(word, allowed).map(near -> "Did you mean \"" + near + "\"?").orElse(fallback);
  }

  static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replace = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replace, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
