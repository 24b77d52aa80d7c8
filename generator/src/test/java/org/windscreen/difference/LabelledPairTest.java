package org.windscreen.difference;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.windscreen.model.IndicatorsFile.Indicator;

/** How many changes of each kind are found, and how many that are told are changes. */
class LabelledPairTest {
  private static final double ENOUGH = 0.95;

  @Test
  void nearlyEveryChangeIsFoundAndNearlyAllThatIsToldIsOne() throws IOException {
    LabelledPair pair = LabelledPair.read();
    assertTrue(pair.before().size() >= 150, () -> pair.before().size() + " indicators");
    Set<String> told = told(pair.difference());
    StringBuilder figures = new StringBuilder();
    boolean enough = true;
    for (String kind : kinds(pair.labels(), told)) {
      Set<String> expected = of(kind, pair.labels());
      Set<String> found = of(kind, told);
      Set<String> right = new TreeSet<>(found);
      right.retainAll(expected);
      double precision = found.isEmpty() ? 0 : (double) right.size() / found.size();
      double recall = expected.isEmpty() ? 0 : (double) right.size() / expected.size();
      // A doubt too many costs somebody a look; one too few may leave a change untold.
      enough &= recall >= ENOUGH && (precision >= ENOUGH || kind.endsWith("?"));
      figures.append(
          String.format(
              Locale.ROOT,
              "%-11s precision %.3f recall %.3f of %d%n",
              kind,
              precision,
              recall,
              expected.size()));
      figures.append(missed("  not found: ", expected, found));
      figures.append(missed("  not there: ", found, expected));
    }
    System.out.print(figures);
    assertTrue(enough, figures::toString);
  }

  private static String missed(String words, Set<String> all, Set<String> but) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(but);
    return rest.isEmpty() ? "" : words + rest + "\n";
  }

  private static Set<String> kinds(Set<String> labels, Set<String> told) {
    return Stream.concat(labels.stream(), told.stream())
        .map(label -> label.replaceFirst(" .*", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> of(String kind, Set<String> labels) {
    return labels.stream()
        .filter(label -> label.startsWith(kind + " "))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> told(Difference difference) {
    Set<String> told = new TreeSet<>();
    for (Change change : difference.changes()) {
      if (change instanceof Change.OfIndicator indicator) {
        told.add(label(indicator));
      }
    }
    difference.doubts().forEach(doubt -> told.add(label(doubt)));
    return told;
  }

  private static String label(Change.OfIndicator change) {
    return switch (change) {
      case Change.IndicatorAdded added -> "added " + codes(added.now());
      case Change.IndicatorWithdrawn gone -> "withdrawn " + codes(gone.was());
      case Change.IndicatorReworded reworded -> "reworded " + codes(reworded.now());
      case Change.LevelMoved moved ->
          moved.direction().name().toLowerCase(Locale.ROOT) + " " + codes(moved.now());
      case Change.CategoryMoved moved -> "category " + codes(moved.now());
      case Change.IndicatorSplit split -> "split " + codes(List.of(split.was()), split.now());
      case Change.IndicatorsMerged merged -> "merged " + codes(merged.was(), List.of(merged.now()));
      case Change.Recoded recoded -> "recoded " + codes(recoded.was(), recoded.now());
      case Change.Renumbered renumbered -> "renumbered " + codes(renumbered.now());
      case Change.IndicatorDetail detail -> "detail " + codes(detail.now());
    };
  }

  private static String label(Doubt doubt) {
    return switch (doubt) {
      case Doubt.PerhapsSame same -> "same? " + codes(same.was(), same.now());
      case Doubt.PerhapsSplit split -> "split? " + codes(List.of(split.was()), split.now());
      case Doubt.PerhapsMerged merged -> "merged? " + codes(merged.was(), List.of(merged.now()));
      case Doubt.CodesSwapped swapped -> "swapped? " + codes(swapped.now());
      case Doubt.CodeReused reused -> "reused? " + codes(reused.now());
      case Doubt.PerhapsSameThing same -> "thing? " + same.was().known();
      case Doubt.NameOfAnother name -> "name? " + name.now().known();
    };
  }

  private static String codes(Indicator... indicators) {
    return codes(List.of(indicators), List.of());
  }

  private static String codes(List<Indicator> some, List<Indicator> others) {
    return Stream.concat(some.stream(), others.stream())
        .map(indicator -> indicator.code().value())
        .collect(Collectors.joining(" "));
  }
}
