package org.windscreen.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the allowed word that a mistyped one was probably meant to be. */
public final class Nearest {
  /** Longer words are not mistyped names, and comparing them takes long. */
  private static final int LONGEST = 80;

  private Nearest() {}

  /**
   * The nearest of the allowed words, if one is within a third of the word's length; for words of
   * up to five letters one slip is allowed, for words of one letter none.
   *
   * <p>Distance counts insertions, deletions, replacements and swaps of neighbours (optimal string
   * alignment); capitals count as small letters.
   */
  public static Optional<String> to(String word, Collection<String> allowed) {
    int reach = Math.min(word.length() - 1, Math.max(1, word.length() / 3));
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    return allowed.stream()
        .filter(candidate -> Math.abs(candidate.length() - word.length()) <= reach)
        .filter(candidate -> distance(word, candidate) <= reach)
        .min(Comparator.<String>comparingInt(c -> distance(word, c)).thenComparing(c -> c));
  }

  /** "Did you mean "x"?" when something is near, else the fallback. */
  public static String hint(String word, Collection<String> allowed, String fallback) {
    return to(word, allowed).map(near -> "Did you mean \"" + near + "\"?").orElse(fallback);
  }

  static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : slips(a, b, i, j, d);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int slips(String a, String b, int i, int j, int[][] d) {
    int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(replaced, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
    boolean swap =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swap ? Math.min(least, 1 + d[i - 2][j - 2]) : least;
  }
}
