package org.windscreen.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.EditionThings;
import org.windscreen.ledger.PagePlace;
import org.windscreen.ledger.Thing;
import org.windscreen.model.Edition;

/**
 * No two things of a page have one address: of the pathway {@code referral} the step {@code
 * decision} stands where the pathway {@code referral-decision} would. What a page has for itself is
 * no thing's either.
 *
 * <p>Reports {@code anchor-taken}.
 */
final class Anchors {
  private final ContentChecks.EditionScope scope;
  private final Map<Address, Thing> first = new HashMap<>();

  private Anchors(ContentChecks.EditionScope scope) {
    this.scope = scope;
  }

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    Anchors anchors = new Anchors(scope);
    EditionThings.of(scope.authority().id(), edition, List.of()).stream()
        .filter(thing -> !thing.name().isEmpty())
        .forEach(anchors::check);
  }

  private void check(Thing thing) {
    if (anchored(thing).anyMatch(a -> a.fragment().orElseThrow().startsWith(PagePlace.START))) {
      ofPage(thing);
    } else {
      anchored(thing)
          .filter(address -> isTaken(address, thing))
          .findFirst()
          .ifPresent(address -> taken(thing, first.get(address), address));
    }
  }

  /** Where it stands on a page that it shares, and on the edition's full page. */
  private static Stream<Address> anchored(Thing thing) {
    return Stream.of(thing.live(), thing.pinned()).filter(a -> a.fragment().isPresent());
  }

  /** By another thing; one record may be shown in several parts, and an id given twice is told. */
  private boolean isTaken(Address address, Thing thing) {
    Thing before = first.putIfAbsent(address, thing);
    return before != null
        && !scope.at(before.said()).equals(scope.at(thing.said()))
        && (thing.id().isEmpty() || !thing.id().equals(before.id()));
  }

  private void taken(Thing thing, Thing before, Address address) {
    scope.error(
        Rule.ANCHOR_TAKEN,
        thing.said(),
        String.format(
            Locale.ROOT,
            "%s has the address of %s (%s): %s.",
            Quote.of(thing.name()),
            Quote.of(before.name()),
            scope.at(before.said()),
            address),
        "Give one of them another id.");
  }

  private void ofPage(Thing thing) {
    scope.error(
        Rule.ANCHOR_TAKEN,
        thing.said(),
        Quote.of(thing.name())
            + " has an address that starts with "
            + PagePlace.START
            + ", as those of a page's own places do.",
        "Give it an id that starts otherwise.");
  }
}
