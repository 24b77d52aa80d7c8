package org.windscreen.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers and periods as texts have them: {@code 3} and {@code three} are 3, a week is 7 days. */
final class Amounts {
  private static final List<String> WORDS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private static final Map<String, Integer> TENS =
      Map.of("thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "ninety", 90);

  /** Of a unit, as people count them: a month has 30, a year 12 months of it. */
  static final Map<String, Integer> DAYS =
      Map.of("day", 1, "week", 7, "fortnight", 14, "month", 30, "year", 12 * 30);

  /** A regular expression for one; a longer word before one that it starts with. */
  static final String NUMBER =
      "[0-9]{1,4}|"
          + Stream.concat(WORDS.stream().skip(1), TENS.keySet().stream())
              .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
              .collect(Collectors.joining("|"));

  private Amounts() {}

  /** Its value; nothing if it is no number. */
  static Optional<Integer> of(String written) {
    if (written.matches("[0-9]{1,4}")) {
      return Optional.of(Integer.valueOf(written));
    }
    String word = written.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(TENS.get(word))
        .or(() -> Optional.of(WORDS.indexOf(word)).filter(at -> at >= 0));
  }
}
