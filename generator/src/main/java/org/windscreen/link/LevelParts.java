package org.windscreen.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Rule;
import org.windscreen.load.Definition;
import org.windscreen.load.Loaded;
import org.windscreen.load.Mention;
import org.windscreen.model.Id;
import org.windscreen.model.Scope;

/**
 * A level in parts is no level of its own: things lie at one of its parts, and a part is of no
 * other level than one that is in parts. Only prose and notes may speak of all parts as {@code
 * level:3}.
 *
 * <p>Reports {@code level-in-parts}, {@code not-in-parts} and {@code group-without-parts}.
 */
final class LevelParts {
  private final Map<ScopedId, Boolean> inParts = new HashMap<>();
  private final Set<ScopedId> withParts = new HashSet<>();
  private final Set<Scope> withUnknown = new HashSet<>();
  private final Diagnostics faults;

  private LevelParts(Diagnostics faults) {
    this.faults = faults;
  }

  static void check(Loaded loaded, Diagnostics faults) {
    LevelParts parts = new LevelParts(faults);
    loaded.definitions().forEach(parts::define);
    loaded.mentions().forEach(parts::mention);
    loaded.definitions().stream()
        .filter(definition -> !loaded.filesAtFault().contains(definition.span().path()))
        .forEach(parts::lacksParts);
  }

  private void define(Definition definition) {
    if (definition.id() instanceof Id.Level || definition.id() instanceof Id.LevelGroup) {
      inParts.put(
          ScopedId.of(definition.id(), definition.scope()),
          definition.id() instanceof Id.LevelGroup);
    }
  }

  private void mention(Mention mention) {
    if (mention.target() instanceof Mention.Target.ById(Id id)) {
      ScopedId key = ScopedId.of(id, mention.scope());
      if (id instanceof Id.Level && inParts.getOrDefault(key, false)) {
        faults.error(
            Rule.LEVEL_IN_PARTS,
            mention.span(),
            "The level \"" + id.value() + "\" is in parts, and nothing lies at all of them.",
            "Name the part, or each of the parts.");
      }
      if (id instanceof Id.LevelGroup) {
        withParts.add(key);
        if (!inParts.containsKey(key)) {
          withUnknown.add(mention.scope());
        }
        notInParts(id, key, mention);
      }
    }
  }

  private void notInParts(Id id, ScopedId key, Mention mention) {
    if (!inParts.getOrDefault(key, true)) {
      faults.error(
          Rule.NOT_IN_PARTS,
          mention.span(),
          "The level \"" + id.value() + "\" is a level of its own and has no parts.",
          "Name one of \"groups\", at the end of levels.yaml.");
    }
  }

  private void lacksParts(Definition definition) {
    if (definition.id() instanceof Id.LevelGroup
        && !withUnknown.contains(definition.scope())
        && !withParts.contains(ScopedId.of(definition.id(), definition.scope()))) {
      faults.error(
          Rule.GROUP_WITHOUT_PARTS,
          definition.span(),
          "No level is a part of \"" + definition.id().value() + "\".",
          "Say \"part-of: " + definition.id().value() + "\" at its parts, or take it out.");
    }
  }
}
