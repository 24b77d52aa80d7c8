package org.windscreen.load;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.format.FileKind;
import org.windscreen.model.AuthorityFile;
import org.windscreen.model.Id;
import org.windscreen.source.SourceFile;
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
  private Optional<String> letters = Optional.empty();

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
    return letters.map(l -> new Id.Indicator(l + "-" + last));
  }

  /** Only where an indicator is new are all files looked through. */
  private void begin() {
    letters =
        ContentLoader.authorityFacts(tree, authority, new Diagnostics())
            .map(AuthorityFile::code)
            .map(AuthorityFile.Letters::value);
    last = letters.map(this::highest).orElse(BEFORE_FIRST);
  }

  /** Found in the text, so that a file that can't be read as YAML keeps its codes too. */
  private int highest(String letters) {
    String number = Pattern.quote(letters) + "-([0-9]{1,9})\\b";
    Pattern recorded = Pattern.compile("(?m)^\\s*" + number);
    Pattern written = Pattern.compile("\\bcode[\"']?: *[\"']?" + number);
    int highest = BEFORE_FIRST;
    for (SourceFile file : tree.files()) {
      if (file.path().endsWith(FileKind.PERMALINKS)) {
        highest = Math.max(highest, highest(recorded, file));
      } else if (FileKind.of(file.path()).equals(Optional.of(FileKind.INDICATORS))) {
        highest = Math.max(highest, highest(written, file));
      }
    }
    return highest;
  }

  private static int highest(Pattern code, SourceFile file) {
    return code.matcher(new String(file.bytes(), StandardCharsets.UTF_8))
        .results()
        .mapToInt(found -> Integer.parseInt(found.group(1)))
        .max()
        .orElse(0);
  }
}
