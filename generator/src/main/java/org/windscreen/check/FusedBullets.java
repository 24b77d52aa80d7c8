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

  /** What goes on with what was said before. */
  private static final String SAME =
      "(?:and|or|but|nor|also|including|includes?|this|these|that|those|they|it|he|she|there|which|who"
          + "|where|when|if|unless|although|even|especially|particularly|because|for|such|e\\.?g|i\\.?e"
          + "|see|at|as|in|with|without|whether|so|then|to|up|however|rather|more|less"
          + "|often|mostly|usually|again)\\b";

  /**
   * What parts two statements: a semicolon, a dash, a bar, the second number or letter of a list.
   */
  private static final Pattern JOINT =
      Pattern.compile(
          "(?:;\\s*|\\s[-\u2010-\u2015*|\u00B7]{1,2}\\s+|\\s-(?=\\p{L})|(?<=\\p{L})\u00B7|\\s\\|+"
              + "|(?<=^\\(?[1ai][.)]\\s.{1,300})\\s\\(?(?:2|b|ii)[.)]\\s+)(?=\\p{L})(?!"
              + SAME
              + ")",
          Pattern.CASE_INSENSITIVE);

  /** What stands between two dashes and belongs to the words before: {@code – or carer –}. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "\\s[-\u2010-\u2015]\\s+" + SAME + ".{0,200}?\\s[-\u2010-\u2015]\\s",
          Pattern.CASE_INSENSITIVE);

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
    String[] parts = JOINT.split(ASIDE.matcher(text).replaceAll(" "), 2);
    if (parts.length > 1) {
      return Optional.of(parts[1].strip());
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
