package org.windscreen.view;

import java.util.List;
import org.windscreen.ledger.Address;
import org.windscreen.model.ServicesFile;

/** A service with what it links to. */
public record ServiceView(
    ServicesFile.Service service,
    Address address,
    List<Link> levels,
    List<SourcePlace> places,
    Notes notes) {
  public ServiceView {
    levels = List.copyOf(levels);
    places = List.copyOf(places);
  }

  static ServiceView of(LinkedEdition linked, ServicesFile.Service s) {
    Address address = linked.address(s.id());
    return new ServiceView(
        s,
        address,
        linked.levelLinks(s.levels()),
        linked.places(s.source()),
        linked.notes(address));
  }
}
