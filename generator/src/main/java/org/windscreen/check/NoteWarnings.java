package org.windscreen.check;

import java.util.Optional;
import org.windscreen.diagnostic.Rule;
import org.windscreen.model.Edition;
import org.windscreen.model.EditionFile.SourceNote;

/**
 * A note for safety says in one short sentence what to beware of, and beside what; no other note
 * has such a sentence.
 *
 * <p>Reports {@code warning-missing}, {@code warning-too-long}, {@code warning-beside-nothing} and
 * {@code warning-not-for-safety}.
 */
final class NoteWarnings {
  /** In characters: three to five lines on a phone, read before a number is called. */
  static final int LONGEST = 200;

  private NoteWarnings() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    edition.facts().sourceNotes().forEach(note -> check(note, scope));
  }

  private static void check(SourceNote note, ContentChecks.EditionScope scope) {
    switch (note.purpose()) {
      case SAFETY -> safety(note, scope);
      case READER, EDITOR -> other(note, scope);
    }
  }

  private static void safety(SourceNote note, ContentChecks.EditionScope scope) {
    Optional<Integer> length = note.beware().map(w -> w.codePointCount(0, w.length()));
    if (length.isEmpty()) {
      error(
          Rule.WARNING_MISSING,
          "is for safety and does not say what to beware of.",
          "Say it under beware, in one sentence of at most "
              + LONGEST
              + " characters; or write for: reader.",
          note,
          scope);
    } else if (length.get() > LONGEST) {
      error(
          Rule.WARNING_TOO_LONG,
          "has " + length.get() + " characters under beware; it may have " + LONGEST + ".",
          "Say there what a reader must beware of, and the rest under wrong and shown.",
          note,
          scope);
    }
    if (note.affects().isEmpty()) {
      error(
          Rule.WARNING_BESIDE_NOTHING,
          "is for safety and affects nothing, so its warning would stand nowhere.",
          "Name under affects what it warns of, as in affects: [\"contact:mash\"].",
          note,
          scope);
    }
  }

  private static void other(SourceNote note, ContentChecks.EditionScope scope) {
    if (note.beware().isPresent()) {
      error(
          Rule.WARNING_NOT_FOR_SAFETY,
          "says what to beware of and is not for safety, so that would stand nowhere.",
          "Write for: safety if it changes what a reader does; else take beware out.",
          note,
          scope);
    }
  }

  private static void error(
      Rule rule, String wrong, String hint, SourceNote note, ContentChecks.EditionScope scope) {
    scope
        .faults()
        .error(
            rule, scope.at(note), "The source note \"" + note.id().value() + "\" " + wrong, hint);
  }
}
