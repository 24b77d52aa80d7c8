package org.windscreen.load;

import java.util.Optional;
import java.util.stream.Stream;
import org.windscreen.format.FileKind;
import org.windscreen.model.Id;
import org.windscreen.source.SourceTree;

/** Which folder an edition is in, whether or not it can be read. */
public record EditionFolder(Id.Authority authority, Id.Edition edition) {
  /** Those of an authority, in the order of their paths. */
  public static Stream<EditionFolder> of(Id.Authority authority, SourceTree tree) {
    return tree.below(authority.value()).stream()
        .filter(file -> FileKind.of(file.path()).equals(Optional.of(FileKind.EDITION)))
        .flatMap(file -> FileKind.scope(file.path()).edition().stream())
        .map(edition -> new EditionFolder(authority, edition));
  }

  /** Its path in the content folder, such as {@code herefordshire/2026-04}. */
  public String path() {
    return authority.value() + "/" + edition.value();
  }

  /** The path of a file in it. */
  public String path(FileKind file) {
    return path() + "/" + file.fileName();
  }
}
