package org.windscreen.compare;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.windscreen.markdown.PlainText;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.Edition;
import org.windscreen.model.EmailAddress;
import org.windscreen.model.Stated;
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
          of("numbers", e -> numbers(said(e))),
          of("hours", e -> hours(e, ContactsCompared::hours)),
          of("bank-holidays", e -> hours(e, v -> bankHolidays(v.contact()))),
          of("out-of-hours", e -> hours(e, ContactsCompared::outOfHours)),
          of("use-when", e -> e.quoted(said(e).useWhen())),
          of("emails", e -> each(said(e).statedEmails(), EmailAddress::value)),
          Column.data(
              ContactsFile.Contact.class,
              "forms",
              e -> each(said(e).statedForms(), ContactsCompared::form)),
          of("levels", e -> levels(e.thing())),
          of("serves", e -> each(said(e).statedServes(), area -> area)),
          of(
              "for-whom",
              e -> ComparedThing.ifThere(said(e).statedForWhom(), ContactsCompared::text)),
          of(
              "answers-within",
              e -> ComparedThing.ifThere(said(e).statedAnswersWithin(), ContactsCompared::text)),
          of("formerly", e -> each(said(e).statedFormerly(), name -> name)));

  private static Column<ContactView> of(
      String key, Function<ComparedThing<ContactView>, Datum> cell) {
    return Column.of(ContactsFile.Contact.class, key, cell);
  }

  private static <V> Datum each(Stated<List<V>> all, Function<V, String> words) {
    return ComparedThing.unlessLacking(
        all, ComparedThing.texts(Stated.all(all).stream().map(words).toList()));
  }

  private static Datum text(PlainText text) {
    return new Datum.Text(text.shown());
  }

  private static Datum levels(ContactView view) {
    return ComparedThing.unlessLacking(
        view.contact().statedLevels(), ComparedThing.links(view.levels()));
  }

  private ContactsCompared() {}

  private static ContactsFile.Contact said(ComparedThing<ContactView> entry) {
    return entry.thing().contact();
  }

  static Subject<?> subject() {
    return new Subject<>(
        "contacts",
        Edition.Part.CONTACTS.label(),
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

  /**
   * In the words of the area's own page; a silent source is told of with what else it leaves out.
   */
  private static Datum bankHolidays(ContactsFile.Contact contact) {
    return switch (contact.bankHolidays()) {
      case OPEN, CLOSED -> new Datum.Text(Wording.of(contact.bankHolidays()).name());
      case NOT_STATED -> new Datum.Silent();
      case COPY_INCOMPLETE -> new Datum.Lacking();
    };
  }
}
