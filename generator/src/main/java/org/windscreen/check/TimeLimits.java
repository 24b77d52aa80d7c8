package org.windscreen.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.model.Edition;
import org.windscreen.model.Keyword;
import org.windscreen.model.PathwaysFile.Pathway;
import org.windscreen.model.PathwaysFile.Step;
import org.windscreen.model.PathwaysFile.TimeLimit;
import org.windscreen.model.PathwaysFile.Unit;

/**
 * A time limit is the same in its words, in its number, in the text of its step and in the summary
 * of its pathway: comparisons show the number, the step's page the words.
 *
 * <p>Reports {@code time-limit-differs}.
 */
final class TimeLimits {
  private static final Pattern TIME =
      Pattern.compile(
          "\\b("
              + Amounts.NUMBER
              + ")[ -]("
              + Stream.of(Unit.values())
                  .map(unit -> word(unit).replace(" ", "[ -]"))
                  .collect(Collectors.joining("|"))
              + ")s?\\b",
          Pattern.CASE_INSENSITIVE);

  private static final String SAME =
      "Read the document again and let all say the same; if both stand there, record an exception.";

  private TimeLimits() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    for (Pathway pathway : edition.allPathways()) {
      pathway
          .steps()
          .forEach(step -> step.timeLimit().ifPresent(limit -> check(step, limit, scope)));
      pathway.summary().toOptional().ifPresent(summary -> check(pathway, summary.plain(), scope));
    }
  }

  /** What a pathway's summary says is the limit of one of its steps, if any has such a unit. */
  private static void check(Pathway pathway, String summary, ContentChecks.EditionScope scope) {
    List<TimeLimit> limits =
        pathway.steps().stream().flatMap(step -> step.timeLimit().stream()).toList();
    List<MatchResult> texts =
        pathway.steps().stream().flatMap(step -> times(step.text().plain()).stream()).toList();
    times(summary).stream()
        .filter(time -> limits.stream().anyMatch(limit -> hasUnit(time, limit)))
        .filter(time -> limits.stream().noneMatch(limit -> is(time, limit)))
        .filter(time -> texts.stream().noneMatch(text -> text.group().equals(time.group())))
        .findFirst()
        .ifPresent(time ->
            scope.error(
                Rule.TIME_LIMIT_DIFFERS,
                pathway,
                "The summary says " + Quote.of(time.group()) + ", and no step of the pathway does.",
                SAME));
  }

  private static void check(Step step, TimeLimit limit, ContentChecks.EditionScope scope) {
    List<MatchResult> words = times(limit.limit().shown());
    if (words.stream().noneMatch(time -> is(time, limit)) && !words.isEmpty()) {
      tell("The time limit says ", limit.limit().shown(), limit, step, scope);
    }
    List<MatchResult> text =
        times(step.text().plain()).stream().filter(t -> hasUnit(t, limit)).toList();
    if (text.stream().noneMatch(time -> is(time, limit)) && !text.isEmpty()) {
      tell("The step says ", text.getFirst().group(), limit, step, scope);
    }
  }

  /** The times that a text says, such as {@code two working days}. */
  static List<MatchResult> times(String text) {
    return TIME.matcher(text).results().toList();
  }

  /** Whether a time is a limit, in whatever unit. */
  static boolean is(MatchResult time, TimeLimit limit) {
    int amount = Amounts.of(time.group(1)).orElseThrow();
    Unit unit = unit(time);
    return (unit == Unit.WORKING_DAYS) == (limit.unit() == Unit.WORKING_DAYS)
        && amount * minutes(unit) == limit.amount() * minutes(limit.unit());
  }

  private static boolean hasUnit(MatchResult time, TimeLimit limit) {
    return unit(time) == limit.unit();
  }

  private static Unit unit(MatchResult time) {
    String said = time.group(2).toLowerCase(Locale.ROOT).replace('-', ' ');
    return Stream.of(Unit.values()).filter(u -> word(u).equals(said)).findFirst().orElseThrow();
  }

  /** One of the unit, in words: {@code working day}. */
  private static String word(Unit unit) {
    return Keyword.of(unit).replace('-', ' ').replaceFirst("s$", "");
  }

  private static long minutes(Unit unit) {
    return switch (unit) {
      case MINUTES -> 1;
      case HOURS -> 60;
      case DAYS, WORKING_DAYS -> 24 * 60;
      case WEEKS -> 7 * 24 * 60;
      case MONTHS -> 30 * 24 * 60;
      case YEARS -> 365 * 24 * 60;
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
            + Keyword.of(limit.unit())
            + ".",
        SAME);
  }
}
