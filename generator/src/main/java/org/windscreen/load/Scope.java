package org.windscreen.load;

import java.util.Optional;
import org.windscreen.format.FileKind;
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

  /** The path of a file of this scope; none where it has no folder for files of that kind. */
  public Optional<String> path(FileKind file) {
    Optional<String> ofAuthority = authority.map(a -> a.value() + "/");
    return switch (file.folder()) {
      case CONTENT -> Optional.of(file.fileName());
      case AUTHORITY -> ofAuthority.map(folder -> folder + file.fileName());
      case EDITION ->
          ofAuthority.flatMap(
              folder -> edition.map(e -> folder + e.value() + "/" + file.fileName()));
    };
  }
}
