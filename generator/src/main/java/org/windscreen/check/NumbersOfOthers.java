package org.windscreen.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Rule;
import org.windscreen.load.Spans;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.ContactsFile;

/**
 * A number that is nearly another authority's: neighbours share duty teams, and a slip in copying
 * one is found by comparing both.
 *
 * <p>Warns {@code number-like-anothers}.
 */
final class NumbersOfOthers {
  private record Use(Authority authority, ContactsFile.Contact contact, ContactsFile.Line line) {
    String ref() {
      return authority.id().value() + "/contact:" + contact.id().value();
    }
  }

  private NumbersOfOthers() {}

  static void check(Catalog catalog, Spans spans, Diagnostics faults) {
    List<Use> before = new ArrayList<>();
    for (Authority authority : catalog.authorities()) {
      List<Use> own = own(authority);
      for (Use use : own) {
        before.forEach(other ->
            NearNumbers.differ(use.line().number(), other.line().number())
                .ifPresent(how -> warn(use, other, how, spans, faults)));
      }
      before.addAll(own);
    }
  }

  private static List<Use> own(Authority authority) {
    return authority.current().contacts().stream()
        .flatMap(
            contact -> contact.numbers().stream().map(line -> new Use(authority, contact, line)))
        .filter(use -> !use.line().number().isMadeUp())
        .toList();
  }

  private static void warn(Use use, Use other, String how, Spans spans, Diagnostics faults) {
    faults.warning(
        Rule.NUMBER_LIKE_ANOTHERS,
        spans.of(use.line()),
        String.format(
            Locale.ROOT,
            "%s differs only %s from %s of %s.",
            use.line().asPrinted(),
            how,
            other.line().asPrinted(),
            other.ref()),
        "Check both in the documents; if each prints its own, record an exception.");
  }
}
