package org.windscreen.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.Addresses;
import org.windscreen.ledger.EditionThings;
import org.windscreen.ledger.Thing;
import org.windscreen.model.Authority;
import org.windscreen.model.CorrectionsFile.Correction;
import org.windscreen.model.Edition;
import org.windscreen.model.Ref;
import org.windscreen.model.TopicsFile;
import org.windscreen.model.WithdrawnFile.ThingRef;

/**
 * What was corrected in an edition after it was published, with links to what it changed.
 *
 * <p>Example: "Corrected 3 May 2026: The number had two figures the wrong way round."
 *
 * @param things each once, in the order of the entry; may be empty
 */
public record CorrectionView(Correction correction, List<Link> things) {
  public CorrectionView {
    things = List.copyOf(things);
  }

  /** All of an edition, the latest first. May be empty. */
  static List<CorrectionView> all(
      Authority authority, Edition edition, List<TopicsFile.Topic> topics) {
    if (edition.corrections().isEmpty()) {
      return List.of();
    }
    List<Thing> things = EditionThings.of(authority.id(), edition, topics);
    return edition.corrections().stream()
        .sorted(Comparator.comparing((Correction c) -> c.date().value()).reversed())
        .map(correction ->
            new CorrectionView(
                correction,
                correction.of().stream()
                    .flatMap(ref -> link(ref, things, authority, edition))
                    .distinct()
                    .toList()))
        .toList();
  }

  private static Stream<Link> link(
      ThingRef ref, List<Thing> things, Authority authority, Edition edition) {
    if (ref.value().equals(Thing.known(edition.id()))) {
      return Stream.of(
          new Link("The whole edition", Addresses.edition(authority.id(), edition.id())));
    }
    Optional<Thing> thing = Thing.of(ref, things);
    return thing.stream()
        .map(one -> new Link(one.name(), authority.isCurrent(edition) ? one.live() : one.pinned()));
  }

  /** Where what it changed is shown: a part of a thing is shown with the thing. */
  Stream<Address> addresses(LinkedEdition linked) {
    return correction.of().stream()
        .map(ref -> new Ref(ref.whole()))
        .flatMap(ref -> linked.address(ref).stream())
        .distinct();
  }
}
