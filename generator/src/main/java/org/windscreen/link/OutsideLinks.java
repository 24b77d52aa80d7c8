package org.windscreen.link;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.load.Statement;
import org.windscreen.markdown.Reference;
import org.windscreen.model.AddressFault;
import org.windscreen.model.AddressMention;
import org.windscreen.model.PhoneMention;
import org.windscreen.model.PhoneNumber;

/**
 * Links of texts that leave the site, and numbers to ring: they can be, and lead where their words
 * say.
 *
 * <p>Reports {@code impossible-web-address}, {@code impossible-mail-address}, {@code
 * impossible-phone-number}, {@code link-says-another}.
 */
final class OutsideLinks {
  private static final Pattern SITE =
      Pattern.compile("(?i)[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}(?:/\\S*)?");

  private OutsideLinks() {}

  static void check(Statement statement, Diagnostics faults) {
    for (Reference link : statement.references()) {
      if (link.external() && !link.image()) {
        check(link, link.in(statement.placement()), faults);
      }
    }
  }

  private static void check(Reference link, Span span, Diagnostics faults) {
    String to = link.destination();
    String rest = to.substring(to.indexOf(':') + 1);
    switch (to.substring(0, to.indexOf(':'))) {
      case "tel" -> number(link, rest, span, faults);
      case "mailto" -> mail(link, rest.replaceFirst("\\?.*", ""), span, faults);
      default -> web(link, span, faults);
    }
  }

  private static void number(Reference link, String written, Span span, Diagnostics faults) {
    Optional<PhoneNumber> dialled = PhoneNumber.read(written).filter(PhoneNumber::canBeDialled);
    if (dialled.isEmpty()) {
      impossible(link, span, faults);
    } else {
      number(link.words())
          .filter(said -> !said.equals(dialled.get()))
          .ifPresent(said -> saysAnother(link, span, faults));
    }
  }

  private static void impossible(Reference link, Span span, Diagnostics faults) {
    faults.error(
        Rule.IMPOSSIBLE_PHONE_NUMBER,
        span,
        Quote.of(link.destination()) + " cannot be rung in the United Kingdom.",
        "Check it digit by digit in the source document; write it like tel:+441632960001.");
  }

  private static void mail(Reference link, String address, Span span, Diagnostics faults) {
    Optional<AddressFault> fault = AddressFault.ofMail(address);
    fault.ifPresent(f ->
        faults.error(
            Rule.IMPOSSIBLE_MAIL_ADDRESS,
            span,
            Quote.of(address) + " " + f.what() + ".",
            f.hint()));
    boolean another = said(link).filter(a -> !a.equalsIgnoreCase("mailto:" + address)).isPresent();
    if (fault.isEmpty() && (another || number(link.words()).isPresent())) {
      saysAnother(link, span, faults);
    }
  }

  private static void web(Reference link, Span span, Diagnostics faults) {
    Optional<AddressFault> fault = AddressFault.ofWeb(link.destination());
    fault.ifPresent(f ->
        faults.error(
            Rule.IMPOSSIBLE_WEB_ADDRESS,
            span,
            Quote.of(link.destination()) + " " + f.what() + ".",
            f.hint()));
    String to = bare(link.destination());
    boolean another =
        said(link)
            .map(OutsideLinks::bare)
            .filter(said -> !(to + "/").startsWith(said + "/") && !to.startsWith(said + "?"))
            .isPresent();
    if (fault.isEmpty() && (another || number(link.words()).isPresent())) {
      saysAnother(link, span, faults);
    }
  }

  /** Without what two ways to write one address differ in. */
  private static String bare(String address) {
    return address
        .replaceFirst("(?i)^https?://(?:www\\.)?", "")
        .replaceFirst("#.*", "")
        .replaceFirst("/$", "")
        .toLowerCase(Locale.ROOT);
  }

  /** The address that stands in the words of a link, or the name of a site that they are. */
  private static Optional<String> said(Reference link) {
    String words = link.words();
    return SITE.matcher(words).matches()
        ? Optional.of("https://" + words)
        : AddressMention.in(words).stream().map(AddressMention::href).findFirst();
  }

  /** The number that the words of a link are, or that stands in them. */
  private static Optional<PhoneNumber> number(String words) {
    return PhoneNumber.read(words)
        .filter(PhoneNumber::canBeDialled)
        .or(() -> PhoneMention.in(words).stream().map(PhoneMention::number).findFirst());
  }

  private static void saysAnother(Reference link, Span span, Diagnostics faults) {
    faults.error(
        Rule.LINK_SAYS_ANOTHER,
        span,
        "This link says "
            + Quote.of(link.words())
            + " and leads to another: "
            + Quote.of(link.destination())
            + ".",
        "Check both in the source, and write the same in both places, or say in words what it"
            + " leads to.");
  }
}
