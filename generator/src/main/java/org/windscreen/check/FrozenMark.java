package org.windscreen.check;

import java.util.Locale;
import org.windscreen.diagnostic.Rule;
import org.windscreen.format.FileKind;
import org.windscreen.model.Edition;
import org.windscreen.model.EditionFile;

/**
 * That an edition was frozen is said in two files, so that the loss of one is told by the other:
 * {@code edition.yaml} has {@code frozen: true} and {@code frozen.yaml} what the edition said.
 * Without the second nobody could be told of an edit; a correction proves that it was there, too.
 *
 * <p>Reports {@code frozen-lost} and {@code frozen-unmarked} (a warning).
 */
final class FrozenMark {
  private FrozenMark() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    if (edition.facts().status() == EditionFile.Status.DRAFT) {
      draft(edition, scope);
    } else if (edition.wasFrozen() && !edition.frozen().isFrozen()) {
      lost(edition, scope);
    } else if (edition.frozen().isFrozen() && !edition.isMarkedFrozen()) {
      unmarked(edition, scope);
    }
  }

  /** Somebody copied the folder of an edition, rather than have the next one opened. */
  private static void draft(Edition edition, ContentChecks.EditionScope scope) {
    if (edition.isMarkedFrozen()) {
      scope.error(
          Rule.FROZEN_LOST,
          edition.facts(),
          "This edition is a draft, and says that it is frozen.",
          "Take \"frozen: true\" out: it is written when the edition is published.");
    }
  }

  private static void lost(Edition edition, ContentChecks.EditionScope scope) {
    scope
        .faults()
        .error(
            Rule.FROZEN_LOST,
            scope.file(FileKind.FROZEN),
            "This edition is published and frozen, "
                + (edition.isMarkedFrozen()
                    ? "as its edition.yaml says"
                    : "as its corrections.yaml shows")
                + ", but what it said when it was is lost: this file is gone or empty.",
            String.format(
                Locale.ROOT,
                "Bring the file back from the last copy of the folder that has it (with git: git"
                    + " restore frozen.yaml, in that folder). If there is none, freeze the edition"
                    + " as it stands, which readers are told: windscreen edition correct %s --why"
                    + " \"What may have been changed, in a sentence\"",
                words(edition, scope)));
  }

  private static void unmarked(Edition edition, ContentChecks.EditionScope scope) {
    scope.warning(
        Rule.FROZEN_UNMARKED,
        edition.facts(),
        "This edition is frozen, and does not say so here: if its frozen.yaml were lost, nobody"
            + " would be told.",
        "Run: windscreen edition freeze " + words(edition, scope));
  }

  private static String words(Edition edition, ContentChecks.EditionScope scope) {
    return scope.authority().id().value() + " " + edition.id().value();
  }
}
