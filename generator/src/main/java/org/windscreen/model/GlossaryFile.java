package org.windscreen.model;

import java.util.List;
import java.util.Optional;
import org.windscreen.markdown.Prose;

/** {@code glossary.yaml}: acronyms and terms of art. */
@Doc("Acronyms and terms of art.")
public record GlossaryFile(@Doc("Terms in any order.") List<Term> terms) {
  /** One term. */
  public record Term(
      @Doc("Known by.") @Defines Id.Term id,
      @Doc("The term as it stands in texts.") String term,
      @Doc("The words it stands for; written out at its first use on a page.")
          Optional<String> expansion,
      @Doc("What it means. Markdown.") Prose meaning,
      @Doc("When our words were last compared or written; left out if nobody knows.")
          Optional<PartialDate> checked,
      @Doc("Other words for it, for search.") @MayOmit List<String> alsoCalled,
      @Doc("The authorities that use it, or use it in this sense; all, if left out.") @MayOmit
          List<Id.Authority> usedBy) {
    /** Whether texts of that authority use the term in this sense. */
    public boolean usedIn(Id.Authority authority) {
      return usedBy.isEmpty() || usedBy.contains(authority);
    }
  }
}
