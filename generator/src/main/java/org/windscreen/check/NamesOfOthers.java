package org.windscreen.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.load.Statement;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.Id;

/**
 * A text of one authority names no other: what was copied from a neighbour's guidance sends readers
 * to people who cannot help them.
 *
 * <p>Warns {@code name-of-another-area}.
 */
final class NamesOfOthers {
  private NamesOfOthers() {}

  static void check(List<Statement> statements, Catalog catalog, Diagnostics faults) {
    for (Authority other : catalog.authorities()) {
      Pattern named = named(other);
      Set<Id.Authority> namesakes =
          catalog.authorities().stream()
              .filter(authority -> authority.name().equals(other.name()))
              .map(Authority::id)
              .collect(Collectors.toSet());
      statements.stream()
          .filter(statement -> isOfAnother(statement.scope().authority(), namesakes))
          .filter(statement -> statement.scope().edition().isPresent())
          .forEach(statement -> check(statement, named, other, faults));
    }
  }

  private static boolean isOfAnother(Optional<Id.Authority> scope, Set<Id.Authority> named) {
    return scope.filter(id -> !named.contains(id)).isPresent();
  }

  private static Pattern named(Authority other) {
    List<String> names = new ArrayList<>(List.of(other.facts().partnership(), other.name()));
    names.addAll(other.facts().councils());
    return Pattern.compile(
        "(?<![\\w/.@-])(?:"
            + String.join("|", names.stream().map(Pattern::quote).toList())
            + ")(?![\\w/.@-])");
  }

  private static void check(
      Statement statement, Pattern named, Authority other, Diagnostics faults) {
    var found = named.matcher(statement.text());
    if (found.find()) {
      faults.warning(
          Rule.NAME_OF_ANOTHER_AREA,
          statement.placement().at(found.start(), found.group().length()),
          "This text names another area: " + Quote.of(found.group()) + ".",
          "If it was copied from there, write this area's own; if "
              + other.name()
              + " is meant, record an exception.");
    }
  }
}
