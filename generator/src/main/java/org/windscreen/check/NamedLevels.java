package org.windscreen.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
  private static final Pattern NAMED =
      Pattern.compile("\\b(?:[Ll]evel|[Tt]ier|[Bb]and) ([0-9])\\b");
  private static final Pattern NUMBER = Pattern.compile("[0-9]");

  private NamedLevels() {}

  static void check(List<Statement> statements, Catalog catalog, Diagnostics faults) {
    for (Statement statement : statements) {
      List<MatchResult> named = NAMED.matcher(statement.text()).results().toList();
      if (!named.isEmpty()) {
        edition(statement, catalog)
            .ifPresent(edition ->
                named.stream()
                    .filter(level -> !has(edition, level))
                    .forEach(level -> warn(level, edition, statement, faults)));
      }
    }
  }

  private static Optional<Edition> edition(Statement statement, Catalog catalog) {
    return catalog.authorities().stream()
        .filter(a -> statement.scope().authority().equals(Optional.of(a.id())))
        .flatMap(a -> a.editions().stream())
        .filter(e -> statement.scope().edition().equals(Optional.of(e.id())))
        .findFirst();
  }

  private static boolean has(Edition edition, MatchResult named) {
    boolean numbered = labels(edition).anyMatch(label -> NUMBER.matcher(label).find());
    return !numbered || labels(edition).anyMatch(label -> label.contains(named.group(1)));
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
      MatchResult named, Edition edition, Statement statement, Diagnostics faults) {
    faults.warning(
        Rule.NO_SUCH_LEVEL,
        statement.placement().at(named.start(), named.group().length()),
        String.format(
            Locale.ROOT,
            "%s is none of this edition, which has: %s.",
            Quote.of(named.group()),
            String.join(", ", edition.levels().stream().map(l -> l.label()).toList())),
        "Name one of these; if the text speaks of something else, record an exception.");
  }
}
