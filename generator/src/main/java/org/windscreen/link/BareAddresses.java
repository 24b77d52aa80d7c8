package org.windscreen.link;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.load.Statement;
import org.windscreen.model.AddressFault;
import org.windscreen.model.AddressMention;
import org.windscreen.model.PhoneMention;
import org.windscreen.model.PhoneNumber;
import org.windscreen.model.ShortMention;

/**
 * Addresses and numbers that stand in a text as they are, and cannot be. What a source prints
 * wrongly may be quoted between {@code `marks`}.
 *
 * <p>Reports {@code impossible-web-address}, {@code impossible-mail-address}, {@code
 * impossible-phone-number}.
 */
final class BareAddresses {
  /** What was meant as the start of a web address: {@code htp://}, {@code http//}, {@code www,}. */
  private static final Pattern START =
      Pattern.compile(
          "(?i)(?<![\\p{Alnum}@/.\"\u201C-])(?:h{0,2}t{1,3}p{1,2}s{0,2}(?:[:;.]?"
              + " ?[/\\\\]{1,3}|[:;](?=w))"
              + "|www(?:[.,;:]|(?=[a-z0-9-]+\\.[a-z])))[^\\s<>\"\u201C\u201D)\\]]+");

  /** Any other start of an address: {@code ftp://}, {@code file:///}. */
  private static final Pattern SCHEME =
      Pattern.compile(
          "(?i)(?<![\\p{Alnum}@/.\"\u201C-])(?!h{0,2}t{1,3}p{1,2}s{0,2}:)[a-z][a-z0-9+.-]{1,15}://[^\\s<>\"\u201C\u201D)\\]]*"
              + "[^\\s<>\"\u201C\u201D)\\].,;:!?]");

  static final String CHECK =
      "Check it digit by digit in the source document; what a source prints wrongly stands between"
          + " `marks`.";

  /** A number's shape: it starts as one of this country, and has nine to thirteen figures. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{Alnum}.,/:#@+&-])(?!\\d{2}-\\d{2}-)"
              + PhoneNumber.START
              + "(?:[ ()\u00A0-]{0,3}[0-9]){7,12}(?![\\p{Alnum}/]|[.,:-]\\p{Alnum})");

  private BareAddresses() {}

  static void check(Statement statement, Diagnostics faults) {
    String shown = statement.shown();
    START.matcher(shown).results().forEach(m -> web(m, statement, faults));
    for (AddressMention mention : AddressMention.in(shown)) {
      if (mention.href().startsWith("mailto:")) {
        mail(mention, statement, faults);
      }
    }
    SCHEME.matcher(shown).results().forEach(m -> scheme(m, statement, faults));
    NUMBER.matcher(shown).results().forEach(m -> number(m, statement, faults));
    for (ShortMention mention : ShortMention.in(shown)) {
      if (!mention.number().canBeDialled()) {
        number(mention.from(), mention.written(), statement, faults);
      }
    }
  }

  private static void scheme(MatchResult found, Statement statement, Diagnostics faults) {
    faults.error(
        Rule.IMPOSSIBLE_WEB_ADDRESS,
        statement.placement().at(found.start(), found.group().length()),
        Quote.of(found.group()) + " is an address that browsers do not open.",
        "Write the https:// address of the same, or say without one where it is found.");
  }

  private static void web(MatchResult found, Statement statement, Diagnostics faults) {
    String written = found.group().replaceFirst("[.,;:!?'\u2019*_/]+$", "");
    if (!written.matches("(?i)https?")) { // a text may speak of http:// itself
      fault(written)
          .ifPresent(f ->
              faults.error(
                  Rule.IMPOSSIBLE_WEB_ADDRESS,
                  statement.placement().at(found.start(), written.length()),
                  Quote.of(written) + " " + f.what() + ".",
                  f.hint()));
    }
  }

  private static Optional<AddressFault> fault(String written) {
    if (written.matches("(?i)www\\..*")) {
      return AddressFault.ofWeb("https://" + written);
    }
    return written.matches("(?i)https?://.*")
        ? AddressFault.ofWeb(written)
        : Optional.of(
            new AddressFault(
                "does not start as a web address does",
                "Write https:// or www. before the name of the site."));
  }

  private static void mail(AddressMention mention, Statement statement, Diagnostics faults) {
    String address = mention.href().substring("mailto:".length());
    AddressFault.ofMail(address)
        .ifPresent(f ->
            faults.error(
                Rule.IMPOSSIBLE_MAIL_ADDRESS,
                statement.placement().at(mention.from(), address.length()),
                Quote.of(address) + " " + f.what() + ".",
                f.hint()));
  }

  private static void number(MatchResult found, Statement statement, Diagnostics faults) {
    if (PhoneMention.in(found.group()).isEmpty()) {
      number(found.start(), found.group(), statement, faults);
    }
  }

  private static void number(int from, String written, Statement statement, Diagnostics faults) {
    faults.error(
        Rule.IMPOSSIBLE_PHONE_NUMBER,
        statement.placement().at(from, written.length()),
        Quote.of(written) + " cannot be rung in the United Kingdom.",
        CHECK);
  }
}
