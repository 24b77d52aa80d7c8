package org.windscreen.view;

import java.util.List;
import java.util.Optional;
import org.windscreen.ledger.Addresses;
import org.windscreen.model.CategoriesFile;
import org.windscreen.model.Id;

/** An edition's indicators by level and category, and why a cell has none. */
public record Grid(LinkedEdition linked) {
  /** The cell of a level and a category; its indicators in the file's order. */
  public GridCell cell(LevelView level, CategoriesFile.Category category) {
    List<IndicatorView> inCell =
        linked.indicators().stream()
            .filter(i -> i.levels().contains(level))
            .filter(i -> i.indicator().category().equals(category.id()))
            .toList();
    Optional<CategoriesFile.EmptyCells> empty =
        inCell.isEmpty() ? emptyCells(level.level().id(), category.id()) : Optional.empty();
    CategoryName name = linked.category(category.id());
    return new GridCell(
        level, name, Addresses.atLevel(name.link().address(), level.level().id()), inCell, empty);
  }

  private Optional<CategoriesFile.EmptyCells> emptyCells(Id.Level level, Id.Category category) {
    return linked.edition().grid().emptyCells().stream()
        .filter(e -> e.levels().contains(level))
        .filter(e -> e.categories().contains(category))
        .findFirst();
  }

  /** The levels at which our copy lacks what the category lists, lowest first. May be empty. */
  public List<LevelView> lacking(Id.Category category) {
    return linked.levels().stream().filter(level -> lacks(level.level().id(), category)).toList();
  }

  /** The levels at which our copy lacks every category, lowest first. May be empty. */
  public List<LevelView> lacking() {
    List<CategoriesFile.Category> all = linked.edition().categories();
    return linked.levels().stream()
        .filter(level -> !all.isEmpty())
        .filter(level -> all.stream().allMatch(c -> lacks(level.level().id(), c.id())))
        .toList();
  }

  private boolean lacks(Id.Level level, Id.Category category) {
    return emptyCells(level, category)
        .filter(e -> e.reason() == CategoriesFile.Reason.COPY_INCOMPLETE)
        .isPresent();
  }

  /** The cells of a level, category by category. */
  public List<GridCell> cells(LevelView level) {
    return linked.edition().categories().stream().map(c -> cell(level, c)).toList();
  }
}
