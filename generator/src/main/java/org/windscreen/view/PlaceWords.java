package org.windscreen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.windscreen.ledger.Address;
import org.windscreen.model.Edition;
import org.windscreen.model.EditionFile;
import org.windscreen.model.Id;
import org.windscreen.model.LevelsFile;
import org.windscreen.model.Place;
import org.windscreen.topic.LevelNames;

/**
 * Puts places in source documents in words.
 *
 * @param address where readers see a source document
 */
record PlaceWords(Edition edition, Function<Id, Address> address) {
  /**
   * "Levels of Need, Appendix 1, level 4, “Health”, item 2", with the label that the level has in
   * this edition; each document named where it comes first.
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

  private String within(Place place) {
    StringBuilder words = new StringBuilder(place.part());
    place.level().ifPresent(l -> words.append(", ").append(level(l)));
    place.heading().ifPresent(h -> words.append(", “").append(h).append("”"));
    place.item().ifPresent(i -> words.append(", item ").append(i));
    return words.toString();
  }

  /** By its label, as people say it; its id is nobody's word for it. */
  private String level(Id.PrintedLevel id) {
    return Stream.concat(
            edition.level(new Id.Level(id.value())).map(LevelsFile.Level::label).stream(),
            edition.groups().stream()
                .filter(group -> group.id().value().equals(id.value()))
                .map(LevelsFile.Group::label))
        .findFirst()
        .map(LevelNames::ofLabel)
        .orElseThrow();
  }

  private String title(Place place) {
    return edition.facts().sources().stream()
        .filter(s -> s.id().equals(place.document()))
        .findFirst()
        .map(EditionFile.Source::title)
        .orElse(place.document().value());
  }
}
