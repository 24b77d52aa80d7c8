package org.windscreen.search;

import java.util.List;

/**
 * Writes whole numbers and words as printable ASCII that compresses well: a number below 61 is one
 * character, so that equal numbers look alike to a compressor wherever they stand.
 */
final class Packing {
  /** The printable characters without quotes and backslash: 91 of them. */
  static final String DIGITS = digits();

  /** Numbers below this end a number; the 30 digits from it on say that there is more. */
  private static final int LAST = 61;

  private static final int MORE = 30;
  private static final int LONGEST_SHARED = 25;

  private final StringBuilder out = new StringBuilder();

  private static String digits() {
    StringBuilder digits = new StringBuilder();
    for (char c = '#'; c <= '~'; c++) {
      if (c != '\\') {
        digits.append(c);
      }
    }
    return digits.toString();
  }

  /** Adds a number from 0 on, its low part first. */
  Packing add(int number) {
    int rest = number;
    while (rest >= LAST) {
      out.append(DIGITS.charAt(LAST + rest % MORE));
      rest /= MORE;
    }
    out.append(DIGITS.charAt(rest));
    return this;
  }

  /** A number in so many digits of 91, its high part first. */
  static String wide(int number, int width) {
    StringBuilder out = new StringBuilder();
    for (int rest = number; out.length() < width; rest /= DIGITS.length()) {
      out.append(DIGITS.charAt(rest % DIGITS.length()));
    }
    return out.reverse().toString();
  }

  int length() {
    return out.length();
  }

  @Override
  public String toString() {
    return out.toString();
  }

  /** Sorted words, each as what it shares with the one before, A for nothing, and the rest. */
  static String words(List<String> sorted) {
    StringBuilder out = new StringBuilder();
    String before = "";
    for (String word : sorted) {
      int shared = 0;
      int most = Math.min(LONGEST_SHARED, Math.min(before.length(), word.length()));
      while (shared < most && before.charAt(shared) == word.charAt(shared)) {
        shared++;
      }
      out.append((char) ('A' + shared)).append(word, shared, word.length());
      before = word;
    }
    return out.toString();
  }

  /** A number that changes when the text does; the browser computes it too. */
  static String checksum(String text) {
    int sum = 17;
    for (int i = 0; i < text.length(); i++) {
      sum = sum * 31 + text.charAt(i);
    }
    return Integer.toUnsignedString(sum, 36);
  }
}
