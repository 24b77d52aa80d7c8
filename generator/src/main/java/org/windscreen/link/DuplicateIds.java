package org.windscreen.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.load.Definition;
import org.windscreen.model.Kind;

/**
 * Nothing is known by an id that something else of its kind has. An indicator keeps its code from
 * edition to edition, but has it once in each.
 */
final class DuplicateIds {
  private final Map<ScopedId, Definition> first = new HashMap<>();
  private final Map<ScopedId, Definition> firstInEdition = new HashMap<>();
  private final Diagnostics faults;

  private DuplicateIds(Diagnostics faults) {
    this.faults = faults;
  }

  /** Reports {@code duplicate-id} at each definition but the first. */
  static void check(List<Definition> definitions, Diagnostics faults) {
    DuplicateIds ids = new DuplicateIds(faults);
    definitions.stream().sorted(Comparator.comparing(Definition::span)).forEach(ids::define);
  }

  private void define(Definition definition) {
    ScopedId exact =
        new ScopedId(definition.id().kind(), definition.scope(), definition.id().value());
    ScopedId key = ScopedId.of(definition.id(), definition.scope());
    Definition anywhere = first.putIfAbsent(key, definition);
    Definition inEdition = firstInEdition.putIfAbsent(exact, definition);
    if (inEdition != null) {
      fault(definition, inEdition.span());
    } else if (anywhere != null && !sameIndicator(anywhere, definition)) {
      fault(definition, anywhere.span());
    }
  }

  private static boolean sameIndicator(Definition one, Definition other) {
    return one.id().kind() == Kind.INDICATOR
        && one.scope().authority().equals(other.scope().authority());
  }

  private void fault(Definition definition, Span before) {
    boolean sameFile = before.path().equals(definition.span().path());
    faults.error(
        Rule.DUPLICATE_ID,
        definition.span(),
        String.format(
            Locale.ROOT,
            "The %s \"%s\" is defined twice: first %s.",
            definition.id().kind().noun(),
            definition.id().value(),
            sameFile ? "on line " + before.line() : "at " + before),
        "Give one of them another id.");
  }
}
