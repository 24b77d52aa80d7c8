package org.windscreen.model;

import java.util.List;

/** {@code indicators.yaml}: one entry for each bullet of the source. */
@Doc("One entry for each bullet of the source.")
public record IndicatorsFile(@Doc("In printed order; may be empty.") List<Indicator> indicators) {
  /** One indicator: something that a practitioner may see, and the level it points to. */
  public record Indicator(
      @Doc("Its code; leave it out for a new one: windscreen mint gives it.") @Defines
          Id.Indicator code,
      @Doc("The level it belongs to.") Id.Level level,
      @Doc("The category it belongs to.") Id.Category category,
      @Doc("What may be seen, restated in plain words with the same strength.") String text,
      @Doc("One or more topics.") @NonEmpty List<Id.Topic> topics,
      @Doc("Where it is printed.") Place source) {}
}
