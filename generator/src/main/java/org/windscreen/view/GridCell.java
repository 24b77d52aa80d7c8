package org.windscreen.view;

import java.util.List;
import java.util.Optional;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.Addresses;
import org.windscreen.model.CategoriesFile;

/**
 * The indicators of one category at one level, or why there are none.
 *
 * @param address its place on the category's page
 * @param empty present exactly where there are no indicators
 */
public record GridCell(
    LevelView level,
    CategoryName category,
    Address address,
    List<IndicatorView> indicators,
    Optional<CategoriesFile.EmptyCells> empty) {
  public GridCell {
    indicators = List.copyOf(indicators);
  }

  /** Its place on the full page of its edition. */
  public String anchor() {
    return Addresses.cellAnchor(level.level().id(), category.id());
  }

  /** Those that are signs of need. */
  public List<IndicatorView> needs() {
    return indicators.stream().filter(view -> !view.isStrength()).toList();
  }

  /** Those that are strengths, and no signs of need. */
  public List<IndicatorView> strengths() {
    return indicators.stream().filter(IndicatorView::isStrength).toList();
  }
}
