package org.windscreen.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.load.Statement;
import org.windscreen.model.Catalog;
import org.windscreen.model.Edition;

/**
 * A level that a text names is one of its edition: after a renumbering, an old one sends readers to
 * the wrong help.
 *
 * <p>Warns {@code no-such-level}.
 */
final class NamedLevels {
  private static final String DIGIT = "(?:[0-9](?![0-9])|one|two|three|four|five|six)";

  /** "level 4", "Levels 2, 3 and 4", "tiers 2-3". */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)\\b(?:level|tier|band)s? ("
              + DIGIT
              + "(?:(?:, | and | or | to | & |[-–/])"
              + DIGIT
              + ")*)\\b");

  private static final Pattern EACH = Pattern.compile("(?i)" + DIGIT);
  private static final Pattern NUMBER = Pattern.compile("[0-9]");

  private NamedLevels() {}

  static void check(List<Statement> statements, Catalog catalog, Diagnostics faults) {
    for (Statement statement : statements) {
      List<MatchResult> named = NAMED.matcher(statement.text()).results().toList();
      if (!named.isEmpty()) {
        edition(statement, catalog)
            .ifPresent(
                edition -> named.forEach(levels -> check(levels, edition, statement, faults)));
      }
    }
  }

  private static void check(
      MatchResult levels, Edition edition, Statement statement, Diagnostics faults) {
    EACH.matcher(levels.group(1))
        .results()
        .map(MatchResult::group)
        .filter(level -> !has(edition, digit(level)))
        .forEach(level -> warn(level, levels, edition, statement, faults));
  }

  /** The levels that a text names, in figures. */
  static Set<String> numbers(String text) {
    return NAMED
        .matcher(text)
        .results()
        .flatMap(levels -> EACH.matcher(levels.group(1)).results())
        .map(level -> digit(level.group()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String digit(String level) {
    return Amounts.of(level).orElseThrow().toString();
  }

  private static Optional<Edition> edition(Statement statement, Catalog catalog) {
    return catalog.authorities().stream()
        .filter(a -> statement.scope().authority().equals(Optional.of(a.id())))
        .flatMap(a -> a.editions().stream())
        .filter(e -> statement.scope().edition().equals(Optional.of(e.id())))
        .findFirst();
  }

  private static boolean has(Edition edition, String digit) {
    boolean numbered = labels(edition).anyMatch(label -> NUMBER.matcher(label).find());
    return !numbered || labels(edition).anyMatch(label -> label.contains(digit));
  }

  /** What a level may be called: its label, its other names, its id. */
  private static Stream<String> labels(Edition edition) {
    Stream<String> levels =
        edition.levels().stream()
            .flatMap(
                l -> Stream.concat(Stream.of(l.label(), l.id().value()), l.alsoCalled().stream()));
    Stream<String> groups =
        edition.groups().stream().flatMap(g -> Stream.of(g.label(), g.id().value()));
    return Stream.concat(levels, groups);
  }

  private static void warn(
      String level, MatchResult named, Edition edition, Statement statement, Diagnostics faults) {
    String which = level.equals(named.group(1)) ? "" : Quote.of(level) + " of ";
    faults.warning(
        Rule.NO_SUCH_LEVEL,
        statement.placement().at(named.start(), named.group().length()),
        String.format(
            Locale.ROOT,
            "%s%s is none of this edition, which has: %s.",
            which,
            Quote.of(named.group()),
            String.join(", ", edition.levels().stream().map(l -> l.label()).toList())),
        "Name one of these; if the text speaks of something else, record an exception.");
  }
}
