package org.windscreen.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.model.AddressFault;
import org.windscreen.model.Colour;
import org.windscreen.model.EmailAddress;
import org.windscreen.model.LinksFile;
import org.windscreen.model.PartialDate;
import org.windscreen.model.PhoneNumber;
import org.windscreen.model.WebAddress;

/**
 * What a value's pattern cannot say: the day exists, the number can be dialled, the address can be.
 */
final class ValueChecks {
  /** Older than the oldest provision that guidance names. */
  private static final int FIRST_YEAR = 1800;

  private ValueChecks() {}

  /** What is wrong with a value, and how to mend it. */
  record Fault(Rule rule, String message, String hint) {}

  static Optional<Fault> fault(Object value) {
    return switch (value) {
      case PartialDate date -> date(date.value());
      case PhoneNumber phone -> phone(phone);
      case WebAddress web -> web(web.value());
      case LinksFile.Target target when target.value().startsWith("http") -> web(target.value());
      case EmailAddress mail -> mail(mail.value());
      case Colour colour -> contrast(colour);
      default -> Optional.empty();
    };
  }

  private static Optional<Fault> date(String text) {
    try {
      switch (text.length()) {
        case 4 -> Year.parse(text);
        case 7 -> YearMonth.parse(text);
        default -> LocalDate.parse(text);
      }
      if (Integer.parseInt(text.substring(0, 4)) < FIRST_YEAR) {
        throw new DateTimeException("older than any document: " + text);
      }
      return Optional.empty();
    } catch (DateTimeException e) {
      return Optional.of(
          new Fault(
              Rule.NO_SUCH_DATE,
              "There is no such date as " + text + ".",
              "Check it in the source document."));
    }
  }

  private static Optional<Fault> phone(PhoneNumber number) {
    return number.canBeDialled()
        ? Optional.empty()
        : Optional.of(
            new Fault(
                Rule.IMPOSSIBLE_PHONE_NUMBER,
                number.value() + " cannot be a telephone number in the United Kingdom.",
                "Check it digit by digit in the source document."));
  }

  private static Optional<Fault> web(String address) {
    return AddressFault.ofWeb(address)
        .map(f ->
            new Fault(
                Rule.IMPOSSIBLE_WEB_ADDRESS, Quote.of(address) + " " + f.what() + ".", f.hint()));
  }

  private static Optional<Fault> mail(String address) {
    return AddressFault.ofMail(address)
        .map(f ->
            new Fault(
                Rule.IMPOSSIBLE_MAIL_ADDRESS, Quote.of(address) + " " + f.what() + ".", f.hint()));
  }

  private static Optional<Fault> contrast(Colour colour) {
    double contrast = colour.contrastWithWhite();
    return contrast >= 4.5
        ? Optional.empty()
        : Optional.of(
            new Fault(
                Rule.LOW_CONTRAST,
                String.format(
                    Locale.ROOT,
                    "%s has a contrast of %.1f to 1 with white; text needs 4.5 to 1.",
                    colour.value(),
                    contrast),
                "Choose a darker colour."));
  }
}
