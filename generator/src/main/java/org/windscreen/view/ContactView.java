package org.windscreen.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.windscreen.ledger.Address;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.Id;
import org.windscreen.model.OpeningHours;

/**
 * A contact with what it links to.
 *
 * @param hours when it answers, in words; nothing where the source does not state it
 * @param outOfHours who answers when it does not
 * @param shared the same number elsewhere
 */
public record ContactView(
    ContactsFile.Contact contact,
    Address address,
    Optional<List<OpeningHours>> hours,
    Optional<Link> outOfHours,
    List<Link> shared,
    List<Link> levels,
    List<SourcePlace> places,
    Notes notes) {
  public ContactView {
    hours = hours.map(List::copyOf);
    shared = List.copyOf(shared);
    levels = List.copyOf(levels);
    places = List.copyOf(places);
  }

  static ContactView of(LinkedEdition linked, ContactsFile.Contact c) {
    Address address = linked.address(c.id());
    return new ContactView(
        c,
        address,
        c.hours().toOptional().map(hours -> hours.stream().map(OpeningHours::of).toList()),
        c.outOfHours().toOptional().flatMap(id -> link(linked, id)),
        c.sharedWith().stream()
            .flatMap(ref ->
                linked.address(ref).map(a -> new Link(linked.outside().contact(ref), a)).stream())
            .toList(),
        linked.levelLinks(c.levels()),
        linked.places(c.source()),
        linked.notes(address));
  }

  /** The way to a contact of the edition, by its name. */
  static Optional<Link> link(LinkedEdition linked, Id.Contact id) {
    return linked.edition().contact(id).map(c -> new Link(c.name(), linked.address(c.id())));
  }

  /**
   * Whether nothing need be said of hours: the source states none, and there is no number but an
   * emergency one, which always answers.
   */
  public boolean isAlwaysAnswered() {
    return hours.isEmpty()
        && !contact.numbers().isEmpty()
        && contact.numbers().stream().allMatch(n -> n.number().isEmergency());
  }

  /**
   * When it answers, for a script: ISO days of the week and times, "1234 08:30-17:00; 5
   * 08:30-16:30"; empty where the source states no hours. Those that end first end on the next day.
   */
  public String clockHours() {
    return contact.hours().toOptional().orElse(List.of()).stream()
        .map(ContactView::onClock)
        .collect(Collectors.joining("; "));
  }

  private static String onClock(ContactsFile.Hours hours) {
    String days =
        hours.days().stream()
            .map(day -> String.valueOf(day.ofWeek().getValue()))
            .collect(Collectors.joining());
    return days + " " + hours.from().value() + "-" + hours.to().value();
  }

  /** What to say of bank holidays; nothing where neither they nor the hours are stated. */
  public Optional<ContactsFile.BankHolidays> bankHolidays() {
    return switch (contact.bankHolidays()) {
      case OPEN, CLOSED, COPY_INCOMPLETE -> Optional.of(contact.bankHolidays());
      case NOT_STATED -> hours.map(known -> contact.bankHolidays());
    };
  }
}
