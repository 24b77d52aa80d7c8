package org.windscreen.publish;

import java.util.List;
import java.util.Optional;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Nearest;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.format.FileKind;
import org.windscreen.load.Drafts;
import org.windscreen.load.EditionFolder;
import org.windscreen.source.SourceTree;

/**
 * Which drafts a build shows: none, so that what is being written keeps nobody from publishing, or
 * the one that was asked for, as if it were its area's current edition.
 *
 * <p>Reports {@code draft-left-out} and {@code unknown-draft}.
 */
final class DraftChoice {
  private DraftChoice() {}

  /** The content to be built from. */
  static SourceTree of(SourceTree tree, Optional<EditionFolder> asked, Diagnostics faults) {
    Drafts drafts = Drafts.in(tree);
    if (asked.isEmpty()) {
      drafts.drafts().forEach(draft -> leftOut(draft, faults));
      return drafts.published();
    }
    if (!drafts.drafts().contains(asked.get())) {
      unknown(asked.get(), drafts, faults);
      return drafts.published();
    }
    return drafts.asCurrent(asked.get(), faults).orElse(drafts.published());
  }

  private static void leftOut(EditionFolder draft, Diagnostics faults) {
    faults.info(
        Rule.DRAFT_LEFT_OUT,
        Span.file(draft.path(FileKind.EDITION)),
        "The edition " + Quote.of(draft.edition().value()) + " is a draft: it was left out.",
        "To see what is wrong in it, run: windscreen check --draft " + draft.path());
  }

  private static void unknown(EditionFolder asked, Drafts drafts, Diagnostics faults) {
    List<String> known = drafts.drafts().stream().map(EditionFolder::path).toList();
    faults.error(
        Rule.UNKNOWN_DRAFT,
        Span.file(asked.path(FileKind.EDITION)),
        "There is no draft " + Quote.of(asked.path()) + ".",
        Nearest.hint(
            asked.path(),
            known,
            known.isEmpty()
                ? "No edition is a draft: one says \"status: draft\", and its authority.yaml names"
                    + " another as the current one."
                : "Name one that is: " + String.join(", ", known) + "."));
  }
}
