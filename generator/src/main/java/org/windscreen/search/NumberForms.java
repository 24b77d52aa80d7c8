package org.windscreen.search;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Joins codes and telephone numbers, however they were grouped, as the index has them. */
final class NumberForms {
  private static final Pattern CODE =
      Pattern.compile("(?<![a-z0-9])([a-z]{2,4})[- ]?([0-9]{3,6})(?![a-z0-9])");
  private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ().-]{3,}[0-9]");
  private static final int SHORTEST = 6;

  private NumberForms() {}

  /**
   * A folded text with "hfd 146" as hfd146 and "+44 1432 260800" as 441432260800: the index has
   * each number however it may be dialled.
   *
   * @param isCode whether letters are those that codes start with
   */
  static String joined(String text, Predicate<String> isCode) {
    return figures(codes(text, isCode));
  }

  private static String codes(String text, Predicate<String> isCode) {
    return CODE.matcher(text)
        .replaceAll(m -> isCode.test(m.group(1)) ? m.group(1) + m.group(2) : m.group());
  }

  private static String figures(String text) {
    return NUMBER
        .matcher(text)
        .replaceAll(m -> {
          String digits = m.group().replaceAll("[^0-9]", "");
          return digits.length() < SHORTEST ? m.group() : " " + digits + " ";
        });
  }
}
