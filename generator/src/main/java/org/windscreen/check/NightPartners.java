package org.windscreen.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.model.ContactsFile.Contact;
import org.windscreen.model.ContactsFile.Day;
import org.windscreen.model.ContactsFile.Hours;
import org.windscreen.model.ContactsFile.Role;
import org.windscreen.model.Edition;

/**
 * Whoever a contact names for the time that it is closed answers then: it is another contact, and
 * where the hours of both are stated, they leave no time of the week open; where only its own are,
 * they go into the night or the weekend.
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
          .ifPresent(partner -> check(contact, partner, edition, scope));
    }
  }

  private static void check(
      Contact contact, Contact partner, Edition edition, ContentChecks.EditionScope scope) {
    if (partner.id().equals(contact.id())) {
      scope.error(
          Rule.CLOSED_AT_NIGHT,
          contact,
          "This contact names itself for the time that it is closed.",
          "Name under out-of-hours the one that answers then, or write not-stated.");
    } else if (partner.hours().toOptional().filter(NightPartners::isOfficeHours).isPresent()
        && contact.hours().toOptional().isEmpty()) {
      closed(
          contact,
          partner,
          "is closed at night and at weekends itself: " + scope.at(partner),
          scope);
    } else if (!isForOthers(contact, edition)) {
      answered(contact, edition, new HashSet<>())
          .map(Week::gaps)
          .filter(gaps -> !gaps.isEmpty())
          .ifPresent(gaps -> closed(contact, partner, "then nobody answers: " + gaps, scope));
    }
  }

  /** Whether it answers for another one at night: then that one leaves open what both do. */
  private static boolean isForOthers(Contact contact, Edition edition) {
    return contact.role() == Role.OUT_OF_HOURS
        && edition.contacts().stream()
            .map(other -> other.outOfHours().toOptional())
            .anyMatch(Optional.of(contact.id())::equals);
  }

  /** When a contact, its partner, and the partner of that answer; nothing if one does not say. */
  private static Optional<Week> answered(Contact contact, Edition edition, Set<Contact> seen) {
    Optional<Week> own = contact.hours().toOptional().map(Week::of);
    Optional<Contact> partner =
        contact.outOfHours().toOptional().flatMap(edition::contact).filter(seen::add);
    return partner.isEmpty()
        ? own
        : own.flatMap(o -> answered(partner.get(), edition, seen).map(o::with));
  }

  private static void closed(
      Contact contact, Contact partner, String what, ContentChecks.EditionScope scope) {
    scope.error(
        Rule.CLOSED_AT_NIGHT,
        contact,
        Quote.of(partner.id().value())
            + " is to answer when this contact is closed, and "
            + what
            + ".",
        "Name under out-of-hours the one that answers then, or correct the hours; if the area"
            + " leaves this time open, say so under use-when and record an exception.");
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
