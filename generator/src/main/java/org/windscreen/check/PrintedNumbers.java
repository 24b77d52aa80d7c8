package org.windscreen.check;

import org.windscreen.diagnostic.Rule;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.Edition;

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
        if (!dialled(number.asPrinted()).equals(dialled(number.number().value()))) {
          scope
              .faults()
              .error(
                  Rule.NUMBER_NOT_AS_PRINTED,
                  scope.at(number),
                  number.number().value()
                      + " and \""
                      + number.asPrinted()
                      + "\" are not the same number.",
                  "Check both digit by digit in the source document.");
        }
      }
    }
  }

  /** The digits that a caller in the country dials. */
  static String dialled(String number) {
    String digits = number.replaceAll("[^0-9+]", "");
    return digits.replaceFirst("^\\+44|^0044", "0");
  }
}
