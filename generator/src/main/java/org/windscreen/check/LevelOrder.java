package org.windscreen.check;

import java.util.List;
import org.windscreen.diagnostic.Rule;
import org.windscreen.model.Edition;
import org.windscreen.model.Id;
import org.windscreen.model.LevelsFile;
import org.windscreen.model.ScaleFile;

/**
 * Levels go up: none maps to a lower step of the common scale than the level before it.
 *
 * <p>Reports {@code level-order}.
 */
final class LevelOrder {
  private LevelOrder() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    List<Id.Step> steps = scope.catalog().scale().stream().map(ScaleFile.Step::id).toList();
    int highest = 0;
    for (LevelsFile.Level level : edition.levels()) {
      List<Integer> own = level.scale().stream().map(steps::indexOf).sorted().toList();
      if (own.getFirst() < highest && own.getFirst() >= 0) {
        scope
            .faults()
            .error(
                Rule.LEVEL_ORDER,
                scope.at(level),
                level.label()
                    + " maps to a lower step of the common scale than the level before it.",
                "Order the levels from least to most need, or correct its scale.");
      }
      highest = Math.max(highest, own.getLast());
    }
  }
}
