package org.windscreen.check;

import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.load.Spans;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
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

  static void check(Catalog catalog, AreaHosts hosts, Spans spans, Diagnostics faults) {
    for (Authority authority : catalog.authorities()) {
      for (Edition edition : authority.editions()) {
        for (ContactsFile.Contact contact : edition.contacts()) {
          for (EmailAddress email : contact.emails()) {
            hosts
                .other(AreaHosts.domain(email), authority.id())
                .ifPresent(other ->
                    faults.error(
                        Rule.FOREIGN_MAIL_DOMAIN,
                        spans.of(contact),
                        Quote.of(email.value()) + " is an address of " + other.name() + ".",
                        "Write this area's own as its document prints it."));
          }
        }
      }
    }
  }
}
