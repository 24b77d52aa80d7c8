package org.windscreen.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All word lists of the sample, read once.
 *
 * @param sheets by the names of their files
 */
record WordLists(Map<String, Sheet> sheets, List<Concern> concerns) {
  WordLists {
    sheets = Map.copyOf(sheets);
    concerns = List.copyOf(concerns);
  }

  static WordLists read() {
    Map<String, Sheet> sheets =
        Stream.of(
                "voices",
                "places",
                "levels",
                "categories",
                "edition",
                "contacts",
                "consent",
                "pathways",
                "services",
                "specials",
                "practice",
                "guidance",
                "changes",
                "glossary")
            .collect(Collectors.toMap(Function.identity(), Sheet::read));
    List<Sheet> concerns =
        Made.each(List.of("concerns-child", "concerns-learning", "concerns-family"), Sheet::read);
    return new WordLists(sheets, Concern.all(Sheet.joined(concerns)));
  }

  Sheet sheet(String name) {
    return sheets.get(name);
  }

  /** The words of phrases that are the same everywhere, such as those for the child. */
  Map<String, List<String>> voiced() {
    return new HashMap<>(sheet("voices").entry("words").lines());
  }
}
