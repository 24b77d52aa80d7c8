package org.windscreen.model;

import java.util.List;
import org.windscreen.markdown.Prose;

/** {@code special-circumstances.yaml}: children to be particularly alert to. */
@Doc("Children to be particularly alert to.")
public record SpecialCircumstancesFile(
    @Doc("In printed order; may be empty, not-stated or copy-incomplete.")
        Stated<List<SpecialCircumstance>> specialCircumstances) {
  /** One special circumstance. */
  public record SpecialCircumstance(
      @Doc("Known by; part of the address.") @Defines Id.Special id,
      @Doc("Its name.") String name,
      @Doc("What the source says. Markdown.") Prose text,
      @Doc("Links that the source gives; may be empty, not-stated or copy-incomplete.")
          @Key("guidance")
          Stated<List<WebLink>> statedGuidance,
      @Doc("Topics it belongs to; may be empty.") List<Id.Topic> topics,
      @Doc("Where it is printed.") @OneOrMore List<Place> source) {
    /** Links that the source gives; may be empty. */
    public List<WebLink> guidance() {
      return Stated.all(statedGuidance);
    }
  }
}
