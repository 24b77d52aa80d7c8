package org.windscreen.difference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.model.IndicatorsFile.Indicator;

/** A difference as a person would label it: {@code up exa-101}, {@code same? exa-102 exa-502}. */
final class ChangeLabels {
  private ChangeLabels() {}

  static Set<String> told(Difference difference) {
    Set<String> told = new TreeSet<>();
    for (Change change : difference.changes()) {
      if (change instanceof Change.OfIndicator indicator) {
        told.add(label(indicator));
      }
    }
    difference.doubts().forEach(doubt -> told.add(label(doubt)));
    return told;
  }

  /** Of what was reworded alone: {@code qualifier exa-101 lost may}. */
  static Set<String> qualifiers(Difference difference) {
    return difference.changes().stream()
        .flatMap(change ->
            change instanceof Change.IndicatorReworded reworded
                ? QualifierWords.changed(change).stream()
                    .flatMap(ChangeLabels::words)
                    .map(words -> "qualifier " + codes(reworded.now()) + " " + words)
                : Stream.of())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> words(Qualifier qualifier) {
    return switch (qualifier) {
      case Qualifier.Lost lost -> Stream.of("lost " + lost.words());
      case Qualifier.Gained gained -> Stream.of("gained " + gained.words());
      case Qualifier.Became became -> Stream.of("lost " + became.was(), "gained " + became.now());
      case Qualifier.Moved ignored -> Stream.of();
    };
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
      case Doubt.CodesSwapped swapped -> "swapped? " + codes(swapped.was(), swapped.now());
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
