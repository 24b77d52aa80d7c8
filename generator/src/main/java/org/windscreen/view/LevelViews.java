package org.windscreen.view;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.windscreen.ledger.Address;
import org.windscreen.model.Edition;
import org.windscreen.model.Id;
import org.windscreen.model.ScaleFile;

/** The levels of an edition as views, from the least need to the most. */
record LevelViews(Edition edition, Function<Id, Address> address, Function<Address, Notes> notes) {
  static SequencedMap<Id.Level, LevelView> of(
      Edition edition,
      List<ScaleFile.Step> scale,
      Function<Id, Address> address,
      Function<Address, Notes> notes) {
    LevelViews views = new LevelViews(edition, address, notes);
    Map<Id.Step, String> steps = new HashMap<>();
    scale.forEach(step -> steps.put(step.id(), step.name()));
    SequencedMap<Id.Level, LevelView> levels = new LinkedHashMap<>();
    for (var level : edition.levels()) {
      levels.put(
          level.id(),
          new LevelView(
              level,
              address.apply(level.id()),
              levels.size() + 1,
              edition.levels().size(),
              level.partOf().flatMap(views::group),
              level.scale().stream().map(steps::get).toList(),
              notes.apply(address.apply(level.id()))));
    }
    return levels;
  }

  private Optional<Link> group(Id.LevelGroup id) {
    return edition.groups().stream()
        .filter(group -> group.id().equals(id))
        .findFirst()
        .map(group -> new Link(group.fullName(), address.apply(id)));
  }
}
