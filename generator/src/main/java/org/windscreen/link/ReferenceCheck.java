package org.windscreen.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Nearest;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.format.FileKind;
import org.windscreen.ledger.Addresses;
import org.windscreen.load.Loaded;
import org.windscreen.load.Mention;
import org.windscreen.load.Statement;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.Chapter;
import org.windscreen.model.Fact;
import org.windscreen.model.FactRef;
import org.windscreen.model.Id;
import org.windscreen.model.Keeper;
import org.windscreen.model.Kind;
import org.windscreen.model.Ref;
import org.windscreen.model.Scope;
import org.windscreen.model.Written;

/**
 * Holds what content refers to against what it defines.
 *
 * <p>Reports: {@code duplicate-id}, {@code malformed}, {@code unknown-reference}, {@code
 * unknown-scheme}, {@code no-page-of-its-own}, {@code unknown-authority}, {@code unknown-heading},
 * {@code missing-image}, and what {@link GoneIndicators}, {@link FormerHeadings}, {@link
 * FactCheck}, {@link OutsideLinks} and {@link BareAddresses} report.
 */
public final class ReferenceCheck {
  private final Loaded loaded;
  private final Diagnostics faults;
  private final Set<ScopedId> defined = new HashSet<>();
  private final Candidates candidates;
  private final Map<Id.Authority, Scope> current = new HashMap<>();
  private final Map<ScopedId, Chapter> chapters = new HashMap<>();
  private final Map<ScopedId, Keeper> keepers = new HashMap<>();

  private ReferenceCheck(Loaded loaded, Diagnostics faults) {
    this.loaded = loaded;
    this.faults = faults;
    this.candidates = new Candidates(loaded);
    // A code that is still to be given may be another indicator's when it is given.
    loaded.definitions().stream()
        .filter(d -> !loaded.newCodes().contains(d))
        .forEach(d -> defined.add(ScopedId.of(d.id(), d.scope())));
    loaded.catalog().ifPresent(this::note);
  }

  /**
   * Reports every name given twice and every reference to nothing; but not the references that only
   * fail because the file that names such things could not be read.
   */
  public static void check(Loaded loaded, Diagnostics faults) {
    ReferenceCheck check = new ReferenceCheck(loaded, faults);
    DuplicateIds.check(loaded.definitions(), faults);
    LevelParts.check(loaded, faults);
    loaded.catalog().ifPresent(catalog -> FormerHeadings.check(catalog, loaded, faults));
    GoneIndicators.check(loaded, Set.copyOf(check.current.values()), faults);
    loaded.mentions().forEach(check::mention);
    for (Statement statement : loaded.statements()) {
      FactCheck.headings(statement, faults);
      OutsideLinks.check(statement, faults);
      BareAddresses.check(statement, faults);
      BrokenAddresses.check(statement, faults);
    }
  }

  private void note(Catalog catalog) {
    catalog.authorities().forEach(this::note);
    Keeper.besideEditions(catalog).forEach(k -> keepers.put(ScopedId.of(k.id(), Scope.SITE), k));
  }

  private void note(Authority authority) {
    current.put(authority.id(), Scope.of(authority.id(), authority.current().id()));
    authority
        .editions()
        .forEach(edition -> {
          Scope scope = Scope.of(authority.id(), edition.id());
          Keeper.in(edition).forEach(k -> keepers.put(ScopedId.of(k.id(), scope), k));
          edition
              .chapters()
              .forEach(chapter -> chapters.put(ScopedId.of(chapter.id(), scope), chapter));
        });
  }

  private void mention(Mention mention) {
    switch (mention.target()) {
      case Mention.Target.ById(Id id) ->
          known(ScopedId.of(id, mention.scope()), Optional.of(id.getClass()), mention);
      case Mention.Target.ByName(Class<?> type, String name) -> misnamed(type, name, mention);
      case Mention.Target.ByScheme(Ref ref) ->
          thing(ref, mention)
              .ifPresent(key -> ref.fragment().ifPresent(f -> heading(key, f, mention)));
      case Mention.Target.OfFact(FactRef fact) ->
          thing(fact.thing(), mention)
              .filter(key -> !unread(key) && !unkept(key, fact))
              .ifPresent(key -> FactCheck.check(fact, keeper(key), mention, faults));
      case Mention.Target.Image(String path) -> image(path, mention);
    }
  }

  /** Whether a thing may keep what is meant, and it could not be read. */
  private boolean unkept(ScopedId key, FactRef fact) {
    return isAtFault(key) && fact.among(keeper(key)).isEmpty();
  }

  /** What a thing keeps; nothing for one that has neither addresses nor numbers. */
  private List<Fact> keeper(ScopedId key) {
    return Optional.ofNullable(keepers.get(key)).map(Keeper::facts).orElse(List.of());
  }

  /** Whether it is there; told if it is not, but for what may be there and could not be read. */
  private boolean known(ScopedId key, Optional<Class<?>> type, Mention mention) {
    if (defined.contains(key)) {
      return true;
    }
    if (!unread(key)) {
      faults.error(
          Rule.UNKNOWN_REFERENCE,
          mention.span(),
          "There is no " + key.kind().noun() + " " + Quote.of(key.id()) + where(key) + ".",
          ofNoAuthority(key)
              ? "Name the authority too, as in exampleshire/"
                  + key.kind().scheme()
                  + ":"
                  + key.id()
                  + "."
              : candidates.hint(key, type));
    }
    return false;
  }

  /** What is no id is answered with the id of the thing that is called so. */
  private void misnamed(Class<?> type, String name, Mention mention) {
    Written written = type.getAnnotation(Written.class);
    ScopedId key = ScopedId.of(Kind.ofId(type), name, mention.scope());
    faults.error(
        Rule.MALFORMED,
        mention.span(),
        Quote.of(name) + " is not " + written.as() + ".",
        candidates.hint(key, Optional.of(type)));
  }

  /** Whether what is meant may be there, and could not be read. */
  private boolean unread(ScopedId key) {
    boolean unnamed =
        loaded.unnamed().stream()
            .anyMatch(u -> ScopedId.of(Kind.ofId(u.type()), key.id(), u.scope()).equals(key));
    return unnamed || (isAtFault(key) && !candidates.any(key));
  }

  /** Whether the file that names such things was not read whole. */
  private boolean isAtFault(ScopedId key) {
    return FileKind.naming(key.kind())
        .flatMap(naming -> naming.path(key.scope()))
        .filter(loaded.filesAtFault()::contains)
        .isPresent();
  }

  private static boolean ofNoAuthority(ScopedId key) {
    return key.kind().reach() != Kind.Reach.SITE && key.scope().authority().isEmpty();
  }

  private static String where(ScopedId key) {
    return key.scope().authority().map(a -> " in " + a.value()).orElse("");
  }

  /** What a reference means; nothing where it was told that it means nothing. */
  private Optional<ScopedId> thing(Ref ref, Mention mention) {
    Kind kind = Kind.ofScheme(ref.scheme()).orElse(null);
    if (kind == null) {
      faults.error(
          Rule.UNKNOWN_SCHEME,
          mention.span(),
          Quote.of(ref.value()) + " is neither a web address nor a reference.",
          Nearest.hint(
              ref.scheme(),
              Kind.schemes(),
              "Write a kind and an id like level:3, or a web address that starts with https://."));
      return Optional.empty();
    }
    if (!Addresses.leadTo(kind)) {
      faults.error(
          Rule.NO_PAGE_OF_ITS_OWN,
          mention.span(),
          "A " + kind.noun() + " has no page, so " + Quote.of(ref.value()) + " leads nowhere.",
          "Say it in words, or refer to something that has a page.");
      return Optional.empty();
    }
    if (ref.authority().filter(a -> !current.containsKey(a)).isPresent()) {
      known(ScopedId.of(ref.authority().get(), Scope.SITE), Optional.empty(), mention);
      return Optional.empty();
    }
    ScopedId key = ScopedId.of(kind, ref.id(), within(ref, mention.scope()));
    return known(key, Optional.empty(), mention) ? Optional.of(key) : Optional.empty();
  }

  /** Another authority's current edition, or the one that the reference stands in. */
  private Scope within(Ref ref, Scope scope) {
    return ref.authority()
        .filter(a -> !scope.authority().equals(Optional.of(a)))
        .map(a -> current.getOrDefault(a, Scope.of(a)))
        .orElse(scope);
  }

  private void heading(ScopedId key, String fragment, Mention mention) {
    if (key.kind() == Kind.CHAPTER && !chapters.containsKey(key)) {
      return; // The chapter could not be read, which is told already.
    }
    Set<String> anchors = new TreeSet<>();
    if (chapters.containsKey(key)) {
      chapters.get(key).text().headings().forEach(h -> anchors.addAll(h.anchors()));
    }
    if (!anchors.contains(fragment)) {
      faults.error(
          Rule.UNKNOWN_HEADING,
          mention.span(),
          "The "
              + key.kind().noun()
              + " \""
              + key.id()
              + "\" has no heading "
              + Quote.of(fragment)
              + ".",
          Nearest.hint(fragment, anchors, "Leave out the part from # on."));
    }
  }

  private void image(String path, Mention mention) {
    if (!loaded.images().contains(path)) {
      faults.error(
          Rule.MISSING_IMAGE,
          mention.span(),
          "There is no image " + Quote.of(path) + ".",
          Nearest.hint(
              path, loaded.images(), "Put the image beside the text, or take the reference out."));
    }
  }
}
