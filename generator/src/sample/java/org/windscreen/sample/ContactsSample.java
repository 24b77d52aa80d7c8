package org.windscreen.sample;

import java.util.List;
import java.util.Optional;
import org.windscreen.markdown.PlainText;
import org.windscreen.markdown.Prose;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.ContactsFile.BankHolidays;
import org.windscreen.model.ContactsFile.Role;
import org.windscreen.model.EmailAddress;
import org.windscreen.model.Id;
import org.windscreen.model.PhoneNumber;
import org.windscreen.model.Ref;
import org.windscreen.model.Stated;
import org.windscreen.model.WebLink;

/** Makes up {@code contacts.yaml}. */
final class ContactsSample {
  /** The contacts that have one of the authority's own numbers; a number's place is its slot. */
  private static final List<String> NUMBERED =
      List.of("front-door", "early-help", "advice", "lado", "disability");

  private final AuthoritySample sample;
  private final MadeUpAuthority area;
  private final Speaker speaker;
  private final Chance chance;

  private ContactsSample(AuthoritySample sample) {
    this.sample = sample;
    this.area = sample.area();
    this.speaker = sample.speaker().fork("contacts");
    this.chance = speaker.chance();
  }

  static ContactsFile of(AuthoritySample sample) {
    ContactsSample contacts = new ContactsSample(sample);
    return new ContactsFile(
        Stated.known(sample.choices().contacts().stream().map(contacts::contact).toList()));
  }

  private ContactsFile.Contact contact(Pick contact) {
    String role = contact.entry().id();
    boolean atNight = role.equals("out-of-hours");
    boolean office = NUMBERED.contains(role) && chance.percent(75);
    return new ContactsFile.Contact(
        new Id.Contact(contact.id()),
        Made.choice(Role.class, contact.entry().first("role").orElse(role)),
        contact.name(),
        Prose.of(speaker.say(contact.entry(), "use")),
        Stated.known(number(role).stream().map(this::line).toList()),
        Stated.known(emails(contact)),
        hours(office, role),
        bankHolidays(office, atNight),
        role.equals("front-door") || (office && chance.percent(30))
            ? Stated.known(new Id.Contact(area.outOfHours()))
            : Stated.silent(),
        Stated.known(forms(contact)),
        Made.each(atNight ? area.partners() : List.of(), Ref::new),
        Stated.known(sample.ladder().on(contact.entry().words("on"))),
        Made.each(contact.entry().words("topics"), Id.Topic::new),
        Stated.silent(),
        Stated.silent(),
        Stated.silent(),
        Stated.silent(),
        List.of(sample.place("Appendix 2 Contacts")));
  }

  private Optional<String> number(String role) {
    return switch (role) {
      case "out-of-hours" -> Optional.of(area.outOfHoursNumber());
      case "emergency" -> Optional.of("999");
      default ->
          Optional.of(role).filter(NUMBERED::contains).map(r -> area.number(NUMBERED.indexOf(r)));
    };
  }

  private ContactsFile.Line line(String number) {
    Sheet.Entry notes = sample.lists().sheet("contacts").entry("notes");
    return new ContactsFile.Line(
        new PhoneNumber(number),
        number.length() == 3 ? number : printed(number.substring(number.length() - 3)),
        number.length() > 3 && chance.percent(12)
            ? Optional.of(PlainText.of(speaker.say(notes, "note")))
            : Optional.empty(),
        Optional.empty());
  }

  private String printed(String end) {
    return chance.one(List.of("01632 960", "01632 960 ", "(01632) 960")) + end;
  }

  private List<EmailAddress> emails(Pick contact) {
    boolean has = !List.of("lead", "emergency", "out-of-hours").contains(contact.entry().id());
    return has && chance.percent(65)
        ? List.of(new EmailAddress(contact.id() + "@" + area.id() + ".example"))
        : List.of();
  }

  private Stated<List<ContactsFile.Hours>> hours(boolean office, String role) {
    if (office) {
      return Stated.known(MadeUpHours.office(role.equals("early-help"), chance));
    }
    boolean night = role.equals("out-of-hours") && chance.percent(35);
    return night ? Stated.known(MadeUpHours.night()) : Stated.silent();
  }

  private BankHolidays bankHolidays(boolean office, boolean atNight) {
    BankHolidays known = atNight ? BankHolidays.OPEN : BankHolidays.CLOSED;
    return (office || atNight) && chance.percent(60) ? known : BankHolidays.NOT_STATED;
  }

  private List<WebLink> forms(Pick contact) {
    return contact.entry().all("form").stream()
        .filter(form -> chance.percent(55))
        .limit(1)
        .map(form -> area.link(form, "forms/" + Options.slug(form)))
        .toList();
  }
}
