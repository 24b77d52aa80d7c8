package org.windscreen.model;

import java.util.Optional;

/**
 * Whose words something is: the whole site's, an authority's, or those of one edition.
 *
 * <p>Example: what {@code herefordshire/2018-12/levels.yaml} says is said in the scope of that
 * edition; a reference there to {@code contact:mash} means that edition's contact.
 */
public record Scope(Optional<Id.Authority> authority, Optional<Id.Edition> edition) {
  public static final Scope SITE = new Scope(Optional.empty(), Optional.empty());

  public static Scope of(Id.Authority authority) {
    return new Scope(Optional.of(authority), Optional.empty());
  }

  public static Scope of(Id.Authority authority, Id.Edition edition) {
    return new Scope(Optional.of(authority), Optional.of(edition));
  }
}
