package org.windscreen.upkeep;

import java.util.List;
import java.util.Optional;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.difference.Difference;
import org.windscreen.format.FileKind;
import org.windscreen.load.EditionFolder;
import org.windscreen.model.Authority;
import org.windscreen.model.Edition;
import org.windscreen.model.WithdrawnFile;
import org.windscreen.model.WithdrawnFile.Entry;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceTree;

/**
 * The file {@code withdrawn.yaml} of an edition that is to be published, with what its {@code
 * changes.yaml} decides to have taken the place of what is gone: whoever follows an old link is led
 * on.
 *
 * @param authority with the edition as it is to be
 */
record SucceededFiles(EditionFolder draft, Authority authority) {
  private static final List<String> ABOUT =
      List.of("What the edition before had and this one has no more, and what took its place.");

  /** Nothing where nothing is to be added. */
  Optional<SourceFile> file(SourceTree tree, Diagnostics faults) {
    List<Entry> added = added();
    return added.isEmpty()
        ? Optional.empty()
        : new AddedEntries(draft, FileKind.WITHDRAWN, ABOUT)
            .to(tree, new WithdrawnFile(added), "withdrawn", added, faults);
  }

  private List<Entry> added() {
    Optional<Edition> to = authority.edition(draft.edition());
    return to.flatMap(authority::before)
        .map(from -> Difference.between(authority, from, to.orElseThrow()).succeeded())
        .orElse(List.of());
  }
}
