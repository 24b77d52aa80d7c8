package org.windscreen.link;

import org.windscreen.load.Definition;
import org.windscreen.model.Id;
import org.windscreen.model.Kind;
import org.windscreen.model.Scope;

/** What a thing is looked up by: its kind, its id and, unless it is unique in the site, where. */
record ScopedId(Kind kind, Scope scope, String id) {
  static ScopedId of(Id id, Scope scope) {
    return of(id.kind(), id.value(), scope);
  }

  /** A thing as its own edition has it, be it known in all of the site. */
  static ScopedId in(Definition definition) {
    Id id = definition.id();
    return id instanceof Id.Indicator
        ? new ScopedId(id.kind(), definition.scope(), id.value())
        : of(id, definition.scope());
  }

  static ScopedId of(Kind kind, String id, Scope scope) {
    Scope within =
        switch (kind.reach()) {
          case SITE -> Scope.SITE;
          case AUTHORITY -> scope.authority().map(Scope::of).orElse(Scope.SITE);
          case EDITION -> scope;
        };
    return new ScopedId(kind, within, id);
  }
}
