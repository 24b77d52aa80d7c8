package org.windscreen.check;

import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
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
    AreaHosts hosts = new AreaHosts(scope.catalog());
    for (ContactsFile.Contact contact : edition.contacts()) {
      for (EmailAddress email : contact.emails()) {
        hosts
            .other(AreaHosts.domain(email), scope.authority().id())
            .ifPresent(other ->
                scope.error(
                    Rule.FOREIGN_MAIL_DOMAIN,
                    contact,
                    Quote.of(email.value()) + " is an address of " + other.name() + ".",
                    "Write this area's own as its document prints it."));
      }
    }
  }
}
