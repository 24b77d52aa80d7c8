package org.windscreen.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.windscreen.diagnostic.Span;
import org.windscreen.format.FileKind;
import org.windscreen.ledger.Thing;
import org.windscreen.load.Definition;
import org.windscreen.model.Id;
import org.windscreen.model.Scope;

/**
 * Which thing a fault is of: the last one of its file that is named at its line or above it; for
 * what stands above all of them, or in a file that names none, the edition or the authority.
 *
 * <p>Example: a fault on the second number of a contact is of {@code contact:mash}.
 */
final class Things {
  private final Map<String, List<Definition>> byFile;

  Things(List<Definition> definitions) {
    byFile = definitions.stream().collect(Collectors.groupingBy(d -> d.span().path()));
  }

  /** What the thing is known by: {@code contact:mash}. */
  String at(Span span) {
    return byFile.getOrDefault(span.path(), List.of()).stream()
        .filter(definition -> definition.span().line() <= span.line())
        .max(Comparator.comparingInt(definition -> definition.span().line()))
        .map(Definition::id)
        .or(() -> ofFolder(FileKind.scope(span.path())))
        .map(Thing::known)
        .orElse("");
  }

  private static Optional<Id> ofFolder(Scope scope) {
    return scope.edition().<Id>map(edition -> edition).or(scope::authority);
  }
}
