package org.windscreen.check;

import java.util.List;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Rule;
import org.windscreen.model.ContactsFile.Contact;
import org.windscreen.model.Edition;
import org.windscreen.model.Id;
import org.windscreen.model.PathwaysFile.Pathway;
import org.windscreen.model.PathwaysFile.Step;

/**
 * A step names somebody who serves the level of its pathway: a referral of a child at risk must not
 * end at a line for early help.
 *
 * <p>Warns {@code pathway-and-contact-disagree}.
 */
final class PathwayContacts {
  private PathwayContacts() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    List<Id.Level> order = edition.levels().stream().map(level -> level.id()).toList();
    for (Pathway pathway : edition.allPathways()) {
      int lowest = places(pathway.levels(), order).min(Integer::compare).orElse(-1);
      pathway.steps().stream()
          .filter(step -> fallShort(step, lowest, edition, order))
          .forEach(step -> warn(pathway, step, scope));
    }
  }

  /** Whether it names contacts, and each serves only lower levels. */
  private static boolean fallShort(Step step, int lowest, Edition edition, List<Id.Level> order) {
    List<Contact> contacts =
        step.contacts().stream().flatMap(id -> edition.contact(id).stream()).toList();
    return !contacts.isEmpty()
        && contacts.stream().noneMatch(contact -> contact.levels().isEmpty())
        && contacts.stream()
            .flatMap(contact -> places(contact.levels(), order))
            .allMatch(place -> place < lowest);
  }

  private static Stream<Integer> places(List<Id.Level> levels, List<Id.Level> order) {
    return levels.stream().map(order::indexOf).filter(place -> place >= 0);
  }

  private static void warn(Pathway pathway, Step step, ContentChecks.EditionScope scope) {
    scope.warning(
        Rule.PATHWAY_AND_CONTACT_DISAGREE,
        step,
        "The pathway \""
            + pathway.id().value()
            + "\" is of level "
            + String.join(", ", pathway.levels().stream().map(Id.Level::value).toList())
            + ", and this step names only contacts of lower levels: "
            + String.join(", ", step.contacts().stream().map(Id.Contact::value).toList())
            + ".",
        "Name who serves that level; if the document leads there, record an exception.");
  }
}
