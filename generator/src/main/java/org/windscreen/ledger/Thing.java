package org.windscreen.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.windscreen.model.Id;
import org.windscreen.model.WithdrawnFile;

/**
 * A thing that an edition has, or a part of one, with an address of its own.
 *
 * <p>Example: the contact {@code mash}, at {@code /exampleshire/contacts/#mash} while its edition
 * is the current one, and for ever at {@code /exampleshire/editions/2018-12/#contact-mash}.
 *
 * @param id none for parts: the steps of a pathway, headings, levels of a category
 * @param name what readers call it: "Exampleshire MASH"; empty for a place on a page that only the
 *     page's own contents lead to, such as {@code #page-call}
 * @param said the record that says it, or that it is a part of
 * @param live where it is as long as its edition is the current one
 * @param pinned where it is as its edition has it, on that edition's full page
 */
public record Thing(Optional<Id> id, String name, Record said, Address live, Address pinned) {
  /** The thing, or the part of one, that a reference means among those of an edition. */
  public static Optional<Thing> of(WithdrawnFile.ThingRef ref, List<Thing> things) {
    Optional<Thing> whole =
        things.stream()
            .filter(thing -> thing.id().map(Thing::known).filter(ref.whole()::equals).isPresent())
            .findFirst();
    return ref.part().isEmpty() ? whole : whole.flatMap(t -> t.part(ref.part().get(), things));
  }

  /** What references know a thing by: {@code contact:mash}. */
  public static String known(Id id) {
    return id.kind().scheme() + ":" + id.value();
  }

  /** A step or a heading of it, by its id. */
  private Optional<Thing> part(String name, List<Thing> things) {
    Set<Address> places = Set.of(Addresses.step(live, name), Addresses.heading(live, name));
    return things.stream()
        .filter(thing -> thing.id().isEmpty() && !thing.name().isEmpty())
        .filter(thing -> places.contains(thing.live()))
        .findFirst();
  }

  /** Whether it has a page to itself, as long as its edition is the current one. */
  public boolean isPage() {
    return live.fragment().isEmpty();
  }
}
