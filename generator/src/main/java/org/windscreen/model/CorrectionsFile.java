package org.windscreen.model;

import java.util.List;
import org.windscreen.markdown.PlainText;

/** {@code corrections.yaml}: what was corrected in an edition after it was published. */
@Doc("What was corrected in this edition after it was published, and why.")
public record CorrectionsFile(@Doc("In any order; may be empty.") List<Correction> corrections) {
  public CorrectionsFile {
    corrections = List.copyOf(corrections);
  }

  /** One correction, as readers are told of it. */
  public record Correction(
      @Doc("The day on which it was made.") PartialDate date,
      @Doc("The things that it changed: contact:mash; edition:2018-12 for what is in none.")
          @OneOrMore
          List<WithdrawnFile.ThingRef> of,
      @Doc("What was wrong, for readers, in a sentence or two.") PlainText because) {
    public Correction {
      of = List.copyOf(of);
    }
  }
}
