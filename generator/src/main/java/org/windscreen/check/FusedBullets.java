package org.windscreen.check;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.model.Edition;
import org.windscreen.model.IndicatorsFile.Indicator;

/**
 * An indicator is one bullet of the source: of two in one, search and comparison find the first,
 * and neither can be cited.
 *
 * <p>Warns {@code fused-bullets}.
 */
final class FusedBullets {
  private static final Pattern BULLET =
      Pattern.compile(
          "(?<=\\S)\\s*[\u2022\u25AA\u25E6\u2023\u25CF\u25A0]|(?<=[.;])\\s+(?:[-*]|o)\\s(?=\\p{Lu})");
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");

  private FusedBullets() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    Set<String> starts = new HashSet<>();
    edition.indicators().forEach(i -> start(i.text().shown()).ifPresent(starts::add));
    for (Indicator indicator : edition.indicators()) {
      second(indicator.text().shown(), starts)
          .ifPresent(second ->
              scope.warning(
                  Rule.FUSED_BULLETS,
                  indicator,
                  indicator.code().value()
                      + " goes on like another indicator: "
                      + Quote.of(second)
                      + ".",
                  "If the document has two bullets, make each an indicator; if it has one, record"
                      + " an exception."));
    }
  }

  /** What comes behind a bullet in the text, or starts as other indicators do. */
  private static Optional<String> second(String text, Set<String> starts) {
    String[] bullets = BULLET.split(text, 2);
    if (bullets.length > 1) {
      return Optional.of(bullets[1].strip());
    }
    List<String> sentences = Arrays.asList(SENTENCE.split(text, -1));
    return sentences.stream()
        .skip(1)
        .filter(sentence -> start(sentence).filter(starts::contains).isPresent())
        .findFirst();
  }

  /** Its first two words; nothing if it has few more. */
  private static Optional<String> start(String text) {
    String[] words = text.split("\\s+", 4);
    return words.length < 4 ? Optional.empty() : Optional.of(words[0] + " " + words[1]);
  }
}
