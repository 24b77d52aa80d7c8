package org.windscreen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A few figures that a text tells its readers to ring or to text, whether there is such a short
 * number or not.
 *
 * <p>Example: in "Call the police on 101, or NHS 111." they stand from 19 and from 31; in "call 20
 * people" there are none.
 *
 * @param from its first character, in UTF-16 units from 0
 * @param written the figures as they stand: {@code 116 123}
 */
public record ShortMention(int from, String written) {
  /** What is counted follows figures that are no number: these words do not count anything. */
  private static final String BEHIND =
      "(?![\\w/%:-]|[.,][0-9])(?=\\s*(?:[.,;!?)\\]*\u2019\u201D\"]|$|\\(|(?:now|at|immediately|in|for"
          + "|if|or|and|when|whenever|where|straight|to(?!\\s[0-9])|then|first|today|tonight|without|as"
          + "|on|from|any|anytime|free|who|which|is|will|day|because|unless|rather|instead|only|before"
          + "|after|about|any)\\b))";

  /** Two to six figures that start as no area code does; two are a number to dial alone. */
  private static final String FIGURES = "(?<number>11[0-9] ?[0-9]{3}|[1-9][0-9]{2,4})";

  private static final String VERB =
      "\\b(?:ring|rings|ringing|call|calls|calling|dial|dials|dialling|phone|phones|phoning|telephone"
          + "|telephoning|text|texts|texting)\\b";

  /** Whom one rings: the police, NHS, us; a year may stand behind "on" and is none. */
  private static final Pattern TOLD =
      Pattern.compile(
          VERB
              + "(?:\\s+(?:[\\w'\u2019()-]+\\s+){0,6}?(?:on|to|NHS|is)|\\s+(?:[A-Z]{2,}|free|only|the|number))?\\s+\\*{0,2}"
              + FIGURES
              + BEHIND,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TWO =
      Pattern.compile(
          "\\b(?:dial|ring|call)\\s+(?<number>99|11)" + BEHIND, Pattern.CASE_INSENSITIVE);

  /** One more: {@code , 101 or 111}. */
  private static final Pattern MORE =
      Pattern.compile(
          "\\G\\*{0,2}(?:,?\\s+(?:or|and)|,|\\s*/)\\s*(?:on\\s+|NHS\\s+)?" + FIGURES + BEHIND,
          Pattern.CASE_INSENSITIVE);

  /** All in a text, in their order. */
  public static List<ShortMention> in(String text) {
    List<ShortMention> found = new ArrayList<>();
    Matcher told = TOLD.matcher(text);
    while (told.find()) {
      note(told, found);
      Matcher more = MORE.matcher(text).region(told.end(), text.length());
      while (more.useTransparentBounds(true).find()) {
        note(more, found);
      }
    }
    Matcher two = TWO.matcher(text);
    while (two.find()) {
      note(two, found);
    }
    return found;
  }

  private static void note(Matcher figures, List<ShortMention> found) {
    String written = figures.group("number");
    if (!written.matches("(?:19|20)[0-9]{2}")) {
      found.add(new ShortMention(figures.start("number"), written));
    }
  }

  int to() {
    return from + written.length();
  }

  /** The number that they are, if there is such a one. */
  public PhoneNumber number() {
    return new PhoneNumber(written.replace(" ", ""));
  }
}
