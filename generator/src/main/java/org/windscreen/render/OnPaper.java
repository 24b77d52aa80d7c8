package org.windscreen.render;

import java.util.Locale;
import java.util.Optional;
import org.windscreen.model.PhoneNumber;

/**
 * What paper says beside a link to another site, a mail address or a number, which nobody can tap
 * there.
 *
 * <p>Example: beside "Ring us", which dials {@code tel:+441632960001}, it is {@code 01632960001}.
 */
final class OnPaper {
  private static final String TEL = "tel:";
  private static final String MAIL = "mailto:";

  private OnPaper() {}

  /** The address as people write it; nothing where the words say it, or it is of this site. */
  static Optional<String> beside(String href, String words) {
    String lower = href.toLowerCase(Locale.ROOT);
    if (lower.startsWith(TEL)) {
      String number = new PhoneNumber(href.substring(TEL.length())).national();
      return unlessIn(words.replaceAll("[^0-9]", ""), number, number);
    }
    if (lower.startsWith(MAIL)) {
      String mail = href.substring(MAIL.length()).replaceFirst("\\?.*", "");
      return unlessIn(words, mail, mail);
    }
    return lower.matches("https?://.*") ? unlessIn(words, bare(href), href) : Optional.empty();
  }

  private static Optional<String> unlessIn(String words, String wanted, String shown) {
    boolean said = words.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
    return said ? Optional.empty() : Optional.of(shown);
  }

  /** An address as it is often written: without what it starts with and its last slash. */
  private static String bare(String href) {
    return href.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/$", "");
  }
}
