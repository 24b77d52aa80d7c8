package org.windscreen.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.model.CategoriesFile;
import org.windscreen.model.Edition;
import org.windscreen.model.Id;
import org.windscreen.model.LevelsFile;

/**
 * Every level of a category has indicators or says why not, and never both.
 *
 * <p>Reports {@code empty-cell-unexplained}, {@code cell-not-empty}.
 */
final class UnexplainedCells {
  private record Cell(Id.Level level, Id.Category category) {}

  private UnexplainedCells() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    if (edition.lacks(Edition.Part.INDICATORS)) {
      return;
    }
    Set<Cell> filled = new HashSet<>();
    edition
        .indicators()
        .forEach(i -> i.levels().forEach(level -> filled.add(new Cell(level, i.category()))));
    Map<Cell, Span> explained = new HashMap<>();
    for (CategoriesFile.EmptyCells empty : edition.grid().emptyCells()) {
      for (Id.Level level : empty.levels()) {
        empty.categories().forEach(c -> explained.put(new Cell(level, c), scope.at(empty)));
      }
    }
    for (CategoriesFile.Category category : edition.categories()) {
      for (LevelsFile.Level level : edition.levels()) {
        cell(new Cell(level.id(), category.id()), scope.at(category), filled, explained, scope);
      }
    }
  }

  private static void cell(
      Cell cell,
      Span category,
      Set<Cell> filled,
      Map<Cell, Span> explained,
      ContentChecks.EditionScope scope) {
    String words = "level " + cell.level().value() + " of \"" + cell.category().value() + "\"";
    if (!filled.contains(cell) && !explained.containsKey(cell)) {
      scope
          .faults()
          .error(
              Rule.EMPTY_CELL_UNEXPLAINED,
              category,
              "There are no indicators for " + words + ", and nothing says why.",
              "Add it to empty-cells with its reason.");
    } else if (filled.contains(cell) && explained.containsKey(cell)) {
      scope
          .faults()
          .error(
              Rule.CELL_NOT_EMPTY,
              explained.get(cell),
              "There are indicators for " + words + ", but empty-cells says there are none.",
              "Take it out of empty-cells.");
    }
  }
}
