package org.windscreen.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.windscreen.load.Definition;
import org.windscreen.load.Loaded;
import org.windscreen.load.Mention;
import org.windscreen.model.FactRef;
import org.windscreen.model.Id;
import org.windscreen.model.Kind;
import org.windscreen.model.Ref;
import org.windscreen.model.Scope;

/**
 * What refers to each provision of the law and each national document.
 *
 * <p>Example: {@code uses.of(new Id.Law("children-act-1989-s47"))} has the consent entry on child
 * protection of each area.
 */
public final class Uses {
  /**
   * One thing that refers to another.
   *
   * @param scope the edition it is of, or the whole site
   * @param by the thing; none for what is said of an edition or a file as a whole
   */
  public record Use(Scope scope, Optional<Id> by) {}

  private final Map<ScopedId, List<Use>> uses = new HashMap<>();

  private Uses() {}

  static Uses of(Loaded loaded) {
    Map<String, Id> texts = texts(loaded);
    Map<ScopedId, Set<Use>> found = new LinkedHashMap<>();
    for (Mention mention : loaded.mentions()) {
      Optional<Id> by =
          mention.by().or(() -> Optional.ofNullable(texts.get(mention.span().path())));
      target(mention)
          .ifPresent(key ->
              found
                  .computeIfAbsent(key, k -> new LinkedHashSet<>())
                  .add(new Use(mention.scope(), by)));
    }
    Uses all = new Uses();
    found.forEach((key, set) -> all.uses.put(key, new ArrayList<>(set)));
    return all;
  }

  /** What is a text as a whole, by the path of its file: chapters and pages of the site. */
  private static Map<String, Id> texts(Loaded loaded) {
    Map<String, Id> texts = new HashMap<>();
    for (Definition definition : loaded.definitions()) {
      if (definition.id().kind() == Kind.CHAPTER || definition.id().kind() == Kind.PAGE) {
        texts.put(definition.span().path(), definition.id());
      }
    }
    return texts;
  }

  private static Optional<ScopedId> target(Mention mention) {
    return switch (mention.target()) {
      case Mention.Target.ById(Id id) -> key(id.kind(), id.value());
      case Mention.Target.ByScheme(Ref ref) ->
          Kind.ofScheme(ref.scheme()).flatMap(kind -> key(kind, ref.id()));
      case Mention.Target.OfFact(FactRef fact) ->
          Kind.ofScheme(fact.thing().scheme()).flatMap(kind -> key(kind, fact.thing().id()));
      case Mention.Target.ByName ignored -> Optional.empty();
      case Mention.Target.Image ignored -> Optional.empty();
    };
  }

  private static Optional<ScopedId> key(Kind kind, String id) {
    return kind == Kind.LAW || kind == Kind.NATIONAL
        ? Optional.of(new ScopedId(kind, Scope.SITE, id))
        : Optional.empty();
  }

  /** What refers to it, each thing once, in reading order. May be empty. */
  public List<Use> of(Id id) {
    return List.copyOf(
        uses.getOrDefault(new ScopedId(id.kind(), Scope.SITE, id.value()), List.of()));
  }
}
