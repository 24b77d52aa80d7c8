package org.windscreen.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a text, alike for all ways to write the same: small letters, numbers as figures,
 * periods as days, a denial as a word of its own.
 *
 * <p>Example: of {@code It can't be three or more in 12 weeks.} they are it, can, not, be, 3, or,
 * more, in, 84, days.
 *
 * @param words in their order; may be empty
 */
record AlikeWords(List<String> words) {
  private static final Pattern PERIOD =
      Pattern.compile("\\b(" + Amounts.NUMBER + ") (week|fortnight|month|year)s?\\b");

  private static final Pattern NUMBER = Pattern.compile("\\b(?:" + Amounts.NUMBER + ")\\b");

  private static final String ENDING = "(?<=\\p{L}{4})(?:ing|ed|es|e|s)$";

  AlikeWords {
    words = List.copyOf(words);
  }

  static AlikeWords of(String text) {
    String plain =
        text.toLowerCase(Locale.ROOT)
            .replace('\u2019', '\'')
            .replaceAll("\\bcan(?:'t|not)\\b", "can not")
            .replaceAll("\\bwon't\\b", "will not")
            .replaceAll("n't\\b", " not")
            .replaceAll("'s?\\b", "")
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    String figures = NUMBER.matcher(plain).replaceAll(number -> figures(number.group()));
    figures = PERIOD.matcher(figures).replaceAll(AlikeWords::days);
    return new AlikeWords(Arrays.asList(figures.split(" ", -1)));
  }

  private static String days(MatchResult period) {
    int days = Amounts.DAYS.get(period.group(2));
    return Amounts.of(period.group(1)).orElseThrow() * days + " days";
  }

  private static String figures(String number) {
    return Amounts.of(number).orElseThrow().toString();
  }

  /** The words without what an ending adds: of attends, attending and attended it is attend. */
  List<String> stems() {
    return words.stream().map(word -> word.replaceFirst(ENDING, "")).toList();
  }
}
