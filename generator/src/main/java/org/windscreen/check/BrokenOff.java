package org.windscreen.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.load.Loaded;
import org.windscreen.load.Statement;
import org.windscreen.model.Catalog;
import org.windscreen.model.Edition;
import org.windscreen.model.IndicatorsFile.Indicator;

/**
 * A text of an edition goes on to its end: what is copied from a page with columns often loses its
 * last line.
 *
 * <p>Warns {@code breaks-off}.
 */
final class BrokenOff {
  private static final String HINT = "Read on in the source document, and write what is missing.";
  private static final Pattern END =
      Pattern.compile(
          "(?:[,(/]|\\b(?:and|or|but|of|to|the|a|an|for|with|by|from|that|which|who|whose|because"
              + "|than|is|are|has|have|been|being|their|its|e\\.g\\.))\\s*$");

  private BrokenOff() {}

  static void check(Loaded loaded, Catalog catalog, Diagnostics faults) {
    loaded.statements().stream()
        .filter(OwnWords::isOfEdition)
        .forEach(statement -> brackets(statement, faults));
    catalog.authorities().stream()
        .flatMap(authority -> authority.editions().stream())
        .map(Edition::indicators)
        .forEach(indicators -> indicators.forEach(i -> end(i, loaded, faults)));
  }

  private static void brackets(Statement statement, Diagnostics faults) {
    String words = OwnWords.of(statement);
    open(words)
        .ifPresent(at ->
            faults.warning(
                Rule.BREAKS_OFF,
                statement.placement().at(at, 1),
                "The bracket before "
                    + Quote.of(words.substring(at + 1).strip())
                    + " is never closed.",
                HINT));
  }

  /** Where the first bracket stands that nothing closes; one that nothing opens is a list's. */
  private static Optional<Integer> open(String text) {
    int depth = 0;
    for (int at = text.length() - 1; at >= 0; at--) {
      depth += text.charAt(at) == ')' ? 1 : 0;
      if (text.charAt(at) == '(' && --depth < 0) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private static void end(Indicator indicator, Loaded loaded, Diagnostics faults) {
    Matcher end = END.matcher(indicator.text().shown());
    if (end.find()) {
      faults.warning(
          Rule.BREAKS_OFF,
          loaded.spans().of(indicator),
          indicator.code().value() + " ends in " + Quote.of(end.group().strip()) + ".",
          HINT);
    }
  }
}
