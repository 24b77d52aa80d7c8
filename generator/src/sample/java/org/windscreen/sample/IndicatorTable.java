package org.windscreen.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.windscreen.markdown.PlainText;
import org.windscreen.model.Id;
import org.windscreen.model.IndicatorsFile.Indicator;
import org.windscreen.model.Place;

/**
 * The indicators of an edition while they become those of the next. A cell of the table that has
 * one keeps one, and one that has none gets none, so that what is said of empty cells stays true.
 */
final class IndicatorTable {
  /** A level and a category. */
  record Cell(Id.Level level, Id.Category category) {
    static Cell of(Indicator indicator) {
      return new Cell(indicator.level(), indicator.category());
    }
  }

  /** More of their words in common, and two say nearly the same. */
  private static final double NEARLY = 0.7;

  private final List<Indicator> indicators;
  private final Set<Cell> printed = new LinkedHashSet<>();
  private final Set<Id.Indicator> changed = new HashSet<>();
  private final Chance chance;

  IndicatorTable(List<Indicator> before, Chance chance) {
    this.indicators = new ArrayList<>(before);
    this.chance = chance;
    before.forEach(indicator -> printed.add(Cell.of(indicator)));
  }

  /** The cells that have indicators, in printed order. */
  Set<Cell> cells() {
    return printed;
  }

  /** Whether one says nearly this. */
  boolean saysNearly(String text) {
    return indicators.stream().anyMatch(indicator -> isNearly(indicator, text));
  }

  /** Whether one other than that says nearly this. */
  boolean anotherSaysNearly(Indicator that, String text) {
    return indicators.stream().anyMatch(other -> !other.equals(that) && isNearly(other, text));
  }

  private static boolean isNearly(Indicator indicator, String text) {
    return Options.share(indicator.text().shown(), text) > NEARLY;
  }

  /** One that nothing has happened to yet, and that is like that. */
  Optional<Indicator> unchanged(Predicate<Indicator> like) {
    return chance.shuffled(indicators).stream()
        .filter(indicator -> !changed.contains(indicator.code()))
        .filter(like)
        .findFirst();
  }

  /** Whether its cell has others. */
  boolean isNotAlone(Indicator indicator) {
    return indicators.stream().filter(i -> Cell.of(i).equals(Cell.of(indicator))).count() > 1;
  }

  /** Puts others in the place of one: none, itself changed, or several. */
  void replace(Indicator was, List<Indicator> now) {
    int at = indicators.indexOf(was);
    indicators.remove(at);
    indicators.addAll(at, now);
    changed.add(was.code());
    now.forEach(indicator -> changed.add(indicator.code()));
  }

  void add(Indicator indicator) {
    indicators.add(indicator);
    changed.add(indicator.code());
  }

  /** Leaves one as it is from now on: something else refers to it. */
  void keep(Indicator indicator) {
    changed.add(indicator.code());
  }

  /** Cell by cell, each where it is printed now, below that category's name. */
  List<Indicator> printed(Map<Id.Category, String> names) {
    List<Indicator> all = new ArrayList<>();
    for (Cell cell : printed) {
      int item = 0;
      for (Indicator i : indicators) {
        if (Cell.of(i).equals(cell)) {
          Place place = place(i.source(), cell, ++item, names.get(cell.category()));
          all.add(with(i, i.code(), cell, i.text(), place));
        }
      }
    }
    return all;
  }

  /** A place in the same document and part. */
  static Place place(Place near, Cell cell, int item, String category) {
    return new Place(
        near.document(),
        near.part(),
        Optional.of(new Id.PrintedLevel(cell.level().value())),
        Optional.of(category),
        Optional.of(item));
  }

  /** The same in another cell, or in other words. */
  static Indicator changed(Indicator was, Id.Indicator code, Cell cell, String text) {
    return with(was, code, cell, PlainText.of(text), was.source());
  }

  private static Indicator with(
      Indicator was, Id.Indicator code, Cell cell, PlainText text, Place place) {
    return new Indicator(
        code,
        cell.level(),
        cell.category(),
        text,
        was.topics(),
        place,
        was.sign(),
        was.statedAges(),
        was.strand(),
        was.statedAlsoAt(),
        was.statedDependsOn());
  }
}
