package org.windscreen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.windscreen.ledger.Address;
import org.windscreen.model.EditionFile;
import org.windscreen.model.Id;
import org.windscreen.model.Place;

/**
 * Puts places in source documents in words.
 *
 * @param address where readers see a source document
 */
record PlaceWords(EditionFile edition, Function<Id, Address> address) {
  /**
   * "Levels of Need, Appendix 1, level 4, “Health”, item 2"; each document named where it comes
   * first.
   */
  List<SourcePlace> of(List<Place> places) {
    List<SourcePlace> all = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      boolean again = i > 0 && places.get(i - 1).document().equals(place.document());
      String words = again ? within(place) : title(place) + ", " + within(place);
      all.add(new SourcePlace(words, address.apply(place.document())));
    }
    return all;
  }

  private static String within(Place place) {
    StringBuilder words = new StringBuilder(place.part());
    place.level().ifPresent(l -> words.append(", level ").append(l.value()));
    place.heading().ifPresent(h -> words.append(", “").append(h).append("”"));
    place.item().ifPresent(i -> words.append(", item ").append(i));
    return words.toString();
  }

  private String title(Place place) {
    return edition.sources().stream()
        .filter(s -> s.id().equals(place.document()))
        .findFirst()
        .map(EditionFile.Source::title)
        .orElse(place.document().value());
  }
}
