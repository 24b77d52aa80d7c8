package org.windscreen.check;

import java.util.ArrayList;
import java.util.List;
import org.windscreen.diagnostic.Rule;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.Edition;
import org.windscreen.model.EditionFile;

/**
 * Two numbers of an edition that differ by two swapped digits: one may be a slip.
 *
 * <p>Warns {@code lookalike-numbers}, naming the source note that tells readers of it.
 */
final class LookalikeNumbers {
  private record Printed(ContactsFile.Contact contact, ContactsFile.Line number) {
    String digits() {
      return number.number().national();
    }
  }

  private LookalikeNumbers() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    List<Printed> all = new ArrayList<>();
    edition.contacts().forEach(c -> c.numbers().forEach(n -> all.add(new Printed(c, n))));
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        if (alike(all.get(i).digits(), all.get(j).digits())) {
          warn(all.get(i), all.get(j), edition, scope);
        }
      }
    }
  }

  private static void warn(
      Printed one, Printed other, Edition edition, ContentChecks.EditionScope scope) {
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
                + " differ only by two swapped digits.",
            note);
  }

  /** Whether two numbers of one length differ by two swapped digits. */
  static boolean alike(String a, String b) {
    if (a.length() != b.length() || a.equals(b) || a.length() < 9) {
      return false;
    }
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < a.length(); i++) {
      if (a.charAt(i) != b.charAt(i)) {
        places.add(i);
      }
    }
    return places.size() == 2
        && a.charAt(places.get(0)) == b.charAt(places.get(1))
        && a.charAt(places.get(1)) == b.charAt(places.get(0));
  }
}
