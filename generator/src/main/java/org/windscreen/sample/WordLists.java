package org.windscreen.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All word lists of the sample, read once. */
record WordLists(
    Sheet voices,
    Sheet places,
    Sheet levels,
    Sheet categories,
    Sheet edition,
    Sheet contacts,
    Sheet consent,
    Sheet pathways,
    Sheet services,
    Sheet specials,
    Sheet practice,
    Sheet guidance,
    Sheet glossary,
    List<Concern> concerns) {
  WordLists {
    concerns = List.copyOf(concerns);
  }

  static WordLists read() {
    return new WordLists(
        Sheet.read("voices"),
        Sheet.read("places"),
        Sheet.read("levels"),
        Sheet.read("categories"),
        Sheet.read("edition"),
        Sheet.read("contacts"),
        Sheet.read("consent"),
        Sheet.read("pathways"),
        Sheet.read("services"),
        Sheet.read("specials"),
        Sheet.read("practice"),
        Sheet.read("guidance"),
        Sheet.read("glossary"),
        Concern.all(
            Sheet.joined(
                List.of(
                    Sheet.read("concerns-child"),
                    Sheet.read("concerns-learning"),
                    Sheet.read("concerns-family")))));
  }

  /** The words of phrases that are the same everywhere, such as those for the child. */
  Map<String, List<String>> voiced() {
    return new HashMap<>(voices.entry("words").lines());
  }
}
