package org.windscreen.model;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number of the United Kingdom, in international form or a short code of three to six
 * figures. What is dialled, shown or looked for is made of it here, by libphonenumber, and nowhere
 * else.
 *
 * <p>Example: {@code +441432260800} is {@code 01432260800} in the country and {@code 260800} in
 * Hereford; {@code 999} is {@code 999} everywhere.
 */
@Written(
    pattern = "\\+44[0-9]{7,10}|[0-9]{3,6}",
    as = "a number in international form and quotes, like \"+441432260800\" or \"999\"")
public record PhoneNumber(String value) {
  private static final String COUNTRY = "GB";
  private static final int CODE = 44;

  /** How a number of the country starts in a text, as a pattern. */
  public static final String START = "(?:\\+ ?44|00 ?44|\\(?0)";

  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
  private static final ShortNumberInfo SHORT = ShortNumberInfo.getInstance();

  /**
   * Ofcom keeps these, a place without a name, mobiles and what costs the same from anywhere, for
   * drama; made-up content uses them.
   */
  private static final String DRAMA = "\\+44(1632960|7700900|3069990)\\d{3}";

  /** Directory enquiries, which libphonenumber tells no cost of: Ofcom's numbering plan, 118. */
  private static final String DIRECTORY = "118[0-9]{3}";

  private static final int SET_APART = 8;

  /** Nothing but one number: no second one, no extension, no words. */
  private static final Pattern PRINTED = Pattern.compile("\\+?[0-9 ().\u00A0\u2010-\u2013-]+");

  /**
   * The number that a text is, as people print it: {@code (01432) 260800}, {@code +44 (0)1432
   * 260800}, {@code 116 123}. Nothing where it is none of this country, or something more.
   */
  public static Optional<PhoneNumber> read(String text) {
    if (!PRINTED.matcher(text).matches()) {
      return Optional.empty();
    }
    PhoneNumber digits = new PhoneNumber(text.replaceAll("[^0-9+]", ""));
    if (digits.isShort()) {
      return Optional.of(digits).filter(PhoneNumber::canBeDialled);
    }
    return parsed(text).filter(NUMBERS::isPossibleNumber).map(PhoneNumber::of);
  }

  static PhoneNumber of(Phonenumber.PhoneNumber number) {
    return new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164));
  }

  private static Optional<Phonenumber.PhoneNumber> parsed(String text) {
    try {
      return Optional.of(NUMBERS.parse(text, COUNTRY)).filter(n -> n.getCountryCode() == CODE);
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  /** Whether it has no area and is dialled as it is: 999, 116123. */
  public boolean isShort() {
    return value.matches("[0-9]{3,6}");
  }

  /**
   * Whether it is kept up to date by nobody, because it never changes: a short code, or one of the
   * eight figures that Ofcom's numbering plan sets apart (0800 1111, Childline).
   */
  public boolean isEverybodys() {
    return isShort() || national().length() == SET_APART;
  }

  /** Whether it reaches the emergency services, which always answer: 999, 112. */
  public boolean isEmergency() {
    return isShort() && SHORT.isEmergencyNumber(value, COUNTRY);
  }

  /** Whether there can be such a number, or it is one kept for made-up people. */
  public boolean canBeDialled() {
    return isShort()
        ? SHORT.isValidShortNumberForRegion(shortNumber(), COUNTRY)
        : value.matches(DRAMA) || parsed(value).filter(NUMBERS::isValidNumber).isPresent();
  }

  private Phonenumber.PhoneNumber shortNumber() {
    return new Phonenumber.PhoneNumber()
        .setCountryCode(CODE)
        .setNationalNumber(Long.parseLong(value));
  }

  /** The figures that a caller in the country dials: {@code 01432260800}. */
  public String national() {
    return isShort()
        ? value
        : parsed(value)
            .map(n -> NUMBERS.format(n, PhoneNumberFormat.NATIONAL).replaceAll("[^0-9]", ""))
            .orElse(value);
  }

  /**
   * The figures alone, however people write the number: as in the country and as from abroad, with
   * a nought too many too; {@code 01432260800}, {@code 441432260800}, {@code 4401432260800}.
   */
  public List<String> figures() {
    String home = national();
    String code = Integer.toString(CODE);
    String abroad = value.substring(1);
    return isShort()
        ? List.of(value)
        : List.of(home, abroad, "00" + abroad, code + home, "00" + code + home);
  }

  /** The figures after the area code, {@code 260800}; none for a short number. */
  public Optional<String> local() {
    return isShort()
        ? Optional.empty()
        : parsed(value)
            .map(n ->
                NUMBERS
                    .getNationalSignificantNumber(n)
                    .substring(NUMBERS.getLengthOfNationalDestinationCode(n)));
  }

  /** Whether it is one of those that are kept for made-up people. */
  public boolean isMadeUp() {
    return value.matches(DRAMA);
  }

  /** Whether whoever calls pays a charge for the service on top of the call: 09, 0871, 118 500. */
  public boolean isPremium() {
    return isShort()
        ? value.matches(DIRECTORY)
        : parsed(value)
            .map(NUMBERS::getNumberType)
            .filter(type -> type == PhoneNumberType.PREMIUM_RATE)
            .isPresent();
  }

  /** The area code of a number that has one: {@code 01432}; none for a mobile, 0300 or 999. */
  public Optional<String> areaCode() {
    return isShort()
        ? Optional.empty()
        : parsed(value)
            .filter(n -> NUMBERS.getLengthOfGeographicalAreaCode(n) > 0)
            .map(n ->
                "0"
                    + NUMBERS
                        .getNationalSignificantNumber(n)
                        .substring(0, NUMBERS.getLengthOfGeographicalAreaCode(n)));
  }

  /** The address that a tap dials, by RFC 3966: {@code tel:+441432260800}. */
  public String tel() {
    return "tel:" + value;
  }
}
