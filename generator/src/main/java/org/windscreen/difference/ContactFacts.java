package org.windscreen.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.windscreen.difference.Change.ContactFact;
import org.windscreen.difference.Change.FactChanged;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.ContactsFile.Contact;
import org.windscreen.model.Fact;
import org.windscreen.model.FactName;

/**
 * Numbers, mail addresses and hours of contacts that changed: each is to be confirmed, because who
 * mistypes a number mistypes it in both of its fields.
 */
final class ContactFacts {
  /** Under which key of a contact each stands. */
  private static final Map<Fact.Sort, String> KEYS =
      Map.of(Fact.Sort.NUMBER, "numbers", Fact.Sort.MAIL, "emails", Fact.Sort.HOURS, "hours");

  private static final List<Fact.Sort> ORDER =
      List.of(Fact.Sort.NUMBER, Fact.Sort.MAIL, Fact.Sort.HOURS);

  private ContactFacts() {}

  /** Those of a new contact; none of another thing. */
  static List<Change> of(Holding now) {
    return ORDER.stream()
        .flatMap(sort -> facts(now, sort).stream())
        .<Change>map(fact -> changed(now, fact.sort(), Optional.empty(), Optional.of(fact)))
        .toList();
  }

  /** Those that are not in both. */
  static List<Change> between(Holding was, Holding now) {
    List<Change> changes = new ArrayList<>();
    for (Fact.Sort sort : ORDER) {
      List<Fact> before = new ArrayList<>(facts(was, sort));
      List<Fact> after = new ArrayList<>(facts(now, sort));
      before.removeAll(facts(now, sort));
      after.removeAll(facts(was, sort));
      for (Fact fact : before) {
        Optional<Fact> instead = instead(fact, before, after);
        instead.ifPresent(after::remove);
        changes.add(changed(now, sort, Optional.of(fact), instead));
      }
      after.forEach(fact -> changes.add(changed(now, sort, Optional.empty(), Optional.of(fact))));
    }
    return List.copyOf(changes);
  }

  /** What took its place: what texts call by the same name, or the only one for the only one. */
  private static Optional<Fact> instead(Fact was, List<Fact> before, List<Fact> after) {
    Predicate<Fact> sameName = fact -> fact.name().isPresent() && fact.name().equals(was.name());
    boolean single = before.size() == 1 && after.size() == 1;
    return after.stream()
        .filter(sameName)
        .findFirst()
        .or(() -> single ? Optional.of(after.getFirst()) : Optional.empty());
  }

  /** Whether what changed under a key is told by them. */
  static boolean tell(List<Change> facts, String key) {
    return facts.stream()
        .anyMatch(
            change -> change instanceof FactChanged fact && key.equals(KEYS.get(fact.sort())));
  }

  private static List<Fact> facts(Holding holding, Fact.Sort sort) {
    if (!(holding.said() instanceof Contact contact)) {
      return List.of();
    }
    return sort == Fact.Sort.NUMBER
        ? contact.numbers().stream().map(ContactFacts::number).toList()
        : Fact.of(contact).stream()
            .filter(fact -> fact.sort() == sort)
            .map(fact -> new Fact(sort, fact.name(), fact.words(), Optional.empty()))
            .toList();
  }

  /** A number in both of its forms, as it is read and as it is dialled, with its note. */
  private static Fact number(ContactsFile.Line line) {
    return new Fact(
        Fact.Sort.NUMBER,
        line.id().map(FactName::value),
        Sayings.text(line) + ", dialled as " + line.number().value(),
        Optional.of(line.number().value()));
  }

  private static Change changed(
      Holding contact, Fact.Sort sort, Optional<Fact> was, Optional<Fact> now) {
    return new FactChanged(contact, sort, was.map(ContactFacts::told), now.map(ContactFacts::told));
  }

  private static ContactFact told(Fact fact) {
    return new ContactFact(fact.words(), fact.href().orElse(fact.words()));
  }
}
