package org.windscreen.difference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.load.ContentTree;

/**
 * Two editions of a made-up authority of some 270 indicators, and how they differ, both written by
 * somebody who had not seen how differences are found. What was found at first contact stands in
 * its README, and nothing there may be changed to please the code.
 */
record ClosedPair(Difference difference, Set<String> labels) {
  static final Path FOLDER =
      ContentTree.root().resolve("generator/src/test/resources/difference/closed");

  static ClosedPair read() throws IOException {
    TwoEditions both = TwoEditions.same();
    String levels = LabelledPair.levels(both);
    TwoEditions before =
        new TwoEditions(
            both.tree()
                .put(ContentTree.EDITION + "indicators.yaml", indicators("before.tsv"))
                .put(ContentTree.EDITION + "categories.yaml", categories())
                .put(ContentTree.EDITION + "levels.yaml", levels));
    Difference difference =
        before
            .put("indicators.yaml", indicators("after.tsv"))
            .put("categories.yaml", categories())
            .put("levels.yaml", levels)
            .put("withdrawn.yaml", withdrawn())
            .put("changes.yaml", decided())
            .difference();
    Set<String> labels =
        lines("labels.txt")
            .filter(l -> !l.startsWith("#"))
            .collect(Collectors.toCollection(TreeSet::new));
    return new ClosedPair(difference, labels);
  }

  private static Stream<String> lines(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file)).stream().filter(line -> !line.isBlank());
  }

  private static String indicators(String file) throws IOException {
    return "indicators:\n"
        + lines(file).map(line -> indicator(line.split("\t", -1))).collect(Collectors.joining());
  }

  private static String indicator(String[] cells) {
    return String.format(
        """
          - code: %s
            level: %s
            category: %s
            text: "%s"
            topics: [self-harm]
            source: {document: exampleshire-levels-of-need, part: "%s", item: %s}
        """,
        cells[0], cells[1], cells[2], cells[5], cells[3], cells[4]);
  }

  /** What is gone, with its successors. */
  private static String withdrawn() throws IOException {
    return "withdrawn:\n"
        + declared()
            .filter(cells -> !isKept(cells))
            .map(cells ->
                "  - was: \"indicator:"
                    + cells[0]
                    + "\"\n    now: ["
                    + successors(cells[1])
                    + "]\n")
            .collect(Collectors.joining());
  }

  /** What kept its code for a part, with the others that have one. */
  private static String decided() throws IOException {
    return "changes: []\ndecided:\n"
        + declared()
            .filter(ClosedPair::isKept)
            .flatMap(cells ->
                Arrays.stream(cells[1].split(" ", -1))
                    .filter(code -> !code.equals(cells[0]))
                    .map(code ->
                        String.format(
                            "  - {was: \"indicator:%s\", now: \"indicator:%s\", is: part}%n",
                            cells[0], code)))
            .collect(Collectors.joining());
  }

  private static Stream<String[]> declared() throws IOException {
    return lines("withdrawn.tsv").map(line -> line.split("\t", -1));
  }

  private static boolean isKept(String[] cells) {
    return List.of(cells[1].split(" ", -1)).contains(cells[0]);
  }

  private static String successors(String codes) {
    return Arrays.stream(codes.split(" ", -1))
        .filter(code -> !code.isEmpty())
        .map(code -> "\"indicator:" + code + "\"")
        .collect(Collectors.joining(", "));
  }

  private static String categories() {
    return "categories:\n"
        + Stream.of("health", "education", "behaviour", "family", "home")
            .map(id ->
                "  - id: "
                    + id
                    + "\n    name: "
                    + id.substring(0, 1).toUpperCase(Locale.ROOT)
                    + id.substring(1)
                    + "\n    group: not-stated\n    maps-to: [health]\n    about: not-stated\n")
            .collect(Collectors.joining());
  }
}
