package org.windscreen.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.ledger.Thing;
import org.windscreen.load.Statement;
import org.windscreen.markdown.PlainText;
import org.windscreen.model.FactRef;
import org.windscreen.model.Kind;
import org.windscreen.model.Ref;

/**
 * A number that a text takes is that of the contact which the sentence names before it.
 *
 * <p>Example: {@code Ring the Emergency Duty Team on [number](contact:mash)} is at fault where that
 * team is {@code contact:night}. Reports {@code link-names-another}.
 */
final class FactNames {
  private static final Pattern ENDS = Pattern.compile("[.;!?][ \\n]|\\n *- |\\n\\n");

  /** A contact that a sentence names, where its name ends, and how long that is. */
  private record Named(NamedThing contact, int end, int length) {}

  private FactNames() {}

  static void check(Statement statement, List<NamedThing> around, Diagnostics faults) {
    List<NamedThing> contacts =
        around.stream().filter(thing -> thing.id().kind() == Kind.CONTACT).toList();
    PlainText.LINK
        .matcher(statement.text())
        .results()
        .forEach(link ->
            FactRef.inPlainText(link)
                .map(FactRef::thing)
                .filter(thing -> thing.authority().isEmpty())
                .filter(thing -> thing.scheme().equals(Kind.CONTACT.scheme()))
                .flatMap(thing -> another(thing, before(link, statement.text()), contacts))
                .ifPresent(other -> tell(link, other, statement, faults)));
  }

  /** The sentence so far. */
  private static String before(MatchResult link, String text) {
    String before = text.substring(0, link.start());
    int start = ENDS.matcher(before).results().mapToInt(MatchResult::end).max().orElse(0);
    return before.substring(start);
  }

  /**
   * The contact named last, if it is another one, and the one whose number follows is not named.
   */
  private static Optional<NamedThing> another(Ref ref, String sentence, List<NamedThing> contacts) {
    List<Named> named = contacts.stream().flatMap(contact -> in(sentence, contact)).toList();
    boolean own = named.stream().anyMatch(n -> n.contact().id().value().equals(ref.id()));
    return named.stream()
        .filter(n -> !own)
        .max(Comparator.comparingInt(Named::end).thenComparingInt(Named::length))
        .map(Named::contact);
  }

  /** Where a sentence has its names; a word alone only in capitals, as others may be no name. */
  private static Stream<Named> in(String sentence, NamedThing contact) {
    String plain = NamedThing.plain(sentence);
    return contact.names().stream()
        .filter(name -> NamedThing.isIn(name, plain))
        .filter(name -> name.contains(" ") || sentence.contains(name.toUpperCase(Locale.ROOT)))
        .map(name -> new Named(contact, plain.lastIndexOf(name) + name.length(), name.length()));
  }

  private static void tell(
      MatchResult link, NamedThing other, Statement statement, Diagnostics faults) {
    String known = Thing.known(other.id());
    faults.error(
        Rule.LINK_NAMES_ANOTHER,
        statement.placement().at(link.start(2), link.group(2).length()),
        "The sentence names "
            + Quote.of(known)
            + ", and what follows is of another: "
            + Quote.of(link.group(2))
            + ".",
        "Write ["
            + link.group(1)
            + "]("
            + known
            + "), or name whose it is; if both are right, record an exception.");
  }
}
