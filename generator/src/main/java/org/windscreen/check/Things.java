package org.windscreen.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.windscreen.diagnostic.Span;
import org.windscreen.format.FileKind;
import org.windscreen.ledger.Thing;
import org.windscreen.load.Definition;
import org.windscreen.load.Loaded;
import org.windscreen.model.Catalog;
import org.windscreen.model.Id;
import org.windscreen.model.PathwaysFile.Pathway;
import org.windscreen.model.Scope;

/**
 * Which thing a fault is of: the last one of its file that is named at its line or above it, and in
 * a pathway the step; for what stands above all of them, or in a file that names none, the edition
 * or the authority.
 *
 * <p>Example: a fault on the second number of a contact is of {@code contact:mash}, one on the
 * contacts of a step of {@code pathway:referral#decision}.
 */
final class Things {
  private record Named(int line, String known) {}

  private final Map<String, List<Named>> byFile = new HashMap<>();

  Things(Loaded loaded) {
    for (Definition definition : loaded.definitions()) {
      note(definition.span(), Thing.known(definition.id()));
    }
    loaded.catalog().ifPresent(catalog -> steps(catalog, loaded));
  }

  private void steps(Catalog catalog, Loaded loaded) {
    catalog.authorities().stream()
        .flatMap(authority -> authority.editions().stream())
        .flatMap(edition -> edition.allPathways().stream())
        .forEach(pathway -> steps(pathway, loaded));
  }

  private void steps(Pathway pathway, Loaded loaded) {
    pathway
        .steps()
        .forEach(step ->
            note(loaded.spans().of(step), Thing.known(pathway.id()) + "#" + step.id().value()));
  }

  private void note(Span span, String known) {
    byFile
        .computeIfAbsent(span.path(), path -> new ArrayList<>())
        .add(new Named(span.line(), known));
  }

  /** What the thing is known by: {@code contact:mash}. */
  String at(Span span) {
    return byFile.getOrDefault(span.path(), List.of()).stream()
        .filter(named -> named.line() <= span.line())
        .max(Comparator.comparingInt(Named::line))
        .map(Named::known)
        .or(() -> ofFolder(FileKind.scope(span.path())).map(Thing::known))
        .orElse("");
  }

  private static Optional<Id> ofFolder(Scope scope) {
    return scope.edition().<Id>map(edition -> edition).or(scope::authority);
  }
}
