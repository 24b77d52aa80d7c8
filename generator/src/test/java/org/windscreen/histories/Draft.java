package org.windscreen.histories;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What an edition of a made-up area says, as far as histories change it, and the files that say so.
 */
final class Draft {
  private static final String DOCUMENT = "exampleshire-levels-of-need";

  /** An indicator; {@code code} is empty until it is published. */
  record Sign(String code, int level, String category, String text) {}

  /**
   * A chapter.
   *
   * @param headings each by its words
   * @param former headings that got other words, by their old places
   */
  record Chapter(List<String> headings, Map<String, String> former) {
    Chapter {
      headings = new ArrayList<>(headings);
      former = new TreeMap<>(former);
    }

    Chapter copy() {
      return new Chapter(headings, former);
    }
  }

  final List<Sign> signs = new ArrayList<>();

  /** Things with an id and a name: {@code category:home}, {@code practice:child-first}. */
  final Map<String, String> things = new LinkedHashMap<>();

  final Map<String, Chapter> chapters = new LinkedHashMap<>();

  /** What this edition says to be gone, with what took its place. */
  final Map<String, List<String>> withdrawn = new LinkedHashMap<>();

  /** The next one says the same, and nothing is gone since this one. */
  Draft next() {
    Draft next = new Draft();
    next.signs.addAll(signs);
    next.things.putAll(things);
    chapters.forEach((id, chapter) -> next.chapters.put(id, chapter.copy()));
    return next;
  }

  /** All that it has, as references name it; of an indicator, by the code that it has by now. */
  Set<String> known() {
    Set<String> known = new TreeSet<>(things.keySet());
    chapters.keySet().forEach(id -> known.add("guidance:" + id));
    signs.stream()
        .filter(sign -> !sign.code().isEmpty())
        .forEach(sign -> known.add("indicator:" + sign.code()));
    return known;
  }

  List<String> ids(String kind) {
    return things.keySet().stream()
        .filter(known -> known.startsWith(kind + ":"))
        .map(known -> known.substring(kind.length() + 1))
        .toList();
  }

  /** By path in the folder of the edition. */
  Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    files.put("indicators.yaml", indicators());
    files.put("categories.yaml", categories());
    files.put("practice.yaml", practice());
    files.put("special-circumstances.yaml", specials());
    files.put("withdrawn.yaml", withdrawn());
    chapters.forEach((id, chapter) -> files.put("guidance/" + id + ".md", text(id, chapter)));
    return files;
  }

  private String indicators() {
    return (signs.isEmpty() ? "indicators: []\n" : "indicators:\n")
        + IntStream.range(0, signs.size())
            .mapToObj(i -> indicator(signs.get(i), item(i)))
            .collect(Collectors.joining());
  }

  /** Counted below each level's heading. */
  private int item(int at) {
    int level = signs.get(at).level();
    return (int) signs.subList(0, at + 1).stream().filter(s -> s.level() == level).count();
  }

  private static String indicator(Sign sign, int item) {
    return (sign.code().isEmpty() ? "  - level: " : "  - code: " + sign.code() + "\n    level: ")
        + sign.level()
        + "\n    category: "
        + sign.category()
        + "\n    text: "
        + sign.text()
        + "\n    topics: [self-harm]\n    source: "
        + place(item).replace("item:", "level: " + sign.level() + ", heading: \"Signs\", item:")
        + "\n";
  }

  private static String place(int item) {
    return "{document: " + DOCUMENT + ", part: \"Appendix 1\", item: " + item + "}";
  }

  private String categories() {
    StringBuilder text = new StringBuilder("categories:\n");
    StringBuilder empty = new StringBuilder();
    for (String id : ids("category")) {
      text.append("  - id: " + id + "\n    name: " + things.get("category:" + id));
      text.append("\n    group: not-stated\n    maps-to: [health]\n    about: not-stated\n");
      for (int level = 1; level <= 2; level++) {
        if (!isListed(level, id)) {
          empty.append("  - levels: [" + level + "]\n    categories: [" + id + "]\n");
          empty.append("    reason: source-has-none\n    why: The document lists none.\n");
        }
      }
    }
    return text + (empty.isEmpty() ? "empty-cells: []\n" : "empty-cells:\n" + empty);
  }

  private boolean isListed(int level, String category) {
    return signs.stream().anyMatch(s -> s.level() == level && s.category().equals(category));
  }

  private String practice() {
    return "models: []\nassessments: []\nprinciples:"
        + entries("practice", "    text: " + "Keep the child at the centre.\n");
  }

  private String specials() {
    return "special-circumstances:"
        + entries(
            "special",
            "    text: Be alert to such a child.\n    guidance: []\n    topics: [self-harm]\n");
  }

  private String entries(String kind, String more) {
    List<String> ids = ids(kind);
    return (ids.isEmpty() ? " []\n" : "\n")
        + IntStream.range(0, ids.size())
            .mapToObj(i ->
                "  - id: "
                    + ids.get(i)
                    + "\n    name: "
                    + things.get(kind + ":" + ids.get(i))
                    + "\n"
                    + more
                    + "    source: "
                    + place(i + 1)
                    + "\n")
            .collect(Collectors.joining());
  }

  private String withdrawn() {
    return withdrawn.isEmpty()
        ? "withdrawn: []\n"
        : "withdrawn:\n"
            + withdrawn.entrySet().stream()
                .map(entry ->
                    "  - was: \""
                        + entry.getKey()
                        + "\"\n    now: ["
                        + entry.getValue().stream()
                            .map(now -> '"' + now + '"')
                            .collect(Collectors.joining(", "))
                        + "]\n")
                .collect(Collectors.joining());
  }

  private String text(String id, Chapter chapter) {
    int order = 2 + List.copyOf(chapters.keySet()).indexOf(id);
    String former =
        chapter.former().isEmpty()
            ? ""
            : "former-headings: ["
                + chapter.former().entrySet().stream()
                    .map(entry -> "{was: " + entry.getKey() + ", now: " + entry.getValue() + "}")
                    .collect(Collectors.joining(", "))
                + "]\n";
    return "---\ntitle: Chapter "
        + id.replace('-', ' ')
        + "\norder: "
        + order
        + "\nsource: {document: "
        + DOCUMENT
        + ", part: \"3\"}\ntopics: []\n"
        + former
        + "---\nWhat the chapter says.\n"
        + chapter.headings().stream()
            .map(heading -> "\n## " + heading + "\n\nWhat is said there.\n")
            .collect(Collectors.joining());
  }
}
