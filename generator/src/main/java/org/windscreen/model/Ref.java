package org.windscreen.model;

import java.util.Optional;

/**
 * A reference to a thing of any kind, as written: {@code level:3}, {@code guidance:vision#aims} or
 * {@code worcestershire/contact:out-of-hours}.
 *
 * @param value as written
 */
@Written(
    pattern = "([a-z0-9-]+/)?[a-z-]+:[a-z0-9-]+(#[a-z0-9-]+)?",
    as = "a kind, a colon and an id, like level:3, or the same after another authority and a slash")
public record Ref(String value) {
  /** The authority it names; if none, it means the one it stands in. */
  public Optional<Id.Authority> authority() {
    int slash = value.substring(0, Math.max(0, value.indexOf(':'))).indexOf('/');
    return slash < 0 ? Optional.empty() : Optional.of(new Id.Authority(value.substring(0, slash)));
  }

  /** What stands before the colon: usually the scheme of a {@link Kind}; empty without a colon. */
  public String scheme() {
    String before = value.substring(0, Math.max(0, value.indexOf(':')));
    return before.substring(before.indexOf('/') + 1);
  }

  /** What stands after the colon, without the fragment. */
  public String id() {
    String after = value.substring(value.indexOf(':') + 1);
    return after.contains("#") ? after.substring(0, after.indexOf('#')) : after;
  }

  /** What stands after {@code #}. */
  public Optional<String> fragment() {
    int hash = value.indexOf('#');
    return hash < 0 ? Optional.empty() : Optional.of(value.substring(hash + 1));
  }
}
