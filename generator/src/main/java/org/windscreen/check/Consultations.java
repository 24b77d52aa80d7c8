package org.windscreen.check;

import java.util.Set;
import org.windscreen.diagnostic.Rule;
import org.windscreen.format.FileKind;
import org.windscreen.model.ContactsFile.Role;
import org.windscreen.model.Edition;
import org.windscreen.model.PathwaysFile;
import org.windscreen.model.PathwaysFile.PathwayKind;

/**
 * An area says whom to ask when unsure, by a contact or in a pathway of consultation, and each such
 * pathway names whom: somebody unsure of the level needs a line to ring, not only the advice to
 * ring one.
 *
 * <p>Warns {@code no-consultation-line} and {@code consultation-without-contact}.
 */
final class Consultations {
  private static final Set<Role> TO_ASK = Set.of(Role.ADVICE, Role.DESIGNATED_LEAD);

  private Consultations() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    edition.allPathways().stream()
        .filter(pathway -> pathway.kind() == PathwayKind.CONSULTATION)
        .filter(pathway -> pathway.steps().stream().allMatch(Consultations::namesNobody))
        .forEach(pathway ->
            scope.warning(
                Rule.CONSULTATION_WITHOUT_CONTACT,
                pathway,
                "The pathway \"" + pathway.id().value() + "\" names nobody to consult.",
                "Add the contact to the step; where the document names none, record an"
                    + " exception."));
  }

  /** Whether nobody is there to ask: told once, of an edition that has contacts. */
  static void line(Edition edition, ContentChecks.EditionScope scope) {
    boolean lacks =
        edition.lacks(Edition.Part.CONTACTS)
            || edition.lacks(Edition.Part.PATHWAYS)
            || edition.pathways().copyIncomplete().contains(PathwayKind.CONSULTATION);
    boolean some =
        edition.contacts().stream().anyMatch(contact -> TO_ASK.contains(contact.role()))
            || edition.allPathways().stream()
                .anyMatch(pathway -> pathway.kind() == PathwayKind.CONSULTATION);
    if (!lacks && !some && !edition.contacts().isEmpty()) {
      scope
          .faults()
          .warning(
              Rule.NO_CONSULTATION_LINE,
              scope.file(FileKind.CONTACTS),
              "Nobody is named to ask when one is unsure: no contact has the role \"advice\" or"
                  + " \"designated-lead\", and there is no pathway of consultation.",
              "Add whom the document names; where it names nobody, record an exception.");
    }
  }

  private static boolean namesNobody(PathwaysFile.Step step) {
    return step.contacts().isEmpty() && !step.statedContacts().isLacking();
  }
}
