package org.windscreen.view;

import java.util.List;
import java.util.Optional;
import org.windscreen.ledger.Address;
import org.windscreen.model.LinksFile;

/**
 * An important link of a source.
 *
 * @param national the national document that it leads to
 */
public record LinkView(
    LinksFile.ImportantLink link,
    Address address,
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
        l.national().toOptional().map(linked.outside()::link),
        linked.places(l.source()),
        linked.notes(address));
  }
}
