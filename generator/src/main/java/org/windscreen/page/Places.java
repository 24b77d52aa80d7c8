package org.windscreen.page;

import org.windscreen.model.EditionFile;
import org.windscreen.model.Place;

/** Places in source documents in words. */
final class Places {
  private Places() {}

  /** "Levels of Need, Appendix 1, level 4, “Health”, item 2". */
  static String words(EditionFile edition, Place place) {
    return title(edition, place) + ", " + within(place);
  }

  /** The same without the document. */
  static String within(Place place) {
    StringBuilder words = new StringBuilder(place.part());
    place.level().ifPresent(l -> words.append(", level ").append(l.value()));
    place.heading().ifPresent(h -> words.append(", “").append(h).append("”"));
    place.item().ifPresent(i -> words.append(", item ").append(i));
    return words.toString();
  }

  private static String title(EditionFile edition, Place place) {
    return edition.sources().stream()
        .filter(s -> s.id().equals(place.document()))
        .findFirst()
        .map(EditionFile.Source::title)
        .orElse(place.document().value());
  }
}
