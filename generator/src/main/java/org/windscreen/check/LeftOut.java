package org.windscreen.check;

import org.windscreen.diagnostic.Rule;
import org.windscreen.format.FileKind;
import org.windscreen.model.Edition;
import org.windscreen.model.EditionFile;

/**
 * A draft may leave out the files of which nothing is known yet; of any other edition somebody may
 * have lost one.
 *
 * <p>Reports {@code left-out} (a warning).
 */
final class LeftOut {
  private LeftOut() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    if (edition.facts().status() == EditionFile.Status.DRAFT) {
      return;
    }
    for (FileKind kind : FileKind.values()) {
      if (!isLeftOut(kind, edition)) {
        continue;
      }
      scope
          .faults()
          .warning(
              Rule.LEFT_OUT,
              scope.file(kind),
              "This file is left out, so pages say that our copy of the source is incomplete.",
              "Add it as content/README.md shows; give empty lists where the source has nothing.");
    }
  }

  private static boolean isLeftOut(FileKind kind, Edition edition) {
    return kind.parts().stream().anyMatch(edition.leftOut()::contains);
  }
}
