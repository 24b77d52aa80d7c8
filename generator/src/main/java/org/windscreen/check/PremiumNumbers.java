package org.windscreen.check;

import org.windscreen.diagnostic.Rule;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.Edition;

/**
 * Nobody pays a charge for saying that a child is at risk, and nobody's telephone that bars such
 * numbers keeps them from it.
 *
 * <p>Reports {@code premium-number}.
 */
final class PremiumNumbers {
  private PremiumNumbers() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    for (ContactsFile.Contact contact : edition.contacts()) {
      for (ContactsFile.Line line : contact.numbers()) {
        if (line.number().isPremium()) {
          scope
              .faults()
              .error(
                  Rule.PREMIUM_NUMBER,
                  scope.at(line),
                  line.asPrinted() + " charges its callers for more than the call.",
                  "Check it in the document; 09 and 087 are often slips for 01, 02, 03 or 08.");
        }
      }
    }
  }
}
