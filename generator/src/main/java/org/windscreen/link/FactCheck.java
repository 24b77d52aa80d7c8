package org.windscreen.link;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.format.FileKind;
import org.windscreen.load.Mention;
import org.windscreen.load.Statement;
import org.windscreen.markdown.Reference;
import org.windscreen.model.Fact;
import org.windscreen.model.FactRef;
import org.windscreen.model.Kind;

/**
 * What a text takes from a contact or another thing must be there, and be one.
 *
 * <p>Reports {@code no-such-fact}, {@code several-facts}, {@code fact-in-heading}.
 */
final class FactCheck {
  private FactCheck() {}

  static void check(FactRef ref, List<Fact> all, Mention mention, Diagnostics faults) {
    List<Fact> meant = ref.among(all);
    if (meant.isEmpty()) {
      faults.error(
          Rule.NO_SUCH_FACT,
          mention.span(),
          "The " + named(ref) + " has no " + wanted(ref) + ".",
          hint(ref, all));
    } else if (meant.size() > 1) {
      faults.error(
          Rule.SEVERAL_FACTS,
          mention.span(),
          "The "
              + named(ref)
              + " has several of these: "
              + meant.stream().map(Fact::words).collect(Collectors.joining(", "))
              + ".",
          which(ref, meant));
    }
  }

  /** A heading is an address and must stay as it is. */
  static void headings(Statement statement, Diagnostics faults) {
    for (Reference link : statement.references()) {
      if (link.inHeading() && FactRef.of(link.words(), link.destination()).isPresent()) {
        faults.error(
            Rule.FACT_IN_HEADING,
            link.in(statement.placement()),
            "A heading is an address for good, and this changes with the contact.",
            "Name the contact in the heading, and write ["
                + link.words()
                + "]("
                + link.destination()
                + ") in the text below it.");
      }
    }
  }

  private static String named(FactRef ref) {
    return kind(ref).noun() + " " + Quote.of(ref.thing().id());
  }

  /** What the reference means was found, so that its kind is one. */
  private static Kind kind(FactRef ref) {
    return Kind.ofScheme(ref.thing().scheme()).orElseThrow();
  }

  private static String file(FactRef ref) {
    return FileKind.naming(kind(ref)).orElse(FileKind.AUTHORITY).fileName();
  }

  private static String hint(FactRef ref, List<Fact> all) {
    return all.isEmpty()
        ? "Write [words of yours](" + ref.thing().value() + ") to lead to it."
        : "It has: " + listed(ref, all) + ". What is missing is added in " + file(ref) + ".";
  }

  private static String wanted(FactRef ref) {
    String any = kind(ref) == Kind.CONTACT ? "number, mail or form" : "address";
    String sort = ref.sort().map(Fact.Sort::word).orElse(any);
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
            "Give each an id in %s, such as \"id: day\", and write [%s](%s#day).",
            file(ref),
            meant.getFirst().sort().word(),
            ref.thing().value());
  }

  /** With a name where there are others like it. */
  private static String reference(FactRef ref, Fact fact, List<Fact> all) {
    boolean alone = all.stream().filter(f -> f.sort() == fact.sort()).count() == 1;
    String name = fact.name().filter(n -> !alone).map(n -> "#" + n).orElse("");
    return String.format(Locale.ROOT, "[%s](%s%s)", fact.sort().word(), ref.thing().value(), name);
  }
}
