package org.windscreen.check;

import java.util.HashMap;
import java.util.Map;
import org.windscreen.diagnostic.Rule;
import org.windscreen.model.ContactsFile.Contact;
import org.windscreen.model.Edition;

/**
 * Two contacts of an edition have numbers of their own: one that was pasted over another rings the
 * day team's empty room at night.
 *
 * <p>Warns {@code number-of-two}.
 */
final class NumbersOfTwo {
  private NumbersOfTwo() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    Map<String, Contact> owners = new HashMap<>();
    for (Contact contact : edition.contacts()) {
      contact.numbers().stream()
          .filter(line -> !line.number().isEverybodys())
          .forEach(line -> {
            Contact other = owners.putIfAbsent(line.number().value(), contact);
            if (other != null && !other.id().equals(contact.id())) {
              warn(contact, other, line.asPrinted(), scope);
            }
          });
    }
  }

  private static void warn(
      Contact contact, Contact other, String number, ContentChecks.EditionScope scope) {
    scope.warning(
        Rule.NUMBER_OF_TWO,
        contact,
        "\""
            + contact.id().value()
            + "\" has the number of \""
            + other.id().value()
            + "\", "
            + number
            + ".",
        "Check both in the document; if it prints one number for both, record an exception.");
  }
}
