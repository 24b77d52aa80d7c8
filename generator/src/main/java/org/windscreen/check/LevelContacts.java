package org.windscreen.check;

import org.windscreen.diagnostic.Rule;
import org.windscreen.model.ContactsFile.Contact;
import org.windscreen.model.Edition;
import org.windscreen.model.Id;
import org.windscreen.model.LevelsFile.Level;

/**
 * Every level names whom to call, and a front door, night or early help line that serves levels is
 * named by one of them.
 *
 * <p>Warns {@code level-without-contacts}, {@code contact-and-level-disagree}.
 */
final class LevelContacts {
  private LevelContacts() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    if (edition.lacks(Edition.Part.CONTACTS) || edition.contacts().isEmpty()) {
      return;
    }
    for (Level level : edition.levels()) {
      if (level.contacts().isEmpty() && !level.statedContacts().isLacking()) {
        scope.warning(
            Rule.LEVEL_WITHOUT_CONTACTS,
            level,
            level.label() + " names nobody to call.",
            "Add contacts, most useful first; where the document names none, record an exception.");
      }
    }
    edition.contacts().forEach(contact -> agree(contact, edition, scope));
  }

  private static void agree(Contact contact, Edition edition, ContentChecks.EditionScope scope) {
    boolean named =
        edition.levels().stream()
            .filter(level -> contact.levels().contains(level.id()))
            .anyMatch(level ->
                level.statedContacts().isLacking() || level.contacts().contains(contact.id()));
    if (isCalledFirst(contact) && !contact.levels().isEmpty() && !named) {
      scope.warning(
          Rule.CONTACT_AND_LEVEL_DISAGREE,
          contact,
          "None of the levels that the contact \""
              + contact.id().value()
              + "\" serves names it: "
              + String.join(", ", contact.levels().stream().map(Id.Level::value).toList())
              + ".",
          "Add it to the contacts of these levels, or correct the contact's levels.");
    }
  }

  /** A level's page names these; further contacts it may leave to the list of all. */
  private static boolean isCalledFirst(Contact contact) {
    return switch (contact.role()) {
      case FRONT_DOOR, OUT_OF_HOURS, EARLY_HELP -> true;
      case ADVICE, EMERGENCY, DESIGNATED_LEAD, OTHER -> false;
    };
  }
}
