package org.windscreen.difference;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.windscreen.model.Edition;
import org.windscreen.model.IndicatorsFile.Indicator;

/**
 * Changes in the order in which they are to be read: those of indicators at the highest level
 * first, and after them those of other things; all that is alike stays as it was.
 *
 * <p>Example: "serious" lost at level 4 stands before "some" lost at level 1.
 */
final class HighestFirst {
  private static final int OF_OTHER_THINGS = -1;

  private final Map<String, Integer> heights = new HashMap<>();

  private HighestFirst(Difference difference) {
    add(difference.from());
    add(difference.to()); // An indicator that goes on counts as it is now.
  }

  static List<Change> of(Difference difference) {
    HighestFirst order = new HighestFirst(difference);
    return difference.changes().stream()
        .sorted(Comparator.comparingInt((Change change) -> -order.height(change)))
        .toList();
  }

  private void add(Edition edition) {
    edition.indicators().forEach(i -> heights.put(i.code().value(), height(i, edition)));
  }

  /** The place of its highest level among those of its edition. */
  private static int height(Indicator indicator, Edition edition) {
    return edition.levels().stream()
        .filter(level -> indicator.levels().contains(level.id()))
        .mapToInt(level -> edition.levels().indexOf(level))
        .max()
        .orElse(OF_OTHER_THINGS);
  }

  private int height(Change change) {
    return change instanceof Change.OfIndicator indicator
        ? ChangedCodes.of(indicator)
            .mapToInt(code -> heights.getOrDefault(code, OF_OTHER_THINGS))
            .max()
            .orElse(OF_OTHER_THINGS)
        : OF_OTHER_THINGS;
  }
}
