package org.windscreen.load;

import java.util.Optional;
import org.windscreen.model.Id;

/** Where a file lies: site-wide, of an authority, or of one edition. */
public record Scope(Optional<Id.Authority> authority, Optional<Id.Edition> edition) {
  public static final Scope SITE = new Scope(Optional.empty(), Optional.empty());

  public static Scope of(Id.Authority authority) {
    return new Scope(Optional.of(authority), Optional.empty());
  }

  public static Scope of(Id.Authority authority, Id.Edition edition) {
    return new Scope(Optional.of(authority), Optional.of(edition));
  }
}
