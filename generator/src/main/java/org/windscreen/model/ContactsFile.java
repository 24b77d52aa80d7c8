package org.windscreen.model;

import java.util.List;
import java.util.Optional;
import org.windscreen.markdown.PlainText;
import org.windscreen.markdown.Prose;

/** {@code contacts.yaml}: whom to call, each stored once. */
@Doc("Whom to call, each stored once.")
public record ContactsFile(
    @Doc("Most urgent first; may be empty, not-stated or copy-incomplete.")
        Stated<List<Contact>> contacts) {
  /** What a contact is for. */
  @Doc("What the contact is for.")
  public enum Role {
    FRONT_DOOR,
    OUT_OF_HOURS,
    EARLY_HELP,
    ADVICE,
    EMERGENCY,
    DESIGNATED_LEAD,
    OTHER
  }

  /** A person, team or service that answers. */
  public record Contact(
      @Doc("Known by.") @Defines Id.Contact id,
      @Doc("What it is for.") Role role,
      @Doc("Its name as printed.") String name,
      @Doc("When to use it. Markdown.") Prose useWhen,
      @Doc("Phone numbers; may be empty, not-stated or copy-incomplete.") @Key("numbers")
          Stated<List<Line>> statedNumbers,
      @Doc("E-mail addresses; may be empty.") List<EmailAddress> emails,
      @Doc("When it answers (Europe/London), or not-stated.") Stated<List<Hours>> hours,
      @Doc("Whether it answers on bank holidays.") BankHolidays bankHolidays,
      @Doc("The contact that answers outside these hours, or not-stated.")
          Stated<Id.Contact> outOfHours,
      @Doc("Forms that go with it; may be empty.") List<WebLink> forms,
      @Doc("Contacts elsewhere with the same number; may be empty.") List<Ref> sharedWith,
      @Doc("The levels it serves; may be empty.") List<Id.Level> levels,
      @Doc("Topics it belongs to; may be empty.") List<Id.Topic> topics,
      @Doc("Names it had before, by which people may still look for it.") @MayOmit
          List<String> formerly,
      @Doc("The areas or postcode districts it serves, if not the whole authority.") @MayOmit
          List<String> serves,
      @Doc("For whom it is: professionals, parents, young people.") Optional<PlainText> forWhom,
      @Doc("How soon it answers, as the source has it.") Optional<PlainText> answersWithin,
      @Doc("Where it is printed.") @OneOrMore List<Place> source) {
    /** Its phone numbers; may be empty. */
    public List<Line> numbers() {
      return Stated.all(statedNumbers);
    }
  }

  /** A phone number. */
  public record Line(
      @Doc("In international form, quoted.") PhoneNumber number,
      @Doc("As the source prints it.") @Verbatim String asPrinted,
      @Doc("What the reader must know about it.") Optional<PlainText> note,
      @Doc("By which texts take it, where there are several: [number](contact:mash#day).")
          Optional<FactName> id) {}

  /** Opening hours on some days of the week. */
  public record Hours(
      @Doc("The days.") @NonEmpty List<Day> days,
      @Doc("Opens at.") TimeOfDay from,
      @Doc("Closes at.") TimeOfDay to) {}

  /** A day of the week. */
  @Doc("A day of the week.")
  public enum Day {
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY
  }

  /** Whether someone answers on England's bank holidays. */
  @Doc("open, closed, not-stated or copy-incomplete.")
  public enum BankHolidays {
    OPEN,
    CLOSED,
    NOT_STATED,
    COPY_INCOMPLETE
  }
}
