package org.windscreen.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.EmailAddress;
import org.windscreen.model.WebLink;
import org.windscreen.page.Comparison;
import org.windscreen.page.Datum;
import org.windscreen.view.ContactView;
import org.windscreen.view.EditionViews;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;

/** Contacts by role, with their hours, and which document gives none. */
final class ContactsCompared {
  private ContactsCompared() {}

  static Subject subject() {
    return new Subject(
        "contacts",
        "Contacts",
        "Whom each document says to call, by role, and when they answer. Check a number with the"
            + " partnership before you rely on it.",
        true,
        List.of(
            Comparison.Column.of("numbers", "Phone"),
            Comparison.Column.of("hours", "When it answers"),
            Comparison.Column.of("bank-holidays", "Bank holidays"),
            Comparison.Column.of("out-of-hours", "At other times"),
            Comparison.Column.of("use-when", "Use when"),
            Comparison.Column.of("emails", "E-mail"),
            Comparison.Column.data("forms", "Forms"),
            Comparison.Column.of("levels", "Levels"),
            Comparison.Column.of("serves", "Serves"),
            Comparison.Column.of("for-whom", "For whom"),
            Comparison.Column.of("answers-within", "Answers within"),
            Comparison.Column.of("formerly", "Formerly")),
        Arrays.stream(ContactsFile.Role.values()).map(ContactsCompared::section).toList(),
        "None given",
        linked -> new EditionViews(linked).contacts().stream().map(c -> row(linked, c)).toList());
  }

  private static Comparison.Section section(ContactsFile.Role role) {
    String id = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return switch (role) {
      case FRONT_DOOR ->
          new Comparison.Section(id, "Front door", "Where worries about a child come in.");
      case OUT_OF_HOURS ->
          new Comparison.Section(id, "Out of hours", "Nights, weekends and bank holidays.");
      case EARLY_HELP -> new Comparison.Section(id, "Early help", "Help before things get worse.");
      case ADVICE -> new Comparison.Section(id, "Advice", "Talking a worry through.");
      case EMERGENCY -> new Comparison.Section(id, "Emergency", "When a child is in danger now.");
      case DESIGNATED_LEAD ->
          new Comparison.Section(id, "Designated lead", "In your own organisation.");
      case OTHER -> new Comparison.Section(id, "Others", "Whoever else is named.");
    };
  }

  private static Comparison.Row row(LinkedEdition linked, ContactView view) {
    ContactsFile.Contact c = view.contact();
    return new Comparison.Row(
        section(c.role()),
        linked.authority(),
        Optional.of(new Link(c.name(), view.address())),
        List.of(
            c.numbers().isEmpty() ? new Datum.Silent() : new Datum.Numbers(c.numbers()),
            hours(view),
            bankHolidays(c.bankHolidays()),
            view.outOfHours()
                .<Datum>map(l -> new Datum.Links(List.of(l)))
                .orElse(Subject.of(c.outOfHours(), id -> new Datum.Nothing())),
            Subject.quoted(c.useWhen(), linked.scope()),
            Subject.texts(c.emails().stream().map(EmailAddress::value).toList()),
            Subject.texts(c.forms().stream().map(ContactsCompared::form).toList()),
            Subject.links(view.levels()),
            Subject.texts(c.serves()),
            Subject.texts(c.forWhom().stream().toList()),
            Subject.texts(c.answersWithin().stream().toList()),
            Subject.texts(c.formerly())),
        new Datum.Links(List.of(new Link(brief(c), view.address()))),
        view.notes());
  }

  /** The name with its first number. */
  private static String brief(ContactsFile.Contact contact) {
    return contact.numbers().stream()
        .findFirst()
        .map(n -> contact.name() + ", " + n.asPrinted())
        .orElse(contact.name());
  }

  private static String form(WebLink form) {
    return form.title() + ": " + form.address().value();
  }

  private static Datum hours(ContactView view) {
    return view.hours()
        .map(h -> Subject.texts(h.stream().map(o -> o.days() + ", " + o.times()).toList()))
        .orElse(Subject.of(view.contact().hours(), hours -> new Datum.Nothing()));
  }

  private static Datum bankHolidays(ContactsFile.BankHolidays answer) {
    return switch (answer) {
      case OPEN -> new Datum.Text("Open");
      case CLOSED -> new Datum.Text("Closed");
      case NOT_STATED -> new Datum.Silent();
      case COPY_INCOMPLETE -> new Datum.Lacking();
    };
  }
}
