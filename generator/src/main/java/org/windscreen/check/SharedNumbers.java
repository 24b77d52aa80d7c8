package org.windscreen.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.load.Spans;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.Id;
import org.windscreen.model.PhoneNumber;
import org.windscreen.model.Ref;

/**
 * A number that two authorities give is recorded as shared, so that nobody takes it for a slip.
 *
 * <p>Reports {@code shared-number-unrecorded}, {@code shared-number-differs}.
 */
final class SharedNumbers {
  private record Use(Authority authority, ContactsFile.Contact contact) {
    String ref() {
      return authority.id().value() + "/contact:" + contact.id().value();
    }

    boolean names(Use other) {
      return contact.sharedWith().stream().anyMatch(ref -> ref.value().equals(other.ref()));
    }
  }

  private SharedNumbers() {}

  static void check(Catalog catalog, Spans spans, Diagnostics faults) {
    Map<PhoneNumber, Use> first = new LinkedHashMap<>();
    for (Authority authority : catalog.authorities()) {
      for (ContactsFile.Contact contact : authority.current().contacts()) {
        Use use = new Use(authority, contact);
        contact.numbers().forEach(n -> number(n, use, first, spans, faults));
        contact.sharedWith().forEach(ref -> differs(use, ref, catalog, spans, faults));
      }
    }
  }

  /** What is recorded as one number has become two: one of them is the old one. */
  private static void differs(
      Use use, Ref shared, Catalog catalog, Spans spans, Diagnostics faults) {
    Optional<ContactsFile.Contact> other =
        catalog.authorities().stream()
            .filter(a -> shared.authority().filter(a.id()::equals).isPresent())
            .flatMap(a -> a.current().contact(new Id.Contact(shared.id())).stream())
            .findFirst();
    Set<PhoneNumber> there = new HashSet<>();
    other.ifPresent(c -> c.numbers().forEach(n -> there.add(n.number())));
    if (other.isPresent()
        && use.contact().numbers().stream().noneMatch(n -> there.contains(n.number()))) {
      faults.error(
          Rule.SHARED_NUMBER_DIFFERS,
          spans.of(use.contact()),
          Quote.of(use.contact().id().value())
              + " is said to have the number of "
              + shared.value()
              + ", and has another.",
          "Ask which is right. If both are, take each out of the other's shared-with.");
    }
  }

  private static void number(
      ContactsFile.Line number,
      Use use,
      Map<PhoneNumber, Use> first,
      Spans spans,
      Diagnostics faults) {
    Use other = number.number().isEverybodys() ? null : first.putIfAbsent(number.number(), use);
    boolean elsewhere = other != null && !other.authority().id().equals(use.authority().id());
    if (elsewhere && !(use.names(other) && other.names(use))) {
      faults.error(
          Rule.SHARED_NUMBER_UNRECORDED,
          spans.of(number),
          number.asPrinted() + " is also a number of " + other.ref() + ".",
          "Check both; if both documents print it, name each in the other's shared-with.");
    }
  }
}
