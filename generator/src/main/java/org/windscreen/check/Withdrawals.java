package org.windscreen.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.windscreen.diagnostic.Nearest;
import org.windscreen.diagnostic.Rule;
import org.windscreen.ledger.EditionThings;
import org.windscreen.ledger.Thing;
import org.windscreen.ledger.Withdrawn;
import org.windscreen.model.Edition;
import org.windscreen.model.Id;
import org.windscreen.model.Kind;
import org.windscreen.model.WithdrawnFile.Entry;
import org.windscreen.model.WithdrawnFile.ThingRef;

/**
 * What an edition says to be gone was in an edition that it supersedes and is not in this one; what
 * took its place is in this one, and the current edition has it still or says in its turn what
 * became of it. So the way from successor to successor leads to ever later editions: no circle can
 * be written.
 *
 * <p>Reports {@code withdrawn-unknown}, {@code withdrawn-still-here}, {@code withdrawn-twice},
 * {@code successor-unknown} and {@code successor-gone}.
 */
final class Withdrawals {
  private final Edition edition;
  private final ContentChecks.EditionScope scope;
  private final List<Thing> here;
  private final List<Thing> before = new ArrayList<>();

  private Withdrawals(Edition edition, Set<Id> uncoded, ContentChecks.EditionScope scope) {
    this.edition = edition;
    this.scope = scope;
    this.here =
        things(edition).stream().filter(t -> t.id().filter(uncoded::contains).isEmpty()).toList();
    scope.authority().editions().stream()
        .filter(one -> edition.facts().supersedesEditions().contains(one.id()))
        .forEach(one -> before.addAll(things(one)));
  }

  private List<Thing> things(Edition of) {
    return EditionThings.of(scope.authority().id(), of, scope.catalog().topics());
  }

  /**
   * Looks through what an edition says to be gone.
   *
   * @param uncoded codes that are still to be given: each may be another indicator's when it is, so
   *     nothing can be named by one
   */
  static void check(Edition edition, Set<Id> uncoded, ContentChecks.EditionScope scope) {
    if (!edition.withdrawn().isEmpty()) {
      new Withdrawals(edition, uncoded, scope).check();
    }
  }

  private void check() {
    Set<ThingRef> seen = new HashSet<>();
    for (Entry entry : edition.withdrawn()) {
      if (!seen.add(entry.was())) {
        twice(entry);
      } else if (Thing.of(entry.was(), here).isPresent()) {
        stillHere(entry);
      } else if (Thing.of(entry.was(), before).isEmpty()) {
        unknown(entry);
      }
      entry.now().stream()
          .filter(now -> Thing.of(now, here).isEmpty())
          .forEach(now -> unknown(entry, now));
    }
    gone();
  }

  /** Of each thing that is gone by now, whether its successors are there or spoken of. */
  private void gone() {
    List<Withdrawn> all = Withdrawn.of(scope.authority(), scope.catalog().topics());
    for (Withdrawn withdrawn : all) {
      if (withdrawn.since().equals(edition)) {
        for (Thing successor : withdrawn.successors()) {
          all.stream()
              .filter(other -> other.thing().live().equals(successor.live()))
              .filter(other -> other.said().isEmpty())
              .forEach(other -> gone(withdrawn, other));
        }
      }
    }
  }

  private void gone(Withdrawn withdrawn, Withdrawn successor) {
    Entry entry = withdrawn.said().orElseThrow();
    String known = successor.thing().id().map(Thing::known).orElse(successor.thing().name());
    scope.error(
        Rule.SUCCESSOR_GONE,
        entry,
        String.format(
            Locale.ROOT,
            "\"%s\" took the place of \"%s\", and is not in the edition \"%s\" either.",
            known,
            entry.was().value(),
            successor.since().id().value()),
        String.format(
            Locale.ROOT,
            "Say in withdrawn.yaml of \"%s\" what took its place: was: \"%s\", and now: [] if"
                + " nothing did.",
            successor.since().id().value(),
            known));
  }

  private void twice(Entry entry) {
    scope.error(
        Rule.WITHDRAWN_TWICE,
        entry,
        String.format(Locale.ROOT, "\"%s\" is said to be gone twice.", entry.was().value()),
        "Let one entry name all that took its place.");
  }

  private void stillHere(Entry entry) {
    scope.error(
        Rule.WITHDRAWN_STILL_HERE,
        entry,
        String.format(
            Locale.ROOT,
            "\"%s\" is said to be gone, and this edition has it.",
            entry.was().value()),
        "Take the entry out, or the thing itself.");
  }

  private void unknown(Entry entry) {
    scope.error(
        Rule.WITHDRAWN_UNKNOWN,
        entry,
        String.format(
            Locale.ROOT,
            "\"%s\" is said to be gone, and no edition that this one supersedes has it.",
            entry.was().value()),
        hint(entry.was(), before, "Name a thing of an edition that supersedes-editions lists."));
  }

  private void unknown(Entry entry, ThingRef now) {
    scope.error(
        Rule.SUCCESSOR_UNKNOWN,
        entry,
        String.format(
            Locale.ROOT,
            "\"%s\" is said to have taken the place of \"%s\", and this edition does not have it.",
            now.value(),
            entry.was().value()),
        hint(
            now,
            here,
            "Name a thing of this edition; where nothing took its place, write: now: []"));
  }

  /** Codes are all alike: the nearest one is quite another. */
  private static String hint(ThingRef ref, List<Thing> things, String otherwise) {
    List<String> known =
        things.stream()
            .map(Thing::id)
            .flatMap(Optional::stream)
            .filter(id -> id.kind() != Kind.INDICATOR)
            .map(Thing::known)
            .toList();
    return Nearest.hint(ref.value(), known, otherwise);
  }
}
