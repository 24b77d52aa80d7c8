package org.windscreen.check;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.load.Statement;

/**
 * A range of ages goes from the younger to the older: "16-13" is a slip, and 13-year-olds may be
 * left out by it.
 *
 * <p>Warns {@code range-reversed}.
 */
final class Ranges {
  private static final Pattern RANGE =
      Pattern.compile(
          "(?i)\\bage[ds]?(?: of| from| between)? ([0-9]{1,2}) ?(?:-|\u2013|to|and)"
              + " ?([0-9]{1,2})\\b|\\b([0-9]{1,2}) ?(?:-|\u2013|to) ?([0-9]{1,2})(?:(?:"
              + " |-)(?:years?|months?|weeks?|days?)\\b|$)");

  private Ranges() {}

  static void check(List<Statement> statements, Diagnostics faults) {
    for (Statement statement : statements) {
      RANGE
          .matcher(OwnWords.of(statement))
          .results()
          .filter(Ranges::isReversed)
          .forEach(found ->
              faults.warning(
                  Rule.RANGE_REVERSED,
                  statement.placement().at(found.start(), found.group().length()),
                  Quote.of(found.group()) + " goes from more to less.",
                  "Check both numbers in the source document."));
    }
  }

  private static boolean isReversed(MatchResult found) {
    int first = found.group(1) == null ? 3 : 1;
    return Integer.parseInt(found.group(first)) > Integer.parseInt(found.group(first + 1));
  }
}
