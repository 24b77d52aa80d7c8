package org.windscreen.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.model.Edition;
import org.windscreen.model.PathwaysFile.Step;
import org.windscreen.model.PathwaysFile.TimeLimit;
import org.windscreen.model.PathwaysFile.Unit;

/**
 * A time limit is the same in its words, in its number and in the text of its step: comparisons
 * show the number, the step's page the words.
 *
 * <p>Reports {@code time-limit-differs}.
 */
final class TimeLimits {
  private static final Pattern TIME =
      Pattern.compile(
          "\\b(" + Amounts.NUMBER + ")[ -](minute|hour|working[ -]day|day|week|month|year)s?\\b",
          Pattern.CASE_INSENSITIVE);

  private TimeLimits() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    edition.allPathways().stream()
        .flatMap(pathway -> pathway.steps().stream())
        .forEach(step -> step.timeLimit().ifPresent(limit -> check(step, limit, scope)));
  }

  private static void check(Step step, TimeLimit limit, ContentChecks.EditionScope scope) {
    List<MatchResult> words = times(limit.limit());
    if (words.stream().noneMatch(time -> is(time, limit)) && !words.isEmpty()) {
      tell("The time limit says ", limit.limit(), limit, step, scope);
    }
    List<MatchResult> text =
        times(step.text().plain()).stream().filter(t -> hasUnit(t, limit)).toList();
    if (text.stream().noneMatch(time -> is(time, limit)) && !text.isEmpty()) {
      tell("The step says ", text.getFirst().group(), limit, step, scope);
    }
  }

  private static List<MatchResult> times(String text) {
    return TIME.matcher(text).results().toList();
  }

  private static boolean is(MatchResult time, TimeLimit limit) {
    int amount = Amounts.of(time.group(1)).orElseThrow();
    return isWorking(time) == (limit.unit() == Unit.WORKING_DAYS)
        && (long) amount * minutes(time.group(2)) == (long) limit.amount() * minutes(word(limit));
  }

  private static boolean hasUnit(MatchResult time, TimeLimit limit) {
    return time.group(2).toLowerCase(Locale.ROOT).replace('-', ' ').equals(word(limit));
  }

  private static boolean isWorking(MatchResult time) {
    return time.group(2).toLowerCase(Locale.ROOT).startsWith("working");
  }

  /** The unit of one. */
  private static String word(TimeLimit limit) {
    return limit.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ').replaceFirst("s$", "");
  }

  private static long minutes(String unit) {
    return switch (unit.toLowerCase(Locale.ROOT).replace('-', ' ')) {
      case "minute" -> 1;
      case "hour" -> 60;
      case "day", "working day" -> 24 * 60;
      case "week" -> 7 * 24 * 60;
      case "month" -> 30 * 24 * 60;
      default -> 365 * 24 * 60;
    };
  }

  private static void tell(
      String who, String says, TimeLimit limit, Step step, ContentChecks.EditionScope scope) {
    scope.error(
        Rule.TIME_LIMIT_DIFFERS,
        step,
        who
            + Quote.of(says)
            + ", and amount and unit are "
            + limit.amount()
            + " "
            + limit.unit().name().toLowerCase(Locale.ROOT).replace('_', '-')
            + ".",
        "Read the document again and let all say the same; if both stand there, record an"
            + " exception.");
  }
}
