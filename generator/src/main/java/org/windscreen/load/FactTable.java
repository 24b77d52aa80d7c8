package org.windscreen.load;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.format.FileKind;
import org.windscreen.markdown.Facts;
import org.windscreen.model.Fact;
import org.windscreen.model.FactRef;
import org.windscreen.model.Id;
import org.windscreen.model.Keeper;
import org.windscreen.model.Kind;
import org.windscreen.model.Ref;
import org.windscreen.model.Scope;
import org.windscreen.source.SourceTree;

/**
 * What texts take from contacts and from whatever else keeps a web address. It is read before all
 * texts, so that each is whole from the start: on pages, in data files and in the search alike. An
 * edition's texts have their own edition's facts, and of another authority those of its current
 * edition.
 */
record FactTable(Map<Scope, Map<String, List<Fact>>> facts, Map<Id.Authority, Scope> current) {
  static final FactTable EMPTY = new FactTable(Map.of(), Map.of());

  private static final Set<FileKind> KEEPING =
      Arrays.stream(Kind.values())
          .filter(kind -> !Keeper.sorts(kind).isEmpty())
          .flatMap(kind -> FileKind.naming(kind).stream())
          .collect(Collectors.toSet());

  FactTable {
    facts = Map.copyOf(facts);
    current = Map.copyOf(current);
  }

  /** The facts of every edition; faults of the files are told when they are read for good. */
  static FactTable read(SourceTree tree) {
    Map<Scope, Map<String, List<Fact>>> facts = new HashMap<>();
    Map<Id.Authority, Scope> current = new HashMap<>();
    for (Id.Authority id : ContentLoader.found(tree)) {
      ContentLoader.authorityFacts(tree, id, new Diagnostics())
          .ifPresent(file -> {
            current.put(id, Scope.of(id, file.currentEdition()));
            put(Scope.SITE, Stream.of(Keeper.of(id, file)), facts);
          });
    }
    tree.files().parallelStream()
        .map(file -> new Kept(tree, file.path()))
        .filter(kept -> kept.kind().filter(KEEPING::contains).isPresent())
        .map(Kept::read)
        .toList()
        .forEach(read -> put(read.scope(), read.keepers().stream(), facts));
    return new FactTable(facts, current);
  }

  private static void put(
      Scope scope, Stream<Keeper> keepers, Map<Scope, Map<String, List<Fact>>> facts) {
    Map<String, List<Fact>> here = facts.computeIfAbsent(scope, s -> new HashMap<>());
    keepers.forEach(k -> here.put(k.id().kind().scheme() + ":" + k.id().value(), k.facts()));
  }

  /** A file, by its path, that may have things that keep facts. */
  private record Kept(SourceTree tree, String path) {
    private record Read(Scope scope, List<Keeper> keepers) {}

    Optional<FileKind> kind() {
      return FileKind.of(path);
    }

    Read read() {
      Scope scope = FileKind.scope(path);
      FileReader files = new FileReader(tree, scope, new Names(EMPTY), new Diagnostics());
      return new Read(
          scope,
          files.yaml(kind().orElseThrow(), kind().orElseThrow().record()).stream()
              .flatMap(file -> Keeper.of((Record) file))
              .toList());
    }
  }

  /** What the texts of a scope take. */
  Facts in(Scope scope) {
    return (words, destination) ->
        FactRef.of(words, destination).flatMap(ref -> one(ref, scope).map(f -> shown(ref, f)));
  }

  /** The fact that a reference means; nothing where it means none, or one of several. */
  private Optional<Fact> one(FactRef ref, Scope scope) {
    Ref thing = ref.thing();
    boolean ofSite =
        Kind.ofScheme(thing.scheme()).filter(k -> k.reach() == Kind.Reach.SITE).isPresent();
    Scope there =
        ofSite ? Scope.SITE : thing.authority().map(a -> of(a, scope)).orElseGet(() -> own(scope));
    List<Fact> all =
        facts
            .getOrDefault(there, Map.of())
            .getOrDefault(thing.scheme() + ":" + thing.id(), List.of());
    List<Fact> meant = ref.among(all);
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }

  private Scope of(Id.Authority authority, Scope scope) {
    return scope.authority().filter(authority::equals).isPresent()
        ? own(scope)
        : current.getOrDefault(authority, Scope.of(authority));
  }

  /** What an authority says beside its editions has the facts of the current one. */
  private Scope own(Scope scope) {
    return scope.edition().isPresent()
        ? scope
        : scope.authority().map(a -> current.getOrDefault(a, scope)).orElse(scope);
  }

  private static Facts.Shown shown(FactRef ref, Fact fact) {
    return new Facts.Shown(ref.sort().map(sort -> fact.words()), fact.href());
  }
}
