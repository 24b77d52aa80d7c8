package org.windscreen.view;

import java.util.List;
import java.util.stream.Collectors;
import org.windscreen.ledger.Address;
import org.windscreen.markdown.PlainText;
import org.windscreen.model.IndicatorsFile;

/**
 * An indicator with what it links to, and the source notes that bear on it.
 *
 * @param level the first of its levels
 * @param levels every level at which the document places it
 */
public record IndicatorView(
    IndicatorsFile.Indicator indicator,
    Address address,
    LevelView level,
    List<LevelView> levels,
    CategoryName category,
    List<Link> topics,
    SourcePlace place,
    Notes notes) {
  public IndicatorView {
    levels = List.copyOf(levels);
    topics = List.copyOf(topics);
  }

  public IndicatorsFile.Sign sign() {
    return indicator.speaksOf();
  }

  /** Whether it is a protective factor, and no sign of need. */
  public boolean isStrength() {
    return indicator.isStrength();
  }

  /** Its wording with what else must be known of it, for data files. */
  public String plain() {
    return indicator.code().value()
        + ": "
        + notes.warnings().stream().map(w -> "(" + w.warning() + ") ").collect(Collectors.joining())
        + indicator.text()
        + indicator.ages().map(ages -> " (Ages: " + ages + ".)").orElse("")
        + category.ages().map(ages -> " (Ages of its heading: " + ages + ".)").orElse("")
        + indicator.dependsOn().map(this::depending).orElse("");
  }

  private String depending(PlainText what) {
    String labels =
        levels.stream().map(view -> view.level().label()).collect(Collectors.joining(" or "));
    return " (" + labels + ", depending on: " + what + ")";
  }
}
