package org.windscreen.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.windscreen.model.Id;
import org.windscreen.model.Kind;
import org.windscreen.model.PhoneNumber;

/**
 * What an author probably meant by a value that is not written as it must be: the id of a new thing
 * by its label, the international form by a number as printed.
 *
 * <p>Example: by {@code Level 2} the level {@code 2}, by {@code Health} the category {@code
 * health}, by {@code 01632 960125} the number {@code +441632960125}.
 */
final class Meant {
  /** Longer texts are no labels. */
  private static final int LONGEST = 60;

  /** A level's label as an id: what stands before its number says nothing. */
  private static final Pattern NUMBERED = Pattern.compile("[a-z]+-([0-9].*)");

  private Meant() {}

  /** A text that may stand for a value of that type; nothing where none is likely. */
  static Optional<String> by(String text, Class<?> type) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String likely =
        type == PhoneNumber.class
            ? PhoneNumber.read(text).map(PhoneNumber::value).orElse("")
            : Id.class.isAssignableFrom(type) ? id(text, type) : "";
    return Optional.of(likely)
        .filter(value -> !value.isEmpty())
        .filter(value -> RecordShape.fits(type, value))
        .filter(value -> ValueChecks.fault(RecordShape.of(type).create(value)).isEmpty());
  }

  private static String id(String text, Class<?> type) {
    String suggested = Id.suggestedBy(text).orElse("");
    Matcher numbered = NUMBERED.matcher(suggested);
    return Id.class.isAssignableFrom(type) && Kind.ofId(type) == Kind.LEVEL && numbered.matches()
        ? numbered.group(1)
        : suggested;
  }
}
