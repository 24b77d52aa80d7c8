package org.windscreen.check;

import java.util.List;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.load.Statement;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.Edition;
import org.windscreen.model.Fact;
import org.windscreen.model.PhoneMention;
import org.windscreen.model.PhoneNumber;

/**
 * Nobody pays a charge for saying that a child is at risk, and nobody's telephone that bars such
 * numbers keeps them from it.
 *
 * <p>Reports {@code premium-number}.
 */
final class PremiumNumbers {
  private static final String CHARGES = " charges its callers for more than the call.";
  private static final String HINT =
      "Check it in the document; 09 and 087 are often slips for 01, 02, 03 or 08.";

  private PremiumNumbers() {}

  /** What a text tells its readers to ring, in words or behind a link. */
  static void check(List<Statement> statements, Diagnostics faults) {
    for (Statement statement : statements) {
      PhoneMention.in(statement.shown()).stream()
          .filter(mention -> mention.number().isPremium())
          .forEach(mention -> told(statement, mention.from(), mention.to(), faults));
      statement.references().stream()
          .filter(link -> link.destination().startsWith("tel:"))
          .filter(link ->
              PhoneNumber.read(link.destination().substring(4))
                  .filter(PhoneNumber::isPremium)
                  .isPresent())
          .forEach(link -> told(statement, link.offset(), link.offset() + link.length(), faults));
    }
  }

  private static void told(Statement statement, int from, int to, Diagnostics faults) {
    faults.error(
        Rule.PREMIUM_NUMBER,
        statement.placement().at(from, to - from),
        Quote.of(statement.text().substring(from, to)) + CHARGES,
        HINT);
  }

  /** Whether it is told here. */
  static boolean is(Spelt spelt) {
    return spelt.sort() == Fact.Sort.NUMBER
        && PhoneNumber.read(spelt.spelling()).filter(PhoneNumber::isPremium).isPresent();
  }

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    for (ContactsFile.Contact contact : edition.contacts()) {
      for (ContactsFile.Line line : contact.numbers()) {
        if (line.number().isPremium()) {
          scope
              .faults()
              .error(Rule.PREMIUM_NUMBER, scope.at(line), line.asPrinted() + CHARGES, HINT);
        }
      }
    }
  }
}
