package org.windscreen.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.windscreen.markdown.PlainText;
import org.windscreen.model.ChangesFile;
import org.windscreen.model.Id;
import org.windscreen.model.IndicatorsFile.Indicator;
import org.windscreen.model.Place;
import org.windscreen.model.Stated;
import org.windscreen.model.WithdrawnFile;
import org.windscreen.model.WithdrawnFile.ThingRef;
import org.windscreen.sample.IndicatorTable.Cell;

/**
 * What happens to indicators from one edition to the next: each kind of change at least once where
 * there is room for it, and nothing twice to the same indicator.
 */
final class NextIndicators {
  private final AuthoritySample sample;
  private final IndicatorTable table;
  private final FreshTexts fresh;
  private final Speaker speaker;
  private final Sheet says;
  private final List<WithdrawnFile.Entry> withdrawn = new ArrayList<>();
  private final List<ChangesFile.Reason> reasons = new ArrayList<>();
  private int taken;

  private NextIndicators(MadeUpEdition before, AuthoritySample sample, Speaker speaker) {
    this.sample = sample;
    this.speaker = speaker;
    this.says = sample.lists().sheet("changes");
    this.table = new IndicatorTable(before.indicators(), speaker.chance());
    this.fresh = new FreshTexts(sample, table, speaker);
    this.taken = before.taken();
  }

  /**
   * What becomes of them.
   *
   * @param taken how many codes there were in all
   */
  record Result(
      List<Indicator> indicators,
      List<WithdrawnFile.Entry> withdrawn,
      List<ChangesFile.Reason> reasons,
      int taken) {}

  static Result of(
      MadeUpEdition before,
      AuthoritySample sample,
      Map<Id.Category, String> names,
      Speaker speaker) {
    NextIndicators next = new NextIndicators(before, sample, speaker);
    int count = before.indicators().size();
    next.some(count / 50, next::split);
    next.some(count / 60, next::merge);
    next.some(count / 40, next::withdraw);
    next.some(count / 40, () -> next.move(1));
    next.some(count / 60, () -> next.move(-1));
    next.some(count / 60, next::moveCategory);
    next.some(count / 16, () -> next.reword("qualifiers"));
    next.some(count / 16, () -> next.reword("wordings"));
    next.some(count / 30, next::add);
    return new Result(next.table.printed(names), next.withdrawn, next.reasons, next.taken);
  }

  private void some(int count, Runnable change) {
    for (int i = 0; i < Math.max(1, count); i++) {
      change.run();
    }
  }

  private void reword(String how) {
    List<WordSwap> swaps = speaker.chance().shuffled(WordSwap.all(says.entry(how)));
    table
        .unchanged(indicator -> reworded(indicator, swaps).isPresent())
        .ifPresent(was -> {
          String text = reworded(was, swaps).orElseThrow();
          put(was, IndicatorTable.changed(was, was.code(), Cell.of(was), text));
        });
  }

  private Optional<String> reworded(Indicator indicator, List<WordSwap> swaps) {
    return swaps.stream()
        .flatMap(swap -> swap.in(indicator.text().shown()).stream())
        .filter(text -> !table.anotherSaysNearly(indicator, text))
        .findFirst();
  }

  private void put(Indicator was, Indicator... now) {
    table.replace(was, List.of(now));
  }

  /** One level up (1) or down (-1). */
  private void move(int way) {
    table
        .unchanged(was -> table.isNotAlone(was) && next(was, way).isPresent())
        .ifPresent(was -> {
          put(was, in(next(was, way).orElseThrow(), was));
          reasons.add(
              new ChangesFile.Reason(
                  thing(was.code()), Stated.known(because("moves", way > 0 ? "up" : "down"))));
        });
  }

  private Optional<Cell> next(Indicator was, int way) {
    List<Id.Level> levels = Made.each(sample.ladder().rungs(), LevelScheme.MadeUpLevel::id);
    int level = levels.indexOf(was.level()) + way;
    return Optional.of(level)
        .filter(l -> l >= 0 && l < levels.size())
        .map(l -> new Cell(levels.get(l), was.category()))
        .filter(table.cells()::contains);
  }

  private void moveCategory() {
    table
        .unchanged(was -> table.isNotAlone(was) && !beside(was).isEmpty())
        .ifPresent(was -> put(was, in(speaker.chance().one(beside(was)), was)));
  }

  private List<Cell> beside(Indicator was) {
    return table.cells().stream()
        .filter(c -> c.level().equals(was.level()) && !c.category().equals(was.category()))
        .toList();
  }

  private static Indicator in(Cell cell, Indicator was) {
    return IndicatorTable.changed(was, was.code(), cell, was.text().shown());
  }

  /** Another of its cell and topic takes its place, if there is one. */
  private void withdraw() {
    table
        .unchanged(table::isNotAlone)
        .ifPresent(was -> {
          put(was);
          Optional<Indicator> heir =
              table.unchanged(other ->
                  Cell.of(other).equals(Cell.of(was))
                      && !Collections.disjoint(other.topics(), was.topics()));
          heir.ifPresent(table::keep);
          gone(was, "withdrawn", heir.map(Indicator::code).stream().toList());
        });
  }

  private void split() {
    List<String> tails = says.entry("split").all("tail");
    table
        .unchanged(was -> !was.text().shown().contains(","))
        .ifPresent(was -> {
          List<Indicator> parts =
              Made.each(tails, tail -> renewed(was, stem(was.text().shown()) + tail + "."));
          table.replace(was, parts);
          gone(was, "split", parts.stream().map(Indicator::code).toList());
        });
  }

  private void merge() {
    Optional<Indicator> first =
        table.unchanged(one -> table.unchanged(other -> isBeside(one, other)).isPresent());
    first.ifPresent(one -> {
      Indicator other = table.unchanged(o -> isBeside(one, o)).orElseThrow();
      String second = Options.uncapital(other.text().shown());
      Indicator both = renewed(one, stem(one.text().shown()) + "; or " + second);
      put(one, both);
      put(other);
      gone(one, "merged", List.of(both.code()));
      gone(other, "merged", List.of(both.code()));
    });
  }

  private static boolean isBeside(Indicator one, Indicator other) {
    return !one.equals(other) && Cell.of(one).equals(Cell.of(other));
  }

  private static String stem(String sentence) {
    return sentence.replaceFirst("\\.$", "");
  }

  private Indicator renewed(Indicator was, String text) {
    return IndicatorTable.changed(was, code(), Cell.of(was), text);
  }

  private Id.Indicator code() {
    return IndicatorsSample.code(sample.area(), taken++);
  }

  private void add() {
    Cell cell = speaker.chance().one(List.copyOf(table.cells()));
    IndicatorTexts.Indicator said = fresh.in(cell);
    Place place = IndicatorTable.place(sample.place("Appendix 1 Indicators"), cell, 1, "");
    table.add(IndicatorsSample.indicator(code(), cell.category().value(), said, place));
  }

  private void gone(Indicator was, String how, List<Id.Indicator> now) {
    List<ThingRef> heirs = now.stream().map(NextIndicators::thing).toList();
    fresh.avoid(was);
    PlainText because = because(how, "because");
    withdrawn.add(new WithdrawnFile.Entry(thing(was.code()), heirs, Optional.of(because)));
  }

  private PlainText because(String entry, String key) {
    return PlainText.of(speaker.say(says.entry(entry), key));
  }

  private static ThingRef thing(Id.Indicator code) {
    return new ThingRef("indicator:" + code.value());
  }
}
