package org.windscreen.model;

import java.util.List;

/** {@code search.yaml}: how people ask, beyond the other words of topics, terms and law. */
@Doc("How people ask, beyond the other words of topics, terms and law.")
public record SearchFile(
    @Doc("Words that say nothing about what is looked for; may be empty.") List<String> ignored,
    @Doc("Words that make a level of the number after them; may be empty.") List<String> levelWords,
    @Doc("Words that mean the same; may be empty.") List<Same> same,
    @Doc("Phrases that ask for a kind of thing; may be empty.") List<Meaning> meanings) {
  /** Where a site has no such file. */
  public static final SearchFile NONE =
      new SearchFile(List.of(), List.of("level"), List.of(), List.of());

  public SearchFile {
    ignored = List.copyOf(ignored);
    levelWords = List.copyOf(levelWords);
    same = List.copyOf(same);
    meanings = List.copyOf(meanings);
  }

  /** Words or phrases that mean the same wherever they stand. */
  public record Same(@Doc("Two or more.") @NonEmpty List<String> words) {}

  /** What phrases ask for. */
  public record Meaning(
      @Doc("Such as kind:contact, role:out-of-hours, action:early-help or pathway:step-up.")
          Asked of,
      @Doc("How people say it.") @NonEmpty List<String> said) {}

  /** What is asked for: a kind of result, or what a contact, consent entry or pathway is for. */
  @Written(
      pattern =
          "(kind:(level|indicator|strength|special-circumstance|consent|contact|step|time-limit|threshold"
              + "|service|category|guidance|practice|link|topic|term|law|national|edition|download)"
              + "|role:(front-door|out-of-hours|early-help|advice|emergency|designated-lead|other)"
              + "|action:(advice|early-help|child-in-need|child-protection|gathering-information"
              + "|sharing-information)"
              + "|pathway:(referral|consultation|early-help|step-up|step-down|disagreement))",
      as =
          "kind: and a kind of result, or role:, action: or pathway: and one of its words, like"
              + " role:out-of-hours")
  public record Asked(String value) {}
}
