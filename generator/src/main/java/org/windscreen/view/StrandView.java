package org.windscreen.view;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.model.IndicatorsFile;

/**
 * One thing that a document says of level after level: sometimes hungry, often hungry, unfed.
 *
 * @param indicators from the least need to the most; two or more
 */
public record StrandView(List<IndicatorView> indicators) {
  public StrandView {
    indicators = List.copyOf(indicators);
  }

  /** Those of some indicators, in the order of their first ones. May be empty. */
  public static List<StrandView> of(Stream<IndicatorView> some) {
    Map<IndicatorsFile.Strand, List<IndicatorView>> strands =
        some.filter(view -> view.indicator().strand().isPresent())
            .collect(
                Collectors.groupingBy(
                    view -> view.indicator().strand().orElseThrow(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return strands.values().stream()
        .filter(all -> all.size() > 1)
        .map(all -> new StrandView(sorted(all)))
        .toList();
  }

  private static List<IndicatorView> sorted(List<IndicatorView> all) {
    return all.stream().sorted(Comparator.comparingInt(view -> view.level().rank())).toList();
  }

  public boolean has(IndicatorView view) {
    return indicators.contains(view);
  }
}
