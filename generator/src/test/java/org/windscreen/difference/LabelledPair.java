package org.windscreen.difference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.windscreen.load.ContentTree;

/**
 * Two editions of a made-up authority, and what is known of how they differ: one part of it is
 * labelled by hand, the other made with its labels.
 *
 * @param before the entries of its {@code indicators.yaml}, and so on
 * @param labels each as {@code up exa-101}, {@code split exa-101 exa-301 exa-302}
 */
record LabelledPair(
    List<String> before, List<String> after, List<String> withdrawn, Set<String> labels) {
  private static final Path BY_HAND =
      ContentTree.root().resolve("generator/src/test/resources/difference/labelled/by-hand.txt");

  /** Codes of indicators that are new start here, those of others below. */
  private static final int FIRST_NEW = 501;

  private static final List<String> WHO =
      List.of("A baby", "A toddler", "A pupil", "A teenager", "A sister", "A brother");

  private static final List<String> WHAT =
      List.of(
          "is often hungry",
          "may be unsafe at home",
          "is at risk of exclusion",
          "misses serious appointments",
          "sleeps badly or not at all",
          "sees violence between adults",
          "lacks warm clothes in winter",
          "has unexplained bruises",
          "is persistently late",
          "rarely plays with others",
          "lives in damp rooms",
          "is known to the police",
          "trusts no adult",
          "cares for a parent",
          "was missing for two nights",
          "speaks of dying",
          "has money nobody explains",
          "eats well and grows");

  static LabelledPair read() throws IOException {
    LabelledPair pair =
        new LabelledPair(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new TreeSet<>());
    Files.readAllLines(BY_HAND).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(pair::byHand);
    for (int i = 0; i < WHO.size() * WHAT.size(); i++) {
      pair.made(i, WHO.get(i % WHO.size()) + " " + WHAT.get(i / WHO.size()));
    }
    return pair;
  }

  private void byHand(String line) {
    String[] parts = line.split("\\|", -1);
    String how = parts[0].contains(":") ? parts[0].replaceFirst(":.*", "") : "";
    List<String> was = wordings(parts[1]).map(this::was).toList();
    boolean keeps = how.equals("kept");
    boolean renumbered = parts[0].contains("renumbered");
    List<String> now =
        wordings(parts[2])
            .map(wording -> now(keeps ? was.getFirst() : newCode(), wording, renumbered ? 9 : 1))
            .toList();
    if (how.equals("named")) {
      was.forEach(code -> name(code, now));
    }
    String words = parts[0].replaceFirst("^[^:]*:", "").strip().replace("code reused?", "reused?");
    List<String> labels = Arrays.stream(words.split(" ", -1)).filter(w -> !w.isEmpty()).toList();
    labels.forEach(label -> label(label, was, now, how));
    boolean doubt = labels.stream().anyMatch(l -> l.matches("same\\?|split\\?|merged\\?"));
    if (how.equals("new code") && (labels.isEmpty() || doubt)) {
      was.forEach(code -> labels().add("withdrawn " + code));
      now.forEach(code -> labels().add("added " + code));
    }
  }

  private void label(String label, List<String> was, List<String> now, String how) {
    switch (label) {
      case "split", "merged", "split?", "merged?", "recoded", "same?" ->
          labels.add(label + " " + String.join(" ", was) + " " + String.join(" ", now));
      case "withdrawn" -> labels.add(label + " " + was.getFirst());
      case "added", "up", "down", "category", "reworded", "renumbered", "reused?" ->
          labels.add(label + " " + now.getFirst());
      default -> throw new AssertionError("no label: " + label + " " + how);
    }
  }

  private static Stream<String> wordings(String part) {
    return Arrays.stream(part.split("\\+\\+", -1)).map(String::strip).filter(w -> !w.isEmpty());
  }

  /** One made indicator: what happens to it goes by its number. */
  private void made(int i, String text) {
    int level = 2 + i % 2;
    String code = was(level + " home " + text + ".");
    switch (i % 9) {
      case 0 -> changed("up", code, (level + 1) + " home " + text + ".");
      case 1 -> changed("down", code, (level - 1) + " home " + text + ".");
      case 2 -> changed("reworded", code, level + " home " + text + " more than before.");
      case 3 -> changed("category", code, level + " family " + text + ".");
      case 4 -> labels.add("withdrawn " + code);
      case 5 -> {
        String other = now(newCode(), level + " home " + text + ".", 1);
        labels.add("recoded " + code + " " + other);
      }
      case 6 -> {
        now(code, level + " home " + text + ".", 2);
        labels.add("renumbered " + code);
      }
      case 7 ->
          labels.add("added " + now(newCode(), level + " home " + "Zone " + i + " opened.", 1));
      default -> now(code, level + " home " + text + ".", 1);
    }
    if (i % 9 == 7) {
      now(code, level + " home " + text + ".", 1);
    }
  }

  private void changed(String label, String code, String wording) {
    now(code, wording, 1);
    labels.add(label + " " + code);
  }

  private String was(String wording) {
    String code = "exa-" + (101 + before.size());
    before.add(entry(code, wording, 1));
    return code;
  }

  private String newCode() {
    return "exa-" + (FIRST_NEW + after.size());
  }

  private String now(String code, String wording, int item) {
    after.add(entry(code, wording, item));
    return code;
  }

  private void name(String code, List<String> now) {
    withdrawn.add(
        "  - was: \"indicator:"
            + code
            + "\"\n    now: ["
            + String.join(", ", now.stream().map(c -> "\"indicator:" + c + "\"").toList())
            + "]\n");
  }

  private static String entry(String code, String wording, int item) {
    String[] words = wording.split(" ", 3);
    return "  - code: "
        + code
        + "\n    level: "
        + words[0]
        + "\n    category: "
        + words[1]
        + "\n    text: \""
        + words[2]
        + "\"\n    topics: [self-harm]\n    source: {document: exampleshire-levels-of-need, part: "
        + "\"Appendix 1\", item: "
        + item
        + "}\n";
  }

  Difference difference() {
    TwoEditions both = TwoEditions.same();
    return new TwoEditions(
            both.tree()
                .put(ContentTree.EDITION + "indicators.yaml", file("indicators", before))
                .put(ContentTree.EDITION + "levels.yaml", levels(both)))
        .put("indicators.yaml", file("indicators", after))
        .put("levels.yaml", levels(both))
        .put("withdrawn.yaml", file("withdrawn", withdrawn))
        .difference();
  }

  private static String file(String key, List<String> entries) {
    return key + ":\n" + String.join("", entries);
  }

  /** Exampleshire's first level four times. */
  static String levels(TwoEditions both) {
    String text = both.tree().text(ContentTree.EDITION + "levels.yaml");
    String first = text.substring(text.indexOf("  - id: 1 "), text.indexOf("  - id: 2"));
    StringBuilder levels = new StringBuilder("levels:\n");
    for (int level = 1; level <= 4; level++) {
      levels.append(
          first
              .replace("id: 1 ", "id: " + level + " ")
              .replace("Level 1 ", "Level " + level + " "));
    }
    return levels.toString();
  }
}
