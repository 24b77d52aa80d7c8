package org.windscreen.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.windscreen.model.Authority;
import org.windscreen.model.Edition;
import org.windscreen.model.TopicsFile;

/**
 * Something that an older edition has and the current one has no more.
 *
 * @param last the latest edition that has it
 * @param since the edition that came next, without it
 */
public record Withdrawn(Thing thing, Edition last, Edition since) {
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
      EditionThings.of(authority.id(), last, topics).stream()
          .filter(thing -> seen.add(thing.live()))
          .forEach(thing -> gone.add(new Withdrawn(thing, last, since)));
    }
    return gone;
  }
}
