package org.windscreen.check;

import java.util.Locale;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
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
    for (Edition.Part part : edition.leftOut()) {
      String file = part.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".yaml";
      scope
          .faults()
          .warning(
              Rule.LEFT_OUT,
              Span.file(scope.folder() + "/" + file),
              "This file is left out, so pages say that our copy of the source is incomplete.",
              "Add it as content/README.md shows; give empty lists where the source has nothing.");
    }
  }
}
