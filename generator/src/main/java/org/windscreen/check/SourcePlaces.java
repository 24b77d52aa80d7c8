package org.windscreen.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
  /** So many bullets may have been left out of a heading, however few are there. */
  private static final int FEW = 3;

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
    headings.values().forEach(items -> tell(items, scope));
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

  /** Items that are not there between one that is, or the heading, and the next one. */
  private record Gap(int before, int item, Span span) {
    int first() {
      return before + 1;
    }

    int size() {
      return item - first();
    }

    String missing() {
      return size() == 1
          ? "Item " + first() + " of this heading is"
          : String.format(Locale.ROOT, "Items %d to %d of this heading are", first(), item - 1);
    }
  }

  private static List<Gap> gaps(NavigableMap<Integer, Span> items) {
    List<Gap> gaps = new ArrayList<>();
    int before = 0;
    for (Map.Entry<Integer, Span> entry : items.entrySet()) {
      gaps.add(new Gap(before, entry.getKey(), entry.getValue()));
      before = entry.getKey();
    }
    gaps.removeIf(gap -> gap.size() == 0);
    return gaps;
  }

  /**
   * Each gap is told at the item after it. A gap that is wider than what is there is a wrong number
   * rather than so many indicators left out; if one item is missing before it, it may be that one.
   */
  private static void tell(NavigableMap<Integer, Span> items, ContentChecks.EditionScope scope) {
    List<Gap> missing = gaps(items);
    List<Gap> wrong =
        missing.stream().filter(gap -> gap.size() > Math.max(FEW, items.size())).toList();
    missing.removeAll(wrong);
    boolean isThat = wrong.size() == 1 && missing.size() == 1 && missing.getFirst().size() == 1;
    wrong.forEach(gap -> misnumbered(gap, isThat ? missing.getFirst() : gap, scope));
    (isThat ? List.<Gap>of() : missing).forEach(gap -> missing(gap, scope));
  }

  private static void missing(Gap gap, ContentChecks.EditionScope scope) {
    boolean one = gap.size() == 1;
    scope
        .faults()
        .error(
            Rule.SOURCE_ITEM_MISSING,
            gap.span(),
            gap.missing() + " missing, but a later one is here.",
            String.format(
                Locale.ROOT,
                "Add the indicator%s. If the document has %s no longer, number those after %2$s"
                    + " anew, from %d on.",
                one ? "" : "s",
                one ? "it" : "them",
                gap.first()));
  }

  private static void misnumbered(Gap gap, Gap likely, ContentChecks.EditionScope scope) {
    String before = gap.before() == 0 ? "as the first" : "right after item " + gap.before();
    scope
        .faults()
        .error(
            Rule.SOURCE_ITEM_MISSING,
            gap.span(),
            "Item "
                + gap.item()
                + " of this heading stands "
                + before
                + (likely.equals(gap) ? "." : ", and item " + likely.first() + " is missing."),
            "Count the bullets in the source document again: this is item "
                + likely.first()
                + ", unless indicators before it are missing here.");
  }
}
