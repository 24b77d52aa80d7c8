package org.windscreen.check;

import org.windscreen.diagnostic.Rule;
import org.windscreen.format.FileKind;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.Edition;

/**
 * Somebody answers at night and at weekends, when children are hurt too.
 *
 * <p>Warns {@code no-out-of-hours}.
 */
final class OutOfHours {
  private OutOfHours() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    boolean some =
        edition.contacts().stream().anyMatch(c -> c.role() == ContactsFile.Role.OUT_OF_HOURS);
    if (!edition.lacks(Edition.Part.CONTACTS) && !some) {
      scope
          .faults()
          .warning(
              Rule.NO_OUT_OF_HOURS,
              scope.file(FileKind.CONTACTS),
              "No contact answers out of hours: none has the role \"out-of-hours\".",
              "Add the one that the area has; where its document names none, record an exception.");
    }
  }
}
