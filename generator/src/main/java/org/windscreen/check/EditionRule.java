package org.windscreen.check;

import java.util.Set;
import java.util.function.BiConsumer;
import org.windscreen.format.FileKind;
import org.windscreen.model.Edition;

/**
 * A rule on one edition, and what must be without fault for it to hold.
 *
 * <p>Example: an empty cell is no fault of its own where the indicator in it could not be read, or
 * names a level that is not there.
 *
 * @param whole the files that must have been read whole
 * @param linked whether every reference in them must lead somewhere too
 */
record EditionRule(
    BiConsumer<Edition, ContentChecks.EditionScope> rule, Set<FileKind> whole, boolean linked) {
  /** A rule on what is there. */
  static EditionRule onAll(BiConsumer<Edition, ContentChecks.EditionScope> rule) {
    return new EditionRule(rule, Set.of(), false);
  }

  /** A rule on what is missing from files of those kinds. */
  static EditionRule onWhole(
      BiConsumer<Edition, ContentChecks.EditionScope> rule, FileKind... files) {
    return new EditionRule(rule, Set.of(files), false);
  }

  /** A rule on what is missing from them, and on what refers to what. */
  static EditionRule onLinked(
      BiConsumer<Edition, ContentChecks.EditionScope> rule, FileKind... files) {
    return new EditionRule(rule, Set.of(files), true);
  }

  /** Asks it, if what it goes by is sound. */
  void ask(Edition edition, ContentChecks.EditionScope scope, Sound sound) {
    if (whole.stream().allMatch(file -> sound.is(scope.file(file).path(), linked))) {
      rule.accept(edition, scope);
    }
  }
}
