package org.windscreen.check;

import java.util.HashMap;
import java.util.Map;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.format.FileKind;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.Scope;

/** No two authorities start their codes with the same letters. Reports {@code letters-taken}. */
final class SharedLetters {
  private SharedLetters() {}

  static void check(Catalog catalog, Diagnostics faults) {
    Map<String, Authority> first = new HashMap<>();
    for (Authority authority : catalog.authorities()) {
      String letters = authority.facts().code().value();
      Authority other = first.putIfAbsent(letters, authority);
      if (other != null) {
        faults.error(
            Rule.LETTERS_TAKEN,
            Span.file(FileKind.AUTHORITY.path(Scope.of(authority.id())).orElseThrow()),
            "The code letters \"" + letters + "\" are those of " + other.id().value() + " too.",
            "Choose other letters.");
      }
    }
  }
}
