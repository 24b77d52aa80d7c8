package org.windscreen.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.windscreen.diagnostic.Rule;
import org.windscreen.model.Edition;
import org.windscreen.model.EditionFile;
import org.windscreen.model.Id;
import org.windscreen.model.IndicatorsFile.Indicator;

/**
 * Indicators of one topic under one heading that turn on a word and its opposite, such as
 * "explained" and "unexplained": one may be a slip of the source, or of ours.
 *
 * <p>Warns {@code topic-polarity}, naming the source note that tells readers of it.
 */
final class TopicPolarity {
  /** A word, and how its opposite is written: with the ending that the word may have. */
  private record Opposites(String word, Pattern itself, Pattern opposite) {
    Opposites(String word, String opposite) {
      this(
          word,
          Pattern.compile("(?<![\\w-])(?<!not )" + word, Pattern.CASE_INSENSITIVE),
          Pattern.compile("\\b(" + opposite + "|not " + word + ")", Pattern.CASE_INSENSITIVE));
    }

    boolean says(String text) {
      return itself.matcher(text).find() && !denies(text);
    }

    boolean denies(String text) {
      return opposite.matcher(text).find();
    }
  }

  private static final List<Opposites> PAIRS =
      List.of(
          new Opposites("explained", "unexplained"),
          new Opposites("consensual", "non-?consensual"),
          new Opposites("intentional", "(un|non-?)intentional"),
          new Opposites("planned", "unplanned"),
          new Opposites("supervised", "unsupervised"));

  private TopicPolarity() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    for (Opposites pair : PAIRS) {
      for (Indicator denies : edition.indicators()) {
        if (pair.denies(denies.text().shown())) {
          edition.indicators().stream()
              .filter(says -> pair.says(says.text().shown()) && related(says, denies))
              .forEach(says -> warn(pair, says, denies, edition, scope));
        }
      }
    }
  }

  private static boolean related(Indicator one, Indicator other) {
    return one.category().equals(other.category()) && !shared(one, other).isEmpty();
  }

  private static List<Id.Topic> shared(Indicator one, Indicator other) {
    return one.topics().stream().filter(Set.copyOf(other.topics())::contains).toList();
  }

  private static void warn(
      Opposites pair,
      Indicator says,
      Indicator denies,
      Edition edition,
      ContentChecks.EditionScope scope) {
    scope
        .faults()
        .warning(
            Rule.TOPIC_POLARITY,
            scope.at(denies),
            String.format(
                Locale.ROOT,
                "%s turns on the opposite of \"%s\", and %s (%s), on the same topic \"%s\", on the"
                    + " word itself.",
                denies.code().value(),
                pair.word(),
                says.code().value(),
                scope.at(says),
                shared(says, denies).getFirst().value()),
            note(says, denies, edition)
                .map(n -> "The source note \"" + n.id().value() + "\" tells readers of it.")
                .orElse(
                    "Check both in the source document; if it prints both, add a source note."));
  }

  private static Optional<EditionFile.SourceNote> note(
      Indicator one, Indicator other, Edition edition) {
    Set<String> refs =
        Set.of("indicator:" + one.code().value(), "indicator:" + other.code().value());
    return edition.facts().sourceNotes().stream()
        .filter(EditionFile.SourceNote::isForReaders)
        .filter(n -> n.affects().stream().anyMatch(r -> refs.contains(r.value())))
        .findFirst();
  }
}
