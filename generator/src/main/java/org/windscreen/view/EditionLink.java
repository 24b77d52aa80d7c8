package org.windscreen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.windscreen.ledger.Addresses;
import org.windscreen.model.Authority;
import org.windscreen.model.Edition;

/**
 * An edition among others of its authority.
 *
 * @param whole its full page
 * @param dates "September 2017", or "date not stated"
 * @param superseded what took its place; none for the current one
 */
public record EditionLink(Link whole, String dates, Optional<Superseded> superseded) {
  /** All editions of an authority, the current one first. */
  public static List<EditionLink> all(Authority authority) {
    List<Edition> editions = new ArrayList<>(List.of(authority.current()));
    editions.addAll(authority.superseded());
    return editions.stream()
        .map(edition ->
            new EditionLink(
                whole(authority, edition),
                Dates.words(edition.facts()),
                Superseded.of(authority, edition)))
        .toList();
  }

  static Link whole(Authority authority, Edition edition) {
    return new Link(edition.facts().title(), Addresses.edition(authority.id(), edition.id()));
  }
}
