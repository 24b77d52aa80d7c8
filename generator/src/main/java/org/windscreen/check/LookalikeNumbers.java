package org.windscreen.check;

import java.util.ArrayList;
import java.util.List;
import org.windscreen.diagnostic.Rule;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.Edition;
import org.windscreen.model.EditionFile;

/**
 * Two numbers of an edition that differ by two swapped digits, or in one: one may be a slip.
 *
 * <p>Warns {@code lookalike-numbers}, naming the source note that tells readers of it.
 */
final class LookalikeNumbers {
  private record Printed(ContactsFile.Contact contact, ContactsFile.Line number) {}

  private LookalikeNumbers() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    List<Printed> all = new ArrayList<>();
    edition.contacts().forEach(c -> c.numbers().forEach(n -> all.add(new Printed(c, n))));
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        Printed one = all.get(i);
        Printed other = all.get(j);
        NearNumbers.differ(one.number().number(), other.number().number())
            .ifPresent(how -> warn(one, other, how, edition, scope));
      }
    }
  }

  private static void warn(
      Printed one, Printed other, String how, Edition edition, ContentChecks.EditionScope scope) {
    String ref = "contact:" + other.contact().id().value();
    String note =
        edition.facts().sourceNotes().stream()
            .filter(EditionFile.SourceNote::isForReaders)
            .filter(n -> n.affects().stream().anyMatch(r -> r.value().equals(ref)))
            .findFirst()
            .map(n -> "The source note \"" + n.id().value() + "\" tells readers of it.")
            .orElse("Check both in the source document; if it prints both, add a source note.");
    scope
        .faults()
        .warning(
            Rule.LOOKALIKE_NUMBERS,
            scope.at(other.number()),
            other.number().asPrinted()
                + " and "
                + one.number().asPrinted()
                + " differ only "
                + how
                + ".",
            note);
  }
}
