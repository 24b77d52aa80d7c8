package org.windscreen.model;

import java.util.List;

/** {@code scale.yaml}: the common scale that unlike level schemes are aligned by. */
@Doc("The common scale that unlike level schemes are aligned by.")
public record ScaleFile(@Doc("From least to most need.") @NonEmpty List<Step> steps) {
  /** One step of the scale. */
  public record Step(
      @Doc("Known by.") @Defines Id.Step id,
      @Doc("Its name.") String name,
      @Doc("What it means, in one sentence.") String meaning) {}
}
