package org.windscreen.check;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.model.AddressFault;
import org.windscreen.model.Authority;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.Edition;
import org.windscreen.model.EmailAddress;

/**
 * A mail address is of this area, and not one that was copied from another: what is written to it
 * about a child would reach strangers.
 *
 * <p>Reports {@code foreign-mail-domain}.
 */
final class MailDomains {
  private MailDomains() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    Set<String> own = hosts(scope.authority()).collect(Collectors.toSet());
    for (ContactsFile.Contact contact : edition.contacts()) {
      for (EmailAddress email : contact.emails()) {
        String domain = domain(email);
        List<String> others =
            scope.catalog().authorities().stream()
                .filter(other -> !other.id().equals(scope.authority().id()))
                .filter(other -> domains(other).contains(domain))
                .map(Authority::name)
                .toList();
        if (!others.isEmpty() && !own.contains(domain)) {
          scope.error(
              Rule.FOREIGN_MAIL_DOMAIN,
              contact,
              Quote.of(email.value()) + " is an address of " + others.getFirst() + ".",
              "Write this area's own as its document prints it.");
        }
      }
    }
  }

  private static String domain(EmailAddress email) {
    return email.value().substring(email.value().indexOf('@') + 1).toLowerCase(Locale.ROOT);
  }

  /** The hosts of a partnership's pages, and the mail domains of its current contacts. */
  private static Set<String> domains(Authority authority) {
    Stream<String> mail =
        authority.current().contacts().stream()
            .flatMap(contact -> contact.emails().stream())
            .map(MailDomains::domain);
    return Stream.concat(hosts(authority), mail).collect(Collectors.toSet());
  }

  private static Stream<String> hosts(Authority authority) {
    return authority.facts().web().stream()
        .filter(link -> AddressFault.ofWeb(link.address().value()).isEmpty())
        .map(link -> String.valueOf(URI.create(link.address().value()).getHost()))
        .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
  }
}
