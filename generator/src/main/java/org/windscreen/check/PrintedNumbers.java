package org.windscreen.check;

import java.util.Optional;
import org.windscreen.diagnostic.Rule;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.Edition;
import org.windscreen.model.PhoneNumber;

/**
 * A number as printed has the digits of the number that is dialled.
 *
 * <p>Reports {@code number-not-as-printed}.
 */
final class PrintedNumbers {
  private PrintedNumbers() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    for (ContactsFile.Contact contact : edition.contacts()) {
      for (ContactsFile.Line number : contact.numbers()) {
        if (number.number().canBeDialled()
            && !PhoneNumber.read(number.asPrinted()).equals(Optional.of(number.number()))) {
          scope
              .faults()
              .error(
                  Rule.NUMBER_NOT_AS_PRINTED,
                  scope.at(number),
                  number.number().value()
                      + " and \""
                      + number.asPrinted()
                      + "\" are not the same number.",
                  "If the number has changed, change both: the number as it is dialled, as-printed"
                      + " as people read it. Otherwise check them digit by digit in the source.");
        }
      }
    }
  }
}
