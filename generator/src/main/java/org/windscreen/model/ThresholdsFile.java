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
      @Doc("Provisions in law.yaml; may be empty, not-stated or copy-incomplete.") @Key("law")
          Stated<List<Id.Law>> statedLaw,
      @Doc("What the source says. Markdown.") Prose text,
      @Doc("The levels it belongs to; may be empty, not-stated or copy-incomplete.") @Key("levels")
          Stated<List<Id.Level>> statedLevels,
      @Doc("Where it is printed.") @OneOrMore List<Place> source) {
    /** Provisions in law.yaml; may be empty. */
    public List<Id.Law> law() {
      return Stated.all(statedLaw);
    }

    /** The levels it belongs to; may be empty. */
    public List<Id.Level> levels() {
      return Stated.all(statedLevels);
    }
  }
}
