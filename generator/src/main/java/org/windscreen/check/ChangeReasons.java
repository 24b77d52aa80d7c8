package org.windscreen.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.difference.Account;
import org.windscreen.difference.Change;
import org.windscreen.difference.Difference;
import org.windscreen.difference.Reasons;
import org.windscreen.model.ChangesFile.Confirmation;
import org.windscreen.model.ChangesFile.Decision;
import org.windscreen.model.ChangesFile.Reason;
import org.windscreen.model.ContactsFile.Contact;
import org.windscreen.model.Edition;
import org.windscreen.model.Fact;
import org.windscreen.model.Id;
import org.windscreen.model.Keyword;
import org.windscreen.topic.LevelNames;

/**
 * What changed since the edition before is explained where it changes what readers do, and
 * confirmed where a slip would lead them to nobody. Asked of the current edition, and of a draft
 * that is shown as if it were.
 *
 * <p>Reports {@code level-move-unexplained}, {@code change-unconfirmed}, {@code reason-unneeded},
 * {@code confirmed-another}, {@code match-undecided} and {@code decision-needless}.
 */
final class ChangeReasons {
  private final Difference difference;
  private final ContentChecks.EditionScope scope;

  private ChangeReasons(Difference difference, ContentChecks.EditionScope scope) {
    this.difference = difference;
    this.scope = scope;
  }

  /** Compares the edition with the one it supersedes; with the first if there are several. */
  static void check(Edition edition, ContentChecks.EditionScope scope) {
    before(edition, scope)
        .map(before -> Difference.between(scope.authority(), before, edition))
        .ifPresent(difference -> new ChangeReasons(difference, scope).check());
    edition.changes().confirmed().forEach(one -> confirmedAnother(one, edition, scope));
  }

  private static Optional<Edition> before(Edition edition, ContentChecks.EditionScope scope) {
    return edition.facts().supersedesEditions().stream()
        .flatMap(id -> scope.authority().editions().stream().filter(e -> e.id().equals(id)))
        .findFirst();
  }

  private void check() {
    difference.moves().stream()
        .filter(move -> difference.reasons().of(move).isEmpty())
        .forEach(this::unexplained);
    difference.unconfirmed().forEach(this::unconfirmed);
    Account.questions(difference).forEach(this::undecided);
    difference.needless().forEach(this::needless);
    Set<String> changed =
        difference.changes().stream().flatMap(Reasons::names).collect(Collectors.toSet());
    difference.to().changes().changes().stream()
        .filter(reason -> !changed.contains(reason.thing().value()))
        .forEach(this::unneeded);
  }

  private void unexplained(Change.LevelMoved move) {
    String code = move.now().code().value();
    scope.warning(
        Rule.LEVEL_MOVE_UNEXPLAINED,
        move.now(),
        String.format(
            Locale.ROOT,
            "%s was at %s, and is at %s; changes.yaml does not say why.",
            Quote.of(code),
            levels(move.was().levels(), difference.from()),
            levels(move.now().levels(), difference.to())),
        "Say it for readers in changes.yaml: windscreen diff --write-changes writes the entry.");
  }

  private static String levels(List<Id.Level> ids, Edition edition) {
    return LevelNames.of(ids.stream().flatMap(id -> edition.level(id).stream()).toList());
  }

  private void unconfirmed(Change.FactChanged fact) {
    String was = fact.was().map(old -> "was " + Quote.of(old.words())).orElse("is new");
    scope.warning(
        Rule.CHANGE_UNCONFIRMED,
        fact.contact().said(),
        String.format(
            Locale.ROOT,
            "The %s %s of %s %s, and changes.yaml does not say who confirmed it.",
            noun(fact.sort()),
            Quote.of(fact.now().orElseThrow().words()),
            Quote.of(fact.contact().name()),
            was),
        "Ask there, and enter day and role in changes.yaml, below confirmed: windscreen diff"
            + " --write-changes writes the entry.");
  }

  private static String noun(Fact.Sort sort) {
    return switch (sort) {
      case MAIL -> "mail address";
      case HOURS -> "opening time";
      case NUMBER, FORM, ADDRESS, NAME -> Keyword.of(sort);
    };
  }

  private void undecided(Account.Question question) {
    scope.warning(
        Rule.MATCH_UNDECIDED,
        question.about(),
        question.words() + (question.words().endsWith("?") ? " " : ". ") + "Nobody has decided it.",
        "windscreen diff says what can be done. Else decide it in changes.yaml, below decided:"
            + " windscreen diff --write-changes writes the entry.");
  }

  private void needless(Decision one) {
    scope.warning(
        Rule.DECISION_NEEDLESS,
        one,
        Quote.of(one.was().value())
            + " and "
            + Quote.of(one.now().value())
            + " are not in doubt, so there is nothing to decide.",
        "Take the entry out, or name what is in doubt: windscreen diff lists it. What is gone says"
            + " in withdrawn.yaml what took its place.");
  }

  private void unneeded(Reason reason) {
    scope.warning(
        Rule.REASON_UNNEEDED,
        reason,
        Quote.of(reason.thing().value())
            + " is said to have changed, and is as it was in the edition "
            + Quote.of(difference.from().id().value())
            + ".",
        "Take the entry out, or name the thing that changed.");
  }

  /** What was confirmed and is not entered may be what was mistyped. */
  private static void confirmedAnother(
      Confirmation one, Edition edition, ContentChecks.EditionScope scope) {
    Optional<Contact> contact = edition.contact(one.contact());
    Set<String> own = contact.map(ChangeReasons::values).orElse(Set.of());
    if (contact.isPresent() && !own.containsAll(one.values())) {
      scope.error(
          Rule.CONFIRMED_ANOTHER,
          one,
          one.values().stream()
                  .filter(value -> !own.contains(value))
                  .sorted()
                  .map(Quote::of)
                  .collect(Collectors.joining(" and "))
              + " was confirmed, and is not what contacts.yaml has of "
              + Quote.of(contact.get().name())
              + ".",
          "Find out which of the two is right; where the contact has changed again, take the entry"
              + " out.");
    }
  }

  private static Set<String> values(Contact contact) {
    return Stream.of(
            contact.numbers().stream().map(line -> line.number().value()),
            contact.emails().stream().map(mail -> mail.value()),
            Fact.of(contact).stream().filter(f -> f.sort() == Fact.Sort.HOURS).map(Fact::words))
        .flatMap(values -> values)
        .collect(Collectors.toSet());
  }
}
