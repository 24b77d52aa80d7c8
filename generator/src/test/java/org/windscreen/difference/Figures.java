package org.windscreen.difference;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many labels of a kind were found, and how many that were given are labels.
 *
 * @param told what is told of it, with what was missed
 */
record Figures(String kind, double precision, double recall, String told) {
  static Figures of(String kind, Set<String> labels, Set<String> told) {
    Set<String> expected = of(kind, labels);
    Set<String> found = of(kind, told);
    Set<String> right = new TreeSet<>(found);
    right.retainAll(expected);
    double precision = found.isEmpty() ? 0 : (double) right.size() / found.size();
    double recall = expected.isEmpty() ? 0 : (double) right.size() / expected.size();
    String figures =
        String.format(
            Locale.ROOT,
            "%-11s precision %.3f recall %.3f of %d%n",
            kind,
            precision,
            recall,
            expected.size());
    return new Figures(
        kind,
        precision,
        recall,
        figures
            + missed("  not found: ", expected, found)
            + missed("  not there: ", found, expected));
  }

  private static String missed(String words, Set<String> all, Set<String> but) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(but);
    return rest.isEmpty() ? "" : words + rest + "\n";
  }

  static Set<String> kinds(Set<String> labels, Set<String> told) {
    return Stream.concat(labels.stream(), told.stream())
        .map(label -> label.replaceFirst(" .*", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> of(String kind, Set<String> labels) {
    return labels.stream()
        .filter(label -> label.startsWith(kind + " "))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
