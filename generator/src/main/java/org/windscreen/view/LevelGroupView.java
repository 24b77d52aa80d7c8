package org.windscreen.view;

import java.util.List;
import org.windscreen.ledger.Address;
import org.windscreen.model.LevelsFile;

/**
 * A level that the document has in parts: "Level 3" of "Level 3, low" and "Level 3, high".
 *
 * @param parts from the least need to the most; never empty
 */
public record LevelGroupView(LevelsFile.Group group, Address address, List<LevelDetail> parts) {
  public LevelGroupView {
    parts = List.copyOf(parts);
  }

  /** The levels that are in parts, lowest first. May be empty. */
  public static List<LevelGroupView> all(LinkedEdition linked) {
    return linked.edition().groups().stream().map(group -> of(linked, group)).toList();
  }

  private static LevelGroupView of(LinkedEdition linked, LevelsFile.Group group) {
    return new LevelGroupView(
        group,
        linked.address(group.id()),
        linked.levels().stream()
            .filter(view -> view.level().partOf().filter(group.id()::equals).isPresent())
            .map(view -> LevelDetail.of(linked, view))
            .toList());
  }

  public String name() {
    return group.fullName();
  }
}
