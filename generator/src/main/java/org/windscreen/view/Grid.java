package org.windscreen.view;

import java.util.List;
import java.util.Optional;
import org.windscreen.ledger.Addresses;
import org.windscreen.model.CategoriesFile;

/** An edition's indicators by level and category, and why a cell has none. */
public record Grid(LinkedEdition linked) {
  /** The cell of a level and a category; its indicators in the file's order. */
  public Cell cell(LevelView level, CategoriesFile.Category category) {
    List<IndicatorView> inCell =
        linked.indicators().stream()
            .filter(i -> i.levels().contains(level))
            .filter(i -> i.indicator().category().equals(category.id()))
            .toList();
    Optional<CategoriesFile.EmptyCells> empty =
        inCell.isEmpty() ? emptyCells(level, category) : Optional.empty();
    CategoryName name = linked.category(category.id());
    return new Cell(
        level, name, Addresses.atLevel(name.link().address(), level.level().id()), inCell, empty);
  }

  private Optional<CategoriesFile.EmptyCells> emptyCells(
      LevelView level, CategoriesFile.Category category) {
    return linked.edition().grid().emptyCells().stream()
        .filter(e -> e.levels().contains(level.level().id()))
        .filter(e -> e.categories().contains(category.id()))
        .findFirst();
  }

  /** The cells of a level, category by category. */
  public List<Cell> cells(LevelView level) {
    return linked.edition().grid().categories().stream().map(c -> cell(level, c)).toList();
  }
}
