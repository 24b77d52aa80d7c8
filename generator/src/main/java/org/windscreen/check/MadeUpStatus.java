package org.windscreen.check;

import org.windscreen.diagnostic.Rule;
import org.windscreen.model.Edition;
import org.windscreen.model.EditionFile.Provenance;

/**
 * Made-up guidance is nobody's own: its pages would be listed by search engines, without the banner
 * that says what it is.
 *
 * <p>Blocks {@code made-up-in-force}.
 */
final class MadeUpStatus {
  private MadeUpStatus() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    if (scope.authority().isFictional() && edition.facts().provenance() == Provenance.OWN) {
      scope.block(
          Rule.MADE_UP_IN_FORCE,
          edition.facts(),
          "This edition is said to be its partnership's own, and its authority is made up.",
          "Write \"provenance: sample\"; if the authority is real, take fictional out of"
              + " authority.yaml.");
    }
  }
}
