package org.windscreen.check;

import java.util.List;
import org.windscreen.diagnostic.Rule;
import org.windscreen.model.ContactsFile.Contact;
import org.windscreen.model.ContactsFile.Day;
import org.windscreen.model.ContactsFile.Hours;
import org.windscreen.model.Edition;

/**
 * Whoever a contact names for the time that it is closed answers then: it is another contact, and
 * its own hours, where they are stated, go into the night or the weekend.
 *
 * <p>Reports {@code closed-at-night}.
 */
final class NightPartners {
  private NightPartners() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    for (Contact contact : edition.contacts()) {
      contact
          .outOfHours()
          .toOptional()
          .flatMap(edition::contact)
          .ifPresent(partner -> check(contact, partner, scope));
    }
  }

  private static void check(Contact contact, Contact partner, ContentChecks.EditionScope scope) {
    if (partner.id().equals(contact.id())) {
      scope.error(
          Rule.CLOSED_AT_NIGHT,
          contact,
          "This contact names itself for the time that it is closed.",
          "Name under out-of-hours the one that answers then, or write not-stated.");
    } else if (partner.hours().toOptional().filter(NightPartners::isOfficeHours).isPresent()) {
      scope.error(
          Rule.CLOSED_AT_NIGHT,
          contact,
          "\""
              + partner.id().value()
              + "\" is to answer when this contact is closed, and is closed"
              + " at night and at weekends itself: "
              + scope.at(partner)
              + ".",
          "Name under out-of-hours the one that answers then, or correct that one's hours.");
    }
  }

  private static boolean isOfficeHours(List<Hours> hours) {
    return hours.stream()
        .noneMatch(h ->
            OpeningDays.endsFirst(h)
                || h.from().value().compareTo("06:00") < 0
                || h.to().value().compareTo("20:00") > 0
                || h.to().value().equals("00:00")
                || h.days().contains(Day.SUNDAY));
  }
}
