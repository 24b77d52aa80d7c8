package org.windscreen.compare;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.windscreen.markdown.PlainText;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.Edition;
import org.windscreen.model.EmailAddress;
import org.windscreen.model.WebLink;
import org.windscreen.page.Comparison;
import org.windscreen.page.Datum;
import org.windscreen.view.ContactView;
import org.windscreen.view.EditionViews;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;
import org.windscreen.view.Wording;

/** Contacts by role, with their hours, and which document gives none. */
final class ContactsCompared {
  private static final List<Column<ContactView>> COLUMNS =
      List.of(
          Column.of("numbers", "Phone", e -> numbers(said(e))),
          Column.of("hours", "When it answers", e -> hours(e, ContactsCompared::hours)),
          Column.of(
              "bank-holidays", "Bank holidays", e -> hours(e, v -> bankHolidays(v.contact()))),
          Column.of("out-of-hours", "At other times", e -> hours(e, ContactsCompared::outOfHours)),
          Column.of("use-when", "Use when", e -> e.quoted(said(e).useWhen())),
          Column.of(
              "emails",
              "E-mail",
              e ->
                  ComparedThing.texts(said(e).emails().stream().map(EmailAddress::value).toList())),
          Column.data(
              "forms",
              "Forms",
              e ->
                  ComparedThing.texts(
                      said(e).forms().stream().map(ContactsCompared::form).toList())),
          Column.of("levels", "Levels", e -> ComparedThing.links(e.thing().levels())),
          Column.of("serves", "Serves", e -> ComparedThing.texts(said(e).serves())),
          Column.of(
              "for-whom",
              "For whom",
              e -> ComparedThing.text(said(e).forWhom().map(PlainText::shown))),
          Column.of(
              "answers-within",
              "Answers within",
              e -> ComparedThing.text(said(e).answersWithin().map(PlainText::shown))),
          Column.of("formerly", "Formerly", e -> ComparedThing.texts(said(e).formerly())));

  private ContactsCompared() {}

  private static ContactsFile.Contact said(ComparedThing<ContactView> entry) {
    return entry.thing().contact();
  }

  static Subject<?> subject() {
    return new Subject<>(
        "contacts",
        "Contacts",
        "Whom each document says to call, by role, and when they answer. Check a number with the"
            + " partnership before you rely on it.",
        true,
        COLUMNS,
        Arrays.stream(ContactsFile.Role.values()).map(ContactsCompared::section).toList(),
        Absence.of("None given", Edition.Part.CONTACTS),
        linked -> new EditionViews(linked).contacts().stream().map(c -> entry(linked, c)).toList());
  }

  private static Comparison.Section section(ContactsFile.Role role) {
    return Comparison.Section.of(Wording.of(role));
  }

  private static ComparedThing<ContactView> entry(LinkedEdition linked, ContactView view) {
    ContactsFile.Contact c = view.contact();
    return new ComparedThing<>(
        linked,
        section(c.role()),
        new Link(c.name(), view.address()),
        view,
        new Datum.Links(List.of(new Link(brief(view), view.address()))),
        view.notes());
  }

  private static Datum numbers(ContactsFile.Contact contact) {
    return contact.numbers().isEmpty()
        ? ComparedThing.of(contact.statedNumbers(), none -> new Datum.Silent())
        : new Datum.Numbers(contact.numbers());
  }

  private static Datum outOfHours(ContactView view) {
    return view.outOfHours()
        .<Datum>map(l -> new Datum.Links(List.of(l)))
        .orElse(ComparedThing.of(view.contact().outOfHours(), id -> new Datum.Nothing()));
  }

  /** Its name, and its number if no warning is to be read before that. */
  private static String brief(ContactView view) {
    ContactsFile.Contact contact = view.contact();
    return contact.numbers().stream()
        .filter(n -> view.notes().warnings().isEmpty())
        .findFirst()
        .map(n -> contact.name() + ", " + n.asPrinted())
        .orElse(contact.name());
  }

  private static String form(WebLink form) {
    return form.title() + ": " + form.address().value();
  }

  /** What is said of hours; nothing of a number that is always answered. */
  private static Datum hours(ComparedThing<ContactView> entry, Function<ContactView, Datum> datum) {
    return entry.thing().isAlwaysAnswered() ? new Datum.Nothing() : datum.apply(entry.thing());
  }

  private static Datum hours(ContactView view) {
    return view.hours()
        .map(h -> ComparedThing.texts(h.stream().map(o -> o.days() + ", " + o.times()).toList()))
        .orElse(ComparedThing.of(view.contact().hours(), hours -> new Datum.Nothing()));
  }

  private static Datum bankHolidays(ContactsFile.Contact contact) {
    return switch (contact.bankHolidays()) {
      case OPEN, CLOSED -> new Datum.Text(Wording.of(contact.bankHolidays()).name());
      case NOT_STATED -> new Datum.Silent();
      case COPY_INCOMPLETE -> new Datum.Lacking();
    };
  }
}
