package org.windscreen.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Nearest;
import org.windscreen.load.Definition;
import org.windscreen.load.Loaded;
import org.windscreen.load.Mention;
import org.windscreen.load.Scope;
import org.windscreen.model.Authority;
import org.windscreen.model.Chapter;
import org.windscreen.model.Id;
import org.windscreen.model.Kind;
import org.windscreen.model.Ref;

/**
 * Holds what content refers to against what it defines.
 *
 * <p>Reports: {@code duplicate-id}, {@code unknown-reference}, {@code unknown-scheme}, {@code
 * unknown-authority}, {@code unknown-heading}, {@code missing-image}.
 */
public final class ReferenceCheck {
  private final Loaded loaded;
  private final Diagnostics faults;
  private final Map<Key, Definition> defined = new HashMap<>();
  private final Map<Id.Authority, Scope> current = new HashMap<>();
  private final Map<Key, Chapter> chapters = new HashMap<>();

  private ReferenceCheck(Loaded loaded, Diagnostics faults) {
    this.loaded = loaded;
    this.faults = faults;
    loaded.catalog().ifPresent(catalog -> catalog.authorities().forEach(this::note));
  }

  /** Reports every name given twice and every reference to nothing. */
  public static void check(Loaded loaded, Diagnostics faults) {
    ReferenceCheck check = new ReferenceCheck(loaded, faults);
    loaded.definitions().stream()
        .sorted(Comparator.comparing(Definition::span))
        .forEach(check::define);
    loaded.mentions().forEach(check::mention);
  }

  private void note(Authority authority) {
    current.put(authority.id(), Scope.of(authority.id(), authority.current().id()));
    authority
        .editions()
        .forEach(edition -> {
          Scope scope = Scope.of(authority.id(), edition.id());
          edition.chapters().forEach(chapter -> chapters.put(Key.of(chapter.id(), scope), chapter));
        });
  }

  private void define(Definition definition) {
    Definition first = defined.putIfAbsent(Key.of(definition.id(), definition.scope()), definition);
    // An indicator keeps its code from edition to edition.
    boolean again =
        definition.id().kind() == Kind.INDICATOR
            && first != null
            && !first.scope().equals(definition.scope())
            && first.scope().authority().equals(definition.scope().authority());
    if (first != null && !again) {
      faults.error(
          "duplicate-id",
          definition.span(),
          "The "
              + definition.id().kind().noun()
              + " \""
              + definition.id().value()
              + "\" is defined twice: first at "
              + first.span()
              + ".",
          "Give one of them another id.");
    }
  }

  private void mention(Mention mention) {
    switch (mention.target()) {
      case Mention.Target.ById(Id id) -> known(Key.of(id, mention.scope()), mention);
      case Mention.Target.ByScheme(Ref ref) -> scheme(ref, mention);
      case Mention.Target.Image(String path) -> image(path, mention);
    }
  }

  private boolean known(Key key, Mention mention) {
    if (defined.containsKey(key)) {
      return true;
    }
    List<String> there =
        defined.keySet().stream()
            .filter(k -> k.kind() == key.kind() && k.scope().equals(key.scope()))
            .map(Key::id)
            .sorted()
            .toList();
    faults.error(
        "unknown-reference",
        mention.span(),
        "There is no " + key.kind().noun() + " \"" + key.id() + "\"" + where(key) + ".",
        Nearest.hint(key.id(), there, listed(key.kind(), there)));
    return false;
  }

  private static String where(Key key) {
    return key.scope().authority().map(a -> " in " + a.value()).orElse("");
  }

  private static String listed(Kind kind, List<String> ids) {
    return ids.isEmpty() || ids.size() > 12
        ? "Define it first, or name one that is defined."
        : "Choose from: " + String.join(", ", ids) + ".";
  }

  private void scheme(Ref ref, Mention mention) {
    Kind kind = Kind.ofScheme(ref.scheme()).orElse(null);
    if (kind == null) {
      faults.error(
          "unknown-scheme",
          mention.span(),
          "\"" + ref.value() + "\" is neither a web address nor a reference.",
          Nearest.hint(
              ref.scheme(),
              Kind.schemes(),
              "Write a kind, a colon and an id, like level:3; content/README.md lists the kinds."));
      return;
    }
    Scope scope =
        ref.authority().map(a -> current.getOrDefault(a, Scope.of(a))).orElse(mention.scope());
    if (ref.authority().filter(a -> !current.containsKey(a)).isPresent()) {
      known(Key.of(ref.authority().get(), Scope.SITE), mention);
    } else if (known(Key.of(kind, ref.id(), scope), mention)) {
      ref.fragment()
          .ifPresent(fragment -> heading(Key.of(kind, ref.id(), scope), fragment, mention));
    }
  }

  private void heading(Key key, String fragment, Mention mention) {
    Set<String> anchors = new HashSet<>();
    if (chapters.containsKey(key)) {
      chapters.get(key).text().headings().forEach(h -> anchors.add(h.anchor()));
    }
    if (!anchors.contains(fragment)) {
      faults.error(
          "unknown-heading",
          mention.span(),
          "The " + key.kind().noun() + " \"" + key.id() + "\" has no heading \"" + fragment + "\".",
          Nearest.hint(fragment, anchors, "Leave out the part from # on."));
    }
  }

  private void image(String path, Mention mention) {
    if (!loaded.images().contains(path)) {
      faults.error(
          "missing-image",
          mention.span(),
          "There is no image content/" + path + ".",
          Nearest.hint(
              path, loaded.images(), "Put the image beside the text, or take the reference out."));
    }
  }
}
