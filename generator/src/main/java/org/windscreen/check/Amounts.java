package org.windscreen.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Numbers as texts have them: {@code 3} and {@code three} are 3. */
final class Amounts {
  private static final List<String> WORDS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  /** A regular expression for one. */
  static final String NUMBER = "[0-9]{1,4}|" + String.join("|", WORDS.subList(1, WORDS.size()));

  private Amounts() {}

  /** Its value; nothing if it is no number. */
  static Optional<Integer> of(String written) {
    if (written.matches("[0-9]{1,4}")) {
      return Optional.of(Integer.valueOf(written));
    }
    int word = WORDS.indexOf(written.toLowerCase(Locale.ROOT));
    return word < 0 ? Optional.empty() : Optional.of(word);
  }
}
