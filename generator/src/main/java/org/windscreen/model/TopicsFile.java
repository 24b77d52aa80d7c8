package org.windscreen.model;

import java.util.List;
import java.util.Optional;

/** {@code topics.yaml}: concerns, each across all levels and authorities. */
@Doc("Concerns, each across all levels and authorities.")
public record TopicsFile(@Doc("Topics in any order.") List<Topic> topics) {
  /** One concern. */
  public record Topic(
      @Doc("Known by.") @Defines Id.Topic id,
      @Doc("Its name.") String name,
      @Doc("What it is, in plain words.") String description,
      @Doc("Synonyms, acronyms and lay words, for search.") List<String> alsoCalled,
      @Doc("The topic that this one is part of.") Optional<Id.Topic> broader,
      @Doc("Other topics worth a look.") @MayOmit List<Id.Topic> related,
      @Doc("Provisions in law.yaml.") @MayOmit List<Id.Law> law,
      @Doc("Documents in register.yaml.") @MayOmit List<Id.National> guidance) {}
}
