package org.windscreen.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.format.FileKind;
import org.windscreen.load.Definition;
import org.windscreen.load.Loaded;
import org.windscreen.load.Mention;
import org.windscreen.model.Id;
import org.windscreen.model.Kind;
import org.windscreen.model.Scope;

/**
 * A code is one indicator's in the whole site, so a reference to it leads somewhere even when it is
 * gone: what an edition refers to is in it, and what others refer to is in a current edition.
 *
 * <p>Reports {@code unknown-reference}; as a warning of a link in a text, whose readers are led to
 * the page that says what became of it, and of what another area or the whole site says: who
 * withdraws an indicator cannot mend that. It may stand where {@code withdrawn.yaml} speaks of the
 * indicator. A note on the source that is about what is gone is wrong.
 */
final class GoneIndicators {
  private static final String INSTEAD = "Name what took its place, or take the reference out.";

  private final Loaded loaded;
  private final Set<Scope> current;
  private final Map<String, Set<Scope>> editions = new HashMap<>();
  private final Set<Span> inTexts;
  private final Set<String> spokenOf;

  private GoneIndicators(Loaded loaded, Set<Scope> current) {
    this.loaded = loaded;
    this.current = current;
    this.inTexts =
        loaded.statements().stream()
            .filter(statement -> !isOfNotes(statement.placement().at(0, 0)))
            .flatMap(s -> s.references().stream().map(r -> r.in(s.placement())))
            .collect(Collectors.toSet());
    this.spokenOf =
        loaded.catalog().stream()
            .flatMap(catalog -> catalog.authorities().stream())
            .flatMap(authority -> authority.editions().stream())
            .flatMap(edition -> edition.withdrawn().stream())
            .map(entry -> entry.was().value())
            .collect(Collectors.toSet());
    for (Definition definition : loaded.definitions()) {
      if (definition.id() instanceof Id.Indicator code) {
        editions.computeIfAbsent(code.value(), c -> new HashSet<>()).add(definition.scope());
      }
    }
  }

  /**
   * Looks through all references.
   *
   * @param current the scopes of the current editions
   */
  static void check(Loaded loaded, Set<Scope> current, Diagnostics faults) {
    GoneIndicators gone = new GoneIndicators(loaded, current);
    for (Mention mention : loaded.mentions()) {
      code(mention.target()).ifPresent(code -> gone.tell(code, mention, faults));
    }
  }

  private void tell(String code, Mention mention, Diagnostics faults) {
    Set<Scope> in = editions.getOrDefault(code, Set.of());
    Scope from = mention.scope();
    boolean own =
        from.edition().isPresent()
            && in.stream().anyMatch(scope -> scope.authority().equals(from.authority()));
    if (own && !in.contains(from) && !isUnread(from)) {
      String message =
          "The indicator " + Quote.of(code) + " is in an edition before, and not in this one.";
      if (inTexts.contains(mention.span())) {
        warn(code, mention, message, faults);
      } else {
        faults.error(Rule.UNKNOWN_REFERENCE, mention.span(), message, INSTEAD);
      }
    } else if (!own && !in.isEmpty() && in.stream().noneMatch(this::isCurrent)) {
      warn(
          code,
          mention,
          "The indicator " + Quote.of(code) + " was withdrawn: no current edition has it.",
          faults);
    }
  }

  /** Not of what an edition says to be gone: then a text may well mean it as it was. */
  private void warn(String code, Mention mention, String message, Diagnostics faults) {
    if (!spokenOf.contains(Kind.INDICATOR.scheme() + ":" + code)) {
      faults.warning(Rule.UNKNOWN_REFERENCE, mention.span(), message, INSTEAD);
    }
  }

  private static boolean isOfNotes(Span span) {
    return span.path().endsWith("/" + FileKind.EDITION.fileName());
  }

  private boolean isCurrent(Scope edition) {
    return current.contains(edition) || isUnread(edition);
  }

  private static Optional<String> code(Mention.Target target) {
    return switch (target) {
      case Mention.Target.ById(Id id) when id instanceof Id.Indicator -> Optional.of(id.value());
      case Mention.Target.ByScheme(var ref) when ref.scheme().equals(Kind.INDICATOR.scheme()) ->
          Optional.of(ref.id());
      case Mention.Target.ById ignored -> Optional.empty();
      case Mention.Target.ByScheme ignored -> Optional.empty();
      case Mention.Target.ByName ignored -> Optional.empty();
      case Mention.Target.OfFact ignored -> Optional.empty();
      case Mention.Target.Image ignored -> Optional.empty();
    };
  }

  private boolean isUnread(Scope edition) {
    return FileKind.INDICATORS.path(edition).filter(loaded.filesAtFault()::contains).isPresent();
  }
}
