package org.windscreen.view;

import java.util.List;
import java.util.Optional;
import org.windscreen.ledger.Address;
import org.windscreen.model.Fact;
import org.windscreen.model.FactRef;
import org.windscreen.model.LinksFile;
import org.windscreen.model.WebAddress;

/**
 * An important link of a source.
 *
 * @param href where it leads; nothing where the source's address is wrong and withheld
 * @param national the national document that it leads to
 */
public record LinkView(
    LinksFile.ImportantLink link,
    Address address,
    Optional<String> href,
    Optional<Link> national,
    List<SourcePlace> places,
    Notes notes) {
  public LinkView {
    places = List.copyOf(places);
  }

  static LinkView of(LinkedEdition linked, LinksFile.ImportantLink l) {
    Address address = linked.address(l.id());
    return new LinkView(
        l,
        address,
        href(linked, l.address()),
        l.national().toOptional().map(linked.outside()::link),
        linked.places(l.source()),
        linked.notes(address));
  }

  private static Optional<String> href(LinkedEdition linked, LinksFile.Target target) {
    return target
        .web()
        .map(WebAddress::value)
        .or(() -> target.taken().flatMap(fact -> href(linked, fact)));
  }

  private static Optional<String> href(LinkedEdition linked, FactRef fact) {
    return linked
        .keepers()
        .filter(keeper -> keeper.is(fact.thing()))
        .flatMap(keeper -> fact.among(keeper.facts()).stream())
        .findFirst()
        .flatMap(Fact::href);
  }
}
