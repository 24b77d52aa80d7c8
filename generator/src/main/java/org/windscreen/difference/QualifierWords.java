package org.windscreen.difference;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.windscreen.model.IndicatorsFile.Indicator;
import org.windscreen.model.Kind;

/** Which qualifiers a change touches, and that in words. */
final class QualifierWords {
  /** What is about the document, not about children. */
  private static final Set<Kind> ABOUT = Set.of(Kind.EDITION, Kind.DOCUMENT, Kind.NOTE, Kind.LINK);

  private QualifierWords() {}

  /** Those that it lost or gained, where readers act on it. */
  static List<Qualifier> changed(Change change) {
    return switch (change) {
      case Change.IndicatorReworded reworded -> Qualifier.of(reworded.words());
      case Change.IndicatorSplit split ->
          Qualifiers.of(List.of(split.was().text().shown()), texts(split.now()));
      case Change.IndicatorsMerged merged ->
          Qualifiers.of(texts(merged.was()), List.of(merged.now().text().shown()));
      case Change.OfIndicator ignored -> List.of();
      case Change.Reworded reworded ->
          ABOUT.contains(reworded.now().kind()) || reworded.key().equals("label")
              ? List.of()
              : Qualifier.of(reworded.words());
      case Change.ThingAdded ignored -> List.of();
      case Change.ThingWithdrawn ignored -> List.of();
      case Change.Readdressed ignored -> List.of();
      case Change.ValueChanged ignored -> List.of();
      case Change.FactChanged ignored -> List.of();
      case Change.TimeLimitChanged ignored -> List.of();
      case Change.Reordered ignored -> List.of();
    };
  }

  private static List<String> texts(List<Indicator> indicators) {
    return indicators.stream().map(i -> i.text().shown()).toList();
  }

  static String of(List<Qualifier> qualifiers) {
    return qualifiers.stream().map(QualifierWords::of).collect(Collectors.joining("; "));
  }

  static String of(Qualifier qualifier) {
    return switch (qualifier) {
      case Qualifier.Lost lost -> "lost “" + lost.words() + "”";
      case Qualifier.Gained gained -> "gained “" + gained.words() + "”";
      case Qualifier.Became became -> "“" + became.was() + "” became “" + became.now() + "”";
      case Qualifier.Moved moved -> "“" + moved.words() + "” stands elsewhere";
    };
  }
}
