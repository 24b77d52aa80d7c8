package org.windscreen.model;

import static com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency.POSSIBLE;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number that stands in a text.
 *
 * <p>Example: in "Ring (01432) 260800." it stands from 5 to 19.
 *
 * @param from its first character, in UTF-16 units from 0
 * @param to after its last one
 */
public record PhoneMention(int from, int to, PhoneNumber number) {
  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

  /** Short numbers that may stand in any sentence; 101 or 111 may count something. */
  private static final Pattern ALONE =
      Pattern.compile(
          "(?<![\\w.,/-]|[0-9] )(?:999|116 ?(?:000|006|111|117|123))(?![\\w/%-]|[ .,]?[0-9])");

  /** Every number in a text, in their order; short ones where they can only be numbers to ring. */
  public static List<PhoneMention> in(String text) {
    List<PhoneMention> found = new ArrayList<>();
    for (PhoneNumberMatch match :
        NUMBERS.findNumbers(plain(text), "GB", POSSIBLE, Long.MAX_VALUE)) {
      PhoneNumber number = PhoneNumber.of(match.number());
      if (number.canBeDialled()) { // a year is a possible number
        int from = match.start() + (match.rawString().startsWith("[") ? 1 : 0);
        found.add(new PhoneMention(from, match.end(), number));
      }
    }
    Stream.concat(
            ALONE.matcher(text).results().map(m -> new ShortMention(m.start(), m.group())),
            ShortMention.in(text).stream())
        .filter(mention -> mention.number().canBeDialled())
        .map(mention -> new PhoneMention(mention.from(), mention.to(), mention.number()))
        .filter(mention -> found.stream().noneMatch(mention::lies))
        .forEach(found::add);
    found.sort(Comparator.comparingInt(PhoneMention::from));
    return found;
  }

  /** With plain blanks, which are the only ones that may stand within a number. */
  private static String plain(String text) {
    return text.replaceAll("[\\t\\u2000-\\u200A\\u202F\\u205F\\u3000]", " ");
  }

  private boolean lies(PhoneMention within) {
    return from < within.to && within.from < to;
  }
}
