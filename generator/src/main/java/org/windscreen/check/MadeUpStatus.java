package org.windscreen.check;

import org.windscreen.diagnostic.Rule;
import org.windscreen.model.Edition;

/**
 * Made-up guidance is never in force: its pages would be listed by search engines, without the
 * banner that says what it is.
 *
 * <p>Blocks {@code made-up-in-force}.
 */
final class MadeUpStatus {
  private MadeUpStatus() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    if (scope.authority().isFictional() && edition.facts().status().isInForce()) {
      scope.block(
          Rule.MADE_UP_IN_FORCE,
          edition.facts(),
          "This edition is said to be current, and its authority is made up.",
          "Write \"status: sample\"; if the authority is real, take fictional out of"
              + " authority.yaml.");
    }
  }
}
