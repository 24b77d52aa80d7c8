package org.windscreen.model;

import java.util.List;
import org.windscreen.markdown.Prose;

/** {@code thresholds.yaml}: what the source says of the statutory thresholds. */
@Doc("What the source says of the statutory thresholds.")
public record ThresholdsFile(
    @Doc("In printed order; may be empty, not-stated or copy-incomplete.")
        Stated<List<Threshold>> thresholds) {
  /** One statutory threshold. */
  public record Threshold(
      @Doc("Known by.") @Defines Id.Threshold id,
      @Doc("Its title.") String title,
      @Doc("Provisions in law.yaml; may be empty.") List<Id.Law> law,
      @Doc("What the source says. Markdown.") Prose text,
      @Doc("The levels it belongs to; may be empty.") List<Id.Level> levels,
      @Doc("Where it is printed.") @OneOrMore List<Place> source) {}
}
