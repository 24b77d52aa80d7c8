package org.windscreen.check;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.model.Edition;
import org.windscreen.model.IndicatorsFile;
import org.windscreen.model.Place;

/**
 * Indicators can be audited bullet by bullet: under each printed level and heading their items
 * count 1, 2, 3 without a gap or a repeat.
 *
 * <p>Reports {@code source-item-missing}, {@code source-item-twice}, {@code source-place-vague}.
 */
final class SourcePlaces {
  private SourcePlaces() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    Map<String, NavigableMap<Integer, Span>> headings = new TreeMap<>();
    for (IndicatorsFile.Indicator indicator : edition.indicators()) {
      Place place = indicator.source();
      if (place.level().isEmpty() || place.heading().isEmpty() || place.item().isEmpty()) {
        scope
            .faults()
            .error(
                Rule.SOURCE_PLACE_VAGUE,
                scope.at(place),
                "The source place of "
                    + indicator.code().value()
                    + " lacks level, heading or item.",
                "Add them as printed, so that an auditor finds the bullet.");
      } else {
        note(headings.computeIfAbsent(key(place), k -> new TreeMap<>()), place, scope);
      }
    }
    headings.values().forEach(items -> gaps(items, scope));
  }

  private static String key(Place place) {
    return place.document().value()
        + "/"
        + place.part()
        + "/"
        + place.level().orElseThrow().value()
        + "/"
        + place.heading().orElseThrow();
  }

  private static void note(
      NavigableMap<Integer, Span> items, Place place, ContentChecks.EditionScope scope) {
    int item = place.item().orElseThrow();
    Optional<Span> first = Optional.ofNullable(items.putIfAbsent(item, scope.at(place)));
    first.ifPresent(span ->
        scope
            .faults()
            .error(
                Rule.SOURCE_ITEM_TWICE,
                scope.at(place),
                "Item " + item + " of this heading is given twice: first at " + span + ".",
                "Count the bullets in the source document again."));
  }

  private static void gaps(NavigableMap<Integer, Span> items, ContentChecks.EditionScope scope) {
    for (int item = 1; item <= items.lastKey(); item++) {
      if (!items.containsKey(item)) {
        scope
            .faults()
            .error(
                Rule.SOURCE_ITEM_MISSING,
                items.ceilingEntry(item).getValue(),
                "Item " + item + " of this heading is missing, but a later one is here.",
                "Add the indicator. If the document has it no longer, number those after it anew,"
                    + " from "
                    + item
                    + " on.");
      }
    }
  }
}
