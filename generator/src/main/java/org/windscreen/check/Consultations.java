package org.windscreen.check;

import org.windscreen.diagnostic.Rule;
import org.windscreen.model.Edition;
import org.windscreen.model.PathwaysFile;

/**
 * A pathway of consultation names whom to ask: somebody unsure of the level needs a line to ring,
 * not only the advice to ring one.
 *
 * <p>Warns {@code consultation-without-contact}.
 */
final class Consultations {
  private Consultations() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    edition.allPathways().stream()
        .filter(pathway -> pathway.kind() == PathwaysFile.PathwayKind.CONSULTATION)
        .filter(pathway -> pathway.steps().stream().allMatch(Consultations::namesNobody))
        .forEach(pathway ->
            scope.warning(
                Rule.CONSULTATION_WITHOUT_CONTACT,
                pathway,
                "The pathway \"" + pathway.id().value() + "\" names nobody to consult.",
                "Add the contact to the step; where the document names none, record an"
                    + " exception."));
  }

  private static boolean namesNobody(PathwaysFile.Step step) {
    return step.contacts().isEmpty() && !step.statedContacts().isLacking();
  }
}
