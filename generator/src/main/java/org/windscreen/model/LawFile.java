package org.windscreen.model;

import java.util.List;
import java.util.Optional;
import org.windscreen.markdown.Prose;

/** {@code law.yaml}: statutory provisions. */
@Doc("Statutory provisions.")
public record LawFile(@Doc("Provisions in the order shown.") List<Provision> provisions) {
  /** One provision, such as section 47 of the Children Act 1989. */
  public record Provision(
      @Doc("Known by.") @Defines Id.Law id,
      @Doc("Act and section.") String title,
      @Doc("How people say it.") @Key("short") String shortName,
      @Doc("What it says, in plain words. Markdown.") Prose says,
      @Doc("The statute on legislation.gov.uk.") WebAddress address,
      @Doc("When our words were last compared with the law, or written; left out if nobody knows.")
          Optional<PartialDate> checked,
      @Doc("Other words for it, for search.") @MayOmit List<String> alsoCalled) {}
}
