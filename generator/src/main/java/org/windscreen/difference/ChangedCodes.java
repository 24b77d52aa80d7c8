package org.windscreen.difference;

import java.util.List;
import java.util.stream.Stream;
import org.windscreen.model.IndicatorsFile.Indicator;

/** The codes of the indicators that a change is of, as they are and as they were. */
final class ChangedCodes {
  private ChangedCodes() {}

  static Stream<String> of(Change.OfIndicator change) {
    return indicators(change).map(indicator -> indicator.code().value()).distinct();
  }

  private static Stream<Indicator> indicators(Change.OfIndicator change) {
    return switch (change) {
      case Change.IndicatorAdded added -> Stream.of(added.now());
      case Change.IndicatorWithdrawn gone -> Stream.of(gone.was());
      case Change.IndicatorReworded reworded -> Stream.of(reworded.now(), reworded.was());
      case Change.LevelMoved moved -> Stream.of(moved.now(), moved.was());
      case Change.CategoryMoved moved -> Stream.of(moved.now(), moved.was());
      case Change.IndicatorSplit split -> both(List.of(split.was()), split.now());
      case Change.IndicatorsMerged merged -> both(List.of(merged.now()), merged.was());
      case Change.Recoded recoded -> Stream.of(recoded.now(), recoded.was());
      case Change.Renumbered renumbered -> Stream.of(renumbered.now());
      case Change.IndicatorDetail detail -> Stream.of(detail.now(), detail.was());
    };
  }

  private static Stream<Indicator> both(List<Indicator> some, List<Indicator> others) {
    return Stream.concat(some.stream(), others.stream());
  }
}
