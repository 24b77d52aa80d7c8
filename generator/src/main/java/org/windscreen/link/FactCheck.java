package org.windscreen.link;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.load.Mention;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.Fact;
import org.windscreen.model.FactRef;

/**
 * What a text takes from a contact must be there, and be one.
 *
 * <p>Reports {@code no-such-fact}, {@code several-facts}.
 */
final class FactCheck {
  private FactCheck() {}

  static void check(
      FactRef ref, ContactsFile.Contact contact, Mention mention, Diagnostics faults) {
    List<Fact> all = Fact.of(contact);
    List<Fact> meant = ref.among(all);
    if (meant.isEmpty()) {
      faults.error(
          Rule.NO_SUCH_FACT,
          mention.span(),
          "The contact " + Quote.of(contact.id().value()) + " has no " + wanted(ref) + ".",
          "It has: " + listed(ref, all) + ". What is missing is added in contacts.yaml.");
    } else if (meant.size() > 1) {
      faults.error(
          Rule.SEVERAL_FACTS,
          mention.span(),
          "The contact "
              + Quote.of(contact.id().value())
              + " has several of these: "
              + meant.stream().map(Fact::words).collect(Collectors.joining(", "))
              + ".",
          which(ref, meant));
    }
  }

  private static String wanted(FactRef ref) {
    String sort = ref.sort().map(Fact.Sort::word).orElse("number, mail or form");
    return sort + ref.name().filter(n -> !n.equals(sort)).map(n -> " " + Quote.of(n)).orElse("");
  }

  private static String listed(FactRef ref, List<Fact> all) {
    return all.stream().map(fact -> reference(ref, fact, all)).collect(Collectors.joining(", "));
  }

  private static String which(FactRef ref, List<Fact> meant) {
    return meant.stream().allMatch(fact -> fact.name().isPresent())
        ? "Write one of: " + listed(ref, meant) + "."
        : String.format(
            Locale.ROOT,
            "Give each an id in contacts.yaml, such as \"id: day\", and write [%s](%s#day).",
            meant.getFirst().sort().word(),
            ref.contact().value());
  }

  /** With a name where there are others like it. */
  private static String reference(FactRef ref, Fact fact, List<Fact> all) {
    boolean alone = all.stream().filter(f -> f.sort() == fact.sort()).count() == 1;
    String name = fact.name().filter(n -> !alone).map(n -> "#" + n).orElse("");
    return String.format(
        Locale.ROOT, "[%s](%s%s)", fact.sort().word(), ref.contact().value(), name);
  }
}
