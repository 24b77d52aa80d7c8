package org.windscreen.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.windscreen.model.Authority;
import org.windscreen.model.Edition;
import org.windscreen.model.TopicsFile;
import org.windscreen.model.WithdrawnFile;

/**
 * Something that an older edition has and the current one has no more.
 *
 * <p>What took its place may be gone by now itself, which a later edition says: so the way from
 * successor to successor always leads to later editions, and ends.
 *
 * @param last the latest edition that has it
 * @param since the edition that came next, without it
 * @param said what that edition says of it, if it does
 * @param successors what took its place, as the edition {@code since} has it; may be empty
 */
public record Withdrawn(
    Thing thing,
    Edition last,
    Edition since,
    Optional<WithdrawnFile.Entry> said,
    List<Thing> successors) {
  public Withdrawn {
    successors = List.copyOf(successors);
  }

  /** All of an authority's, those of the latest edition first. May be empty. */
  public static List<Withdrawn> of(Authority authority, List<TopicsFile.Topic> topics) {
    if (authority.superseded().isEmpty()) {
      return List.of();
    }
    Set<Address> seen =
        EditionThings.of(authority.id(), authority.current(), topics).stream()
            .map(Thing::live)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    List<Withdrawn> gone = new ArrayList<>();
    for (Edition last : authority.superseded()) {
      Edition since = authority.successors(last).stream().findFirst().orElse(authority.current());
      List<Thing> before = EditionThings.of(authority.id(), last, topics);
      List<Thing> after =
          since.withdrawn().isEmpty() ? List.of() : EditionThings.of(authority.id(), since, topics);
      before.stream()
          .filter(thing -> seen.add(thing.live()))
          .forEach(thing -> gone.add(of(thing, before, last, since, after)));
    }
    return gone;
  }

  private static Withdrawn of(
      Thing thing, List<Thing> before, Edition last, Edition since, List<Thing> after) {
    Optional<WithdrawnFile.Entry> said =
        since.withdrawn().stream()
            .filter(entry -> Thing.of(entry.was(), before).filter(thing::equals).isPresent())
            .findFirst();
    List<Thing> successors =
        said.stream()
            .flatMap(entry -> entry.now().stream())
            .flatMap(now -> Thing.of(now, after).stream())
            .toList();
    return new Withdrawn(thing, last, since, said, successors);
  }
}
