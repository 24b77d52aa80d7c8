package org.windscreen.model;

import static com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency.POSSIBLE;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  /** The one short number that may stand in any sentence; 101 or 111 may count something. */
  private static final PhoneNumber EMERGENCY = new PhoneNumber("999");

  private static final Pattern ALONE = Pattern.compile("\\b999\\b");

  /** Every number in a text, in their order; 999 is the only short one that is looked for. */
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
    Matcher alone = ALONE.matcher(text);
    while (alone.find()) {
      PhoneMention emergency = new PhoneMention(alone.start(), alone.end(), EMERGENCY);
      if (found.stream().noneMatch(emergency::lies)) {
        found.add(emergency);
      }
    }
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
