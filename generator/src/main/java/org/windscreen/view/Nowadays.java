package org.windscreen.view;

import java.util.ArrayList;
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
import org.windscreen.model.Id;
import org.windscreen.model.IndicatorsFile.Indicator;
import org.windscreen.model.TopicsFile;
import org.windscreen.topic.LevelNames;

/**
 * What has become of a thing of a superseded edition.
 *
 * @param name what the superseded edition calls it: "Exampleshire MASH"
 * @param address the same thing in the current edition, or the page that says it is gone
 * @param withdrawn whether the current edition has it no more
 * @param since what changed in it, in a few words: "now at level 2, reworded since"; empty unless
 *     it is an indicator
 */
public record Nowadays(String name, Address address, boolean withdrawn, String since) {
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
                  of(thing, still.contains(thing.live()), edition, authority.current())));
    }
    return all;
  }

  private static Nowadays of(Thing thing, boolean still, Edition then, Edition now) {
    String since =
        still && thing.id().orElseThrow() instanceof Id.Indicator code
            ? since(indicator(code, then), indicator(code, now), now)
            : "";
    return new Nowadays(thing.name(), thing.live(), !still, since);
  }

  private static Indicator indicator(Id.Indicator code, Edition edition) {
    return edition.indicators().stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static String since(Indicator then, Indicator now, Edition edition) {
    List<String> changed = new ArrayList<>();
    if (!then.levels().equals(now.levels())) {
      changed.add(
          "now at "
              + LevelNames.of(
                  now.levels().stream().flatMap(id -> edition.level(id).stream()).toList()));
    }
    if (!then.category().equals(now.category())) {
      changed.add("now under another heading");
    }
    if (!then.text().shown().equals(now.text().shown())) {
      changed.add("reworded since");
    }
    if (!then.ages().equals(now.ages()) || !then.dependsOn().equals(now.dependsOn())) {
      changed.add("with other limits since");
    }
    if (then.isStrength() != now.isStrength()) {
      changed.add(now.isStrength() ? "now a strength" : "now a sign of need");
    }
    return changed.isEmpty() ? "still worded so" : String.join(", ", changed);
  }
}
