package org.windscreen.load;

import java.util.Optional;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.format.WrittenCodes;
import org.windscreen.model.AuthorityFile;
import org.windscreen.model.Id;
import org.windscreen.source.SourceTree;

/**
 * The codes that an authority's new indicators are to get. Numbers count on from the highest that
 * is recorded or written anywhere, so that none is used again.
 *
 * <p>Example: where {@code exa-103} is the highest, the first is {@code exa-104}.
 */
final class NextCodes {
  /** The number before the first. */
  private static final int BEFORE_FIRST = 100;

  private final SourceTree tree;
  private final Id.Authority authority;
  private int last;
  private Optional<AuthorityFile.Letters> letters = Optional.empty();

  NextCodes(SourceTree tree, Id.Authority authority) {
    this.tree = tree;
    this.authority = authority;
  }

  /** The next one; nothing where the authority's letters can't be read, which is told there. */
  Optional<Id.Indicator> next() {
    if (last == 0) {
      begin();
    }
    last++;
    return letters.map(l -> new Id.Indicator(l.value() + "-" + last));
  }

  /** Only where an indicator is new are all files looked through. */
  private void begin() {
    letters =
        ContentLoader.authorityFacts(tree, authority, new Diagnostics()).map(AuthorityFile::code);
    last = letters.map(WrittenCodes::new).map(this::highest).orElse(BEFORE_FIRST);
  }

  private int highest(WrittenCodes codes) {
    return tree.files().stream().mapToInt(codes::highest).reduce(BEFORE_FIRST, Math::max);
  }
}
