package org.windscreen.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.windscreen.ledger.Address;
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
        + limits().stream().map(limit -> " (" + limit + ")").collect(Collectors.joining());
  }

  /** What must be known of it beside its wording. May be empty. */
  public List<String> limits() {
    return allLimits().all();
  }

  /** The same where its heading stands above. May be empty. */
  public List<String> limitsBelowHeading() {
    return allLimits().belowHeading();
  }

  private IndicatorLimits allLimits() {
    return new IndicatorLimits(
        indicator, category.ages(), levels.stream().map(view -> view.level().label()).toList());
  }

  /** What our copy lacks of it, in a sentence; nothing where it lacks nothing. */
  public Optional<String> lacking() {
    return Optional.of(CopyLacks.in(indicator)).filter(l -> !l.isEmpty()).map(CopyLacks::sentence);
  }
}
