package org.windscreen.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.ledger.Thing;
import org.windscreen.load.Statement;
import org.windscreen.markdown.Reference;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.Edition;
import org.windscreen.model.FactRef;
import org.windscreen.model.Id;
import org.windscreen.model.Kind;
import org.windscreen.model.Ref;
import org.windscreen.model.Scope;

/**
 * A link leads to what its words name: who taps "Emergency Duty Team" at night must not get a team
 * that is closed, and "level 3" in a slide is not level 4. Words that name nothing may lead
 * anywhere.
 *
 * <p>Reports {@code link-names-another}, of a link to another thing, or to one at another level, of
 * another year or with another number than its words say.
 */
final class LinkNames {
  private final Catalog catalog;
  private final List<NamedThing> site;
  private final Map<Scope, List<NamedThing>> editions = new HashMap<>();

  private LinkNames(Catalog catalog) {
    this.catalog = catalog;
    this.site = NamedThing.ofSite(catalog);
    catalog.authorities().forEach(this::note);
  }

  /** What a thing was called in another edition is no other one's name: FormerNames tells of it. */
  private void note(Authority authority) {
    Map<Id, Set<String>> ever = new HashMap<>();
    for (Edition edition : authority.editions()) {
      List<NamedThing> things = NamedThing.of(authority, edition);
      editions.put(Scope.of(authority.id(), edition.id()), things);
      things.forEach(t -> ever.computeIfAbsent(t.id(), id -> new HashSet<>()).addAll(t.names()));
    }
    for (Edition edition : authority.editions()) {
      editions.computeIfPresent(
          Scope.of(authority.id(), edition.id()),
          (scope, things) -> things.stream().map(t -> t.calledToo(ever.get(t.id()))).toList());
    }
  }

  static void check(List<Statement> statements, Catalog catalog, Diagnostics faults) {
    LinkNames names = new LinkNames(catalog);
    for (Statement statement : statements) {
      FactNames.check(statement, names.editions.getOrDefault(statement.scope(), List.of()), faults);
      for (Reference reference : statement.references()) {
        names
            .link(reference, statement.scope())
            .flatMap(link -> link.another().map(named -> told(link, named)))
            .ifPresent(hint ->
                faults.error(
                    Rule.LINK_NAMES_ANOTHER,
                    reference.in(statement.placement()),
                    "This link says "
                        + Quote.of(reference.words())
                        + " and leads to something else: "
                        + Quote.of(reference.destination())
                        + ".",
                    hint));
      }
    }
  }

  private static String told(NamedLink link, String named) {
    return named.isEmpty()
        ? "Check both, and say in words what it leads to; if both are right, record an exception."
        : "Write ["
            + link.reference().words()
            + "]("
            + named
            + "), or say in words what it leads to; if both are right, record an exception.";
  }

  /** A link within the site under words of its own, where it leads to something. */
  private Optional<NamedLink> link(Reference reference, Scope scope) {
    boolean shows =
        FactRef.of(reference.words(), reference.destination()).flatMap(FactRef::sort).isPresent();
    if (reference.image() || reference.external() || shows) {
      return Optional.empty();
    }
    Ref ref = new Ref(reference.destination());
    Scope within = within(ref, scope);
    List<NamedThing> around =
        Stream.concat(editions.getOrDefault(within, List.of()).stream(), site.stream()).toList();
    return find(ref, around)
        .or(() -> find(ref, indicators()))
        .map(target ->
            new NamedLink(reference, NamedThing.plain(reference.words()), ref, target, around));
  }

  private Scope within(Ref ref, Scope scope) {
    return catalog.authorities().stream()
        .filter(a -> ref.authority().equals(Optional.of(a.id())))
        .filter(a -> !scope.authority().equals(ref.authority()))
        .map(a -> Scope.of(a.id(), a.current().id()))
        .findFirst()
        .orElse(scope);
  }

  private List<NamedThing> indicators() {
    return editions.values().stream()
        .flatMap(List::stream)
        .filter(thing -> thing.id().kind() == Kind.INDICATOR)
        .toList();
  }

  private static Optional<NamedThing> find(Ref ref, Collection<NamedThing> things) {
    return things.stream()
        .filter(thing -> Thing.known(thing.id()).equals(ref.scheme() + ":" + ref.id()))
        .findFirst();
  }
}
