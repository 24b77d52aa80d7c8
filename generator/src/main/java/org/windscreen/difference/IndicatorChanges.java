package org.windscreen.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.windscreen.difference.Change.CategoryMoved;
import org.windscreen.difference.Change.IndicatorAdded;
import org.windscreen.difference.Change.IndicatorDetail;
import org.windscreen.difference.Change.IndicatorReworded;
import org.windscreen.difference.Change.IndicatorWithdrawn;
import org.windscreen.difference.Change.LevelMoved;
import org.windscreen.difference.Change.Recoded;
import org.windscreen.difference.Change.Renumbered;
import org.windscreen.difference.Holding.Saying;
import org.windscreen.model.Edition;
import org.windscreen.model.IndicatorsFile.Indicator;
import org.windscreen.model.Place;

/** What changed of the indicators of two editions that have been paired. */
final class IndicatorChanges {
  /** What has a change of its own. */
  private static final Set<String> TOLD_APART = Set.of("text", "level", "category", "also-at");

  private final Ladders levels;
  private final NewIds renamed;
  private final List<Change> changes = new ArrayList<>();

  private IndicatorChanges(Edition from, Edition to, NewIds renamed) {
    this.levels = new Ladders(from, to);
    this.renamed = renamed;
  }

  static List<Change> of(
      Edition from, Edition to, Successors successors, IndicatorPairs pairs, NewIds renamed) {
    IndicatorChanges all = new IndicatorChanges(from, to, renamed);
    pairs.pairs.forEach(all::pair);
    all.changes.addAll(pairs.splits);
    all.changes.addAll(pairs.merges);
    pairs.added.values().forEach(now -> all.changes.add(new IndicatorAdded(now)));
    pairs
        .gone
        .values()
        .forEach(was ->
            all.changes.add(
                new IndicatorWithdrawn(
                    was, successors.because("indicator:" + was.code().value()))));
    return all.changes;
  }

  private void pair(IndicatorPairs.Pair pair) {
    Indicator was = pair.was();
    Indicator now = pair.now();
    int before = changes.size();
    if (!was.code().equals(now.code())) {
      changes.add(new Recoded(was, now));
    }
    if (!was.text().equals(now.text())) {
      changes.add(
          new IndicatorReworded(was, now, MarkedText.of(was.text().shown(), now.text().shown())));
    }
    if (!renamed.levels(was.levels()).equals(Set.copyOf(now.levels()))) {
      changes.add(new LevelMoved(was, now, levels.direction(was.levels(), now.levels())));
    }
    if (!renamed.category(was.category()).equals(now.category())) {
      changes.add(new CategoryMoved(was, now));
    }
    details(was, now);
    if (changes.size() == before && !place(was).equals(place(now))) {
      changes.add(new Renumbered(was, now));
    }
  }

  private void details(Indicator was, Indicator now) {
    List<Saying> before = Sayings.of(was, TOLD_APART);
    List<Saying> after = Sayings.of(now, TOLD_APART);
    for (int i = 0; i < before.size(); i++) {
      if (!before.get(i).compared().equals(after.get(i).compared())) {
        changes.add(new IndicatorDetail(was, now, before.get(i), after.get(i)));
      }
    }
  }

  /** Where it is printed, whichever document that is: each edition has its own. */
  private static List<Object> place(Indicator indicator) {
    Place place = indicator.source();
    return List.of(place.part(), place.level(), place.heading(), place.item());
  }
}
