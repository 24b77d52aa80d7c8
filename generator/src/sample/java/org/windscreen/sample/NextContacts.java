package org.windscreen.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.windscreen.model.ChangesFile;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.ContactsFile.Contact;
import org.windscreen.model.PartialDate;
import org.windscreen.model.PhoneNumber;
import org.windscreen.model.Stated;

/**
 * What becomes of contacts: by turns the front door and early help get another number, which
 * somebody who answers there has confirmed, and one of the others gets another name.
 */
final class NextContacts {
  private static final List<String> NUMBERED = List.of("front-door", "early-help");

  /** No text calls these by their names. */
  private static final List<String> NAMED = List.of("advice", "lado", "exploitation", "disability");

  private final MadeUpAuthority area;
  private final int number;
  private final Speaker speaker;
  private final Sheet lists;

  private NextContacts(MadeUpAuthority area, int number, AuthoritySample sample, Speaker speaker) {
    this.area = area;
    this.number = number;
    this.speaker = speaker;
    this.lists = sample.lists().sheet("contacts");
  }

  /** What becomes of them, and who confirmed the number. */
  record Result(List<Contact> contacts, List<ChangesFile.Confirmation> confirmed) {}

  static Result of(
      List<Contact> before,
      MadeUpAuthority then,
      int number,
      AuthoritySample sample,
      Speaker speaker) {
    NextContacts next = new NextContacts(then, number, sample, speaker);
    List<Contact> contacts = new ArrayList<>(before);
    List<ChangesFile.Confirmation> confirmed = new ArrayList<>();
    List<Pick> picks = sample.choices().contacts();
    String renumbered = NUMBERED.get(number % NUMBERED.size());
    for (int i = 0; i < contacts.size(); i++) {
      if (picks.get(i).entry().id().equals(renumbered)) {
        contacts.set(i, next.renumbered(contacts.get(i)));
        confirmed.add(
            next.confirmed(contacts.get(i), sample.lists().sheet("changes").entry("confirmed")));
      }
    }
    next.rename(contacts, picks);
    return new Result(contacts, confirmed);
  }

  private Contact renumbered(Contact was) {
    String dialled = area.laterNumber(number);
    String printed = "03069 990" + dialled.substring(dialled.length() - 3);
    ContactsFile.Line line =
        new ContactsFile.Line(
            new PhoneNumber(dialled), printed, Optional.empty(), Optional.empty());
    return with(was, was.name(), was.statedFormerly(), Stated.known(List.of(line)));
  }

  private ChangesFile.Confirmation confirmed(Contact contact, Sheet.Entry by) {
    return new ChangesFile.Confirmation(
        contact.id(),
        Optional.of(contact.numbers().getFirst().number()),
        Optional.empty(),
        List.of(),
        area.published().toOptional().map(Stated::known).orElse(Stated.<PartialDate>silent()),
        Stated.known(speaker.say(by, "by")));
  }

  /** The first that has another name in the word lists. */
  private void rename(List<Contact> contacts, List<Pick> picks) {
    for (int i = 0; i < contacts.size(); i++) {
      Contact was = contacts.get(i);
      if (NAMED.contains(picks.get(i).entry().id())) {
        List<String> others =
            lists.entry(picks.get(i).entry().id()).all("is").stream()
                .map(line -> speaker.say(line.substring(line.indexOf(' ') + 1)))
                .filter(name -> !name.equals(was.name()))
                .toList();
        if (!others.isEmpty()) {
          contacts.set(i, named(was, speaker.chance().one(others)));
          return;
        }
      }
    }
  }

  private static Contact named(Contact was, String name) {
    List<String> formerly = new ArrayList<>(was.formerly());
    formerly.remove(name);
    formerly.add(was.name());
    return with(was, name, Stated.known(formerly), was.statedNumbers());
  }

  private static Contact with(
      Contact was,
      String name,
      Stated<List<String>> formerly,
      Stated<List<ContactsFile.Line>> numbers) {
    return new Contact(
        was.id(),
        was.role(),
        name,
        was.useWhen(),
        numbers,
        was.statedEmails(),
        was.hours(),
        was.bankHolidays(),
        was.outOfHours(),
        was.statedForms(),
        was.sharedWith(),
        was.statedLevels(),
        was.topics(),
        formerly,
        was.statedServes(),
        was.statedForWhom(),
        was.statedAnswersWithin(),
        was.source());
  }
}
