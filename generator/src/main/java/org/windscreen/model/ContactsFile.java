package org.windscreen.model;

import java.time.DayOfWeek;
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
      @Doc("E-mail addresses; may be empty, not-stated or copy-incomplete.") @Key("emails")
          Stated<List<EmailAddress>> statedEmails,
      @Doc("When it answers (Europe/London), or not-stated.") Stated<List<Hours>> hours,
      @Doc("Whether it answers on bank holidays.") BankHolidays bankHolidays,
      @Doc("The contact that answers outside these hours, or not-stated.")
          Stated<Id.Contact> outOfHours,
      @Doc("Forms that go with it; may be empty, not-stated or copy-incomplete.") @Key("forms")
          Stated<List<WebLink>> statedForms,
      @Doc("Contacts elsewhere with the same number; may be empty.") List<Ref> sharedWith,
      @Doc("The levels it serves; may be empty, not-stated or copy-incomplete.") @Key("levels")
          Stated<List<Id.Level>> statedLevels,
      @Doc("Topics it belongs to; may be empty.") List<Id.Topic> topics,
      @Doc("Names it had before, by which people may still look for it.") @MayOmit @Key("formerly")
          Stated<List<String>> statedFormerly,
      @Doc("The areas or postcode districts it serves, if not the whole authority.")
          @MayOmit
          @Key("serves")
          Stated<List<String>> statedServes,
      @Doc("For whom it is: professionals, parents, young people.") @MayOmit @Key("for-whom")
          Stated<PlainText> statedForWhom,
      @Doc("How soon it answers, as the source has it.") @MayOmit @Key("answers-within")
          Stated<PlainText> statedAnswersWithin,
      @Doc("Where it is printed.") @OneOrMore List<Place> source) {
    /** Its phone numbers; may be empty. */
    public List<Line> numbers() {
      return Stated.all(statedNumbers);
    }

    /** Its e-mail addresses; may be empty. */
    public List<EmailAddress> emails() {
      return Stated.all(statedEmails);
    }

    /** Forms that go with it; may be empty. */
    public List<WebLink> forms() {
      return Stated.all(statedForms);
    }

    /** The levels it serves; may be empty. */
    public List<Id.Level> levels() {
      return Stated.all(statedLevels);
    }

    /** Names it had before; may be empty. */
    public List<String> formerly() {
      return Stated.all(statedFormerly);
    }

    /** The areas it serves, if not the whole authority; may be empty. */
    public List<String> serves() {
      return Stated.all(statedServes);
    }

    /** For whom it is, if the source says so. */
    public Optional<PlainText> forWhom() {
      return statedForWhom.toOptional();
    }

    /** How soon it answers, if the source says so. */
    public Optional<PlainText> answersWithin() {
      return statedAnswersWithin.toOptional();
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
    SUNDAY;

    /** The same day as calendars know it. */
    public DayOfWeek ofWeek() {
      return DayOfWeek.valueOf(name());
    }
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
