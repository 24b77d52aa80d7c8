package org.windscreen.link;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Nearest;
import org.windscreen.ledger.EditionThings;
import org.windscreen.load.Definition;
import org.windscreen.load.Loaded;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.Edition;
import org.windscreen.model.Id;
import org.windscreen.model.Kind;
import org.windscreen.model.LevelsFile;

/**
 * What a reference that leads nowhere may have meant: an id that is there, and no other.
 *
 * <p>Example: {@code Level 3, high} means the level {@code 3-high} where there is one.
 */
final class Candidates {
  /** More ids are not read through. */
  private static final int LISTED = 12;

  /** What a thing is called, and what it is known by. */
  private record Named(String name, Id id) {}

  private final Loaded loaded;

  Candidates(Loaded loaded) {
    this.loaded = loaded;
  }

  /** Whether anything of that kind is there. */
  boolean any(ScopedId key) {
    return !there(key, Optional.empty()).isEmpty();
  }

  /**
   * The one that was probably meant; else which there are, or some of many.
   *
   * @param type of its id, where another type of the same kind would not do
   */
  String hint(ScopedId key, Optional<Class<?>> type) {
    if (key.kind() == Kind.INDICATOR) { // Codes are all alike: the nearest one is quite another.
      return "If it was taken out, name what took its place, or take the reference out.";
    }
    Set<String> there = there(key, type);
    return called(key, there)
        .or(() -> spelt(key, there))
        .map(id -> "Did you mean \"" + id + "\"?")
        .orElseGet(() -> listed(key, there));
  }

  private Set<String> there(ScopedId key, Optional<Class<?>> type) {
    return loaded.definitions().stream()
        .filter(d -> d.id().kind() == key.kind())
        .filter(d -> ScopedId.of(d.id(), d.scope()).scope().equals(key.scope()))
        .map(Definition::id)
        .filter(id -> type.isEmpty() || type.get() == id.getClass() || isPrinted(type.get()))
        .map(Id::value)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A source prints things under levels of their own and under those in parts. */
  private static boolean isPrinted(Class<?> type) {
    return type == Id.PrintedLevel.class;
  }

  /** By what content calls it: a label, a name, another name. */
  private Optional<String> called(ScopedId key, Set<String> there) {
    return loaded.catalog().stream()
        .flatMap(catalog -> key.scope().edition().isEmpty() ? ofSite(catalog) : of(key, catalog))
        .filter(named -> named.id().kind() == key.kind())
        .filter(named -> named.name().equalsIgnoreCase(key.id()))
        .map(named -> named.id().value())
        .filter(there::contains)
        .findFirst();
  }

  private static Stream<Named> ofSite(Catalog catalog) {
    return Stream.of(
            catalog.topics().stream().flatMap(t -> named(t.id(), t.alsoCalled(), t.name())),
            catalog.law().stream()
                .flatMap(p -> named(p.id(), p.alsoCalled(), p.title(), p.shortName())),
            catalog.register().stream().flatMap(d -> named(d.id(), List.of(), d.title())),
            catalog.scale().stream().flatMap(s -> named(s.id(), List.of(), s.name())),
            catalog.domains().stream()
                .flatMap(d -> d.categories().stream())
                .flatMap(c -> named(c.id(), List.of(), c.name())))
        .flatMap(all -> all);
  }

  private static Stream<Named> of(ScopedId key, Catalog catalog) {
    return catalog.authorities().stream()
        .filter(authority -> key.scope().authority().equals(Optional.of(authority.id())))
        .flatMap(authority ->
            authority.editions().stream()
                .filter(edition -> key.scope().edition().equals(Optional.of(edition.id())))
                .flatMap(edition -> of(authority, edition)));
  }

  private static Stream<Named> of(Authority authority, Edition edition) {
    Stream<Named> levels =
        edition.levels().stream()
            .flatMap(l ->
                named(
                    l.id(),
                    l.alsoCalled(),
                    l.label(),
                    l.name().toOptional().orElse(""),
                    l.mark().map(LevelsFile.Mark::value).orElse(""),
                    l.mark().map(m -> "Level " + m.value()).orElse("")));
    Stream<Named> things =
        EditionThings.of(authority.id(), edition, List.of()).stream()
            .flatMap(thing -> thing.id().stream().map(id -> new Named(thing.name(), id)));
    return Stream.concat(levels, things);
  }

  private static Stream<Named> named(Id id, List<String> others, String... names) {
    return Stream.concat(Stream.of(names), others.stream()).map(name -> new Named(name, id));
  }

  /** By its letters: of "Level 3, high", 3-high; of "helth", health. Any digit may be as good. */
  private static Optional<String> spelt(ScopedId key, Set<String> there) {
    String slug = Id.suggestedBy(key.id()).orElse("");
    Optional<String> part =
        there.stream()
            .filter(id -> slug.equals(id) || (key.kind() == Kind.LEVEL && isPart(id, slug)))
            .max(Comparator.comparingInt(String::length));
    return slug.matches("[0-9]*") ? part : part.or(() -> Nearest.to(slug, there));
  }

  private static boolean isPart(String id, String slug) {
    return ("-" + slug + "-").contains("-" + id + "-");
  }

  private static String listed(ScopedId key, Set<String> there) {
    if (there.isEmpty()) {
      return "Define it first, or take the reference out.";
    }
    if (there.size() <= LISTED) {
      return "Choose from: " + String.join(", ", there) + ".";
    }
    List<String> alike = there.stream().filter(id -> sharesAWord(id, key.id())).toList();
    return String.format(
        Locale.ROOT,
        "Choose one of the %,d that are there, such as: %s.",
        there.size(),
        (alike.isEmpty() ? there : alike).stream().limit(LISTED).collect(Collectors.joining(", ")));
  }

  private static boolean sharesAWord(String id, String wanted) {
    List<String> words = List.of(wanted.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1));
    return Stream.of(id.split("-", -1)).anyMatch(word -> word.length() > 2 && words.contains(word));
  }
}
