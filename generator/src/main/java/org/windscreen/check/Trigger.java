package org.windscreen.check;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A number from which, or up to which, something decides a level.
 *
 * <p>Example: of "Missing three or more times in 3 months" it is 3 of "miss" within 90 days.
 *
 * @param count the least number that decides, or where it does not rise the greatest
 * @param days within which so many are counted; 0 for a text that names no period
 * @param rises whether more is worse
 * @param counted what is counted: words without their endings, sorted
 * @param said as the text has it
 */
record Trigger(int count, int days, boolean rises, Set<String> counted, String said) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\b(?:(at least|more than|over|at most|less than|fewer than|under|below) )?("
              + Amounts.NUMBER
              + "|once|twice)(?: times)?(?: (or|and) (more|over|less|fewer|under))?\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PERIOD =
      Pattern.compile(
          "\\b(?:in|within|during|per|every|over)(?:"
              + " (?:the|a|an|any|each|one|single|last|past|previous|period|space|of))*(?: ("
              + Amounts.NUMBER
              + "))?[ -](day|week|fortnight|month|year)s?(?: period)?\\b",
          Pattern.CASE_INSENSITIVE);

  /** What says that something is counted, and not what; and who does it. */
  private static final Set<String> BESIDE =
      Set.of(
          "time",
          "times",
          "episod",
          "occasion",
          "incident",
          "instanc",
          "event",
          "a",
          "an",
          "the",
          "or",
          "and",
          "of",
          "on",
          "in",
          "to",
          "from",
          "at",
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "has",
          "have",
          "had",
          "child",
          "children",
          "young",
          "person",
          "peopl",
          "they",
          "their",
          "them",
          "who",
          "go",
          "goes",
          "gone",
          "went",
          "there",
          "any",
          "report",
          "with",
          "for",
          "by");

  /** Of two periods that are one, such as 90 days and 12 weeks, so many hundredths may differ. */
  private static final int ALIKE = 10;

  /** The one of a text; nothing where several numbers stand in it, or none that decides. */
  static Optional<Trigger> of(String text) {
    List<MatchResult> periods = PERIOD.matcher(text).results().toList();
    String rest = PERIOD.matcher(text).replaceAll(" ");
    List<MatchResult> numbers = NUMBER.matcher(rest).results().toList();
    return periods.size() < 2 && numbers.size() == 1 && isOpen(numbers.getFirst())
        ? Optional.of(of(numbers.getFirst(), periods, rest))
        : Optional.empty();
  }

  private static Trigger of(MatchResult number, List<MatchResult> periods, String rest) {
    return new Trigger(
        count(number),
        periods.stream().mapToInt(Trigger::days).sum(),
        rises(number),
        counted(rest.substring(0, number.start()) + " " + rest.substring(number.end())),
        Stream.concat(Stream.of(number), periods.stream())
            .map(MatchResult::group)
            .collect(Collectors.joining(" ")));
  }

  private static boolean isOpen(MatchResult number) {
    return number.group(1) != null || number.group(4) != null;
  }

  private static boolean rises(MatchResult number) {
    return number
        .group()
        .toLowerCase(Locale.ROOT)
        .matches("(?:at least|more than|over) .*|.* (?:more|over)");
  }

  /** "More than two" is three or more. */
  private static int count(MatchResult number) {
    int written =
        switch (number.group(2).toLowerCase(Locale.ROOT)) {
          case "once" -> 1;
          case "twice" -> 2;
          case String other -> Amounts.of(other).orElseThrow();
        };
    String before = Objects.requireNonNullElse(number.group(1), "").toLowerCase(Locale.ROOT);
    return switch (before) {
      case "more than", "over" -> written + 1;
      case "less than", "fewer than", "under", "below" -> written - 1;
      default -> written;
    };
  }

  private static int days(MatchResult period) {
    int units = period.group(1) == null ? 1 : Amounts.of(period.group(1)).orElseThrow();
    return units * Amounts.DAYS.get(period.group(2).toLowerCase(Locale.ROOT));
  }

  private static Set<String> counted(String words) {
    return AlikeWords.of(words).stems().stream()
        .filter(word -> !BESIDE.contains(word))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether fewer children reach it than another of the same. */
  boolean isStricter(Trigger lower) {
    int more = rises ? count - lower.count : lower.count - count;
    int shorter = rises && !isOfOnePeriod(lower) ? Integer.compare(length(lower), length(this)) : 0;
    return more > 0 || shorter > 0;
  }

  /** Without a period it is counted for ever. */
  private static int length(Trigger trigger) {
    return trigger.days == 0 ? Integer.MAX_VALUE : trigger.days;
  }

  private boolean isOfOnePeriod(Trigger other) {
    return Math.abs(days - other.days) * 100 <= ALIKE * Math.max(days, other.days);
  }

  /** Whether both decide the same. */
  boolean isLike(Trigger other) {
    return count == other.count && isOfOnePeriod(other);
  }
}
