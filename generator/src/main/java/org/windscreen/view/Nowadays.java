package org.windscreen.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.EditionThings;
import org.windscreen.ledger.Thing;
import org.windscreen.model.Authority;
import org.windscreen.model.Edition;
import org.windscreen.model.TopicsFile;

/**
 * What has become of a thing of a superseded edition.
 *
 * @param name what the superseded edition calls it: "Exampleshire MASH"
 * @param address the same thing in the current edition, or the page that says it is gone
 * @param withdrawn whether the current edition has it no more
 */
public record Nowadays(String name, Address address, boolean withdrawn) {
  /** For every thing of an edition by its anchor on the full page; none for the current edition. */
  public static Map<String, Nowadays> of(
      Authority authority, Edition edition, List<TopicsFile.Topic> topics) {
    Map<String, Nowadays> all = new HashMap<>();
    if (!authority.isCurrent(edition)) {
      Set<Address> still =
          EditionThings.of(authority.id(), authority.current(), topics).stream()
              .map(Thing::live)
              .collect(Collectors.toSet());
      EditionThings.of(authority.id(), edition, topics).stream()
          .filter(thing -> thing.id().isPresent())
          .forEach(thing ->
              all.put(
                  thing.pinned().fragment().orElseThrow(),
                  new Nowadays(thing.name(), thing.live(), !still.contains(thing.live()))));
    }
    return all;
  }
}
