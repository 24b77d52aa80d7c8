package org.windscreen.difference;

import java.util.ArrayList;
import java.util.List;
import org.windscreen.model.Authority;
import org.windscreen.model.ChangesFile.Decision;
import org.windscreen.model.Edition;

/**
 * What moved from one edition of an authority to another, and what somebody has to decide.
 *
 * <p>Example: {@code Difference.between(authority, from, to).changes()}.
 *
 * @param from need not be the earlier one
 * @param changes of levels and other things first, kind by kind, then of indicators in printed
 *     order; may be empty
 * @param doubts what may belong together, and nobody has decided; may be empty
 * @param needless decisions of the later edition on what is not in doubt; may be empty
 * @param reasons why things changed, as far as that is said
 */
public record Difference(
    Authority authority,
    Edition from,
    Edition to,
    List<Change> changes,
    List<Doubt> doubts,
    List<Decision> needless,
    Reasons reasons) {
  public Difference {
    changes = List.copyOf(changes);
    doubts = List.copyOf(doubts);
    needless = List.copyOf(needless);
  }

  /** Compares them, by what the editions from one to the other say is gone. */
  public static Difference between(Authority authority, Edition from, Edition to) {
    List<Edition> way = Way.between(authority, from, to);
    Successors successors = Successors.of(way);
    Decisions decisions = Decisions.of(way);
    ThingChanges things = new ThingChanges(Holdings.of(from), Holdings.of(to), successors);
    IndicatorPairs indicators = new IndicatorPairs(from, to, successors, decisions);
    List<Change> changes = new ArrayList<>(things.changes());
    changes.addAll(IndicatorChanges.of(from, to, successors, indicators, things.newIds()));
    List<Doubt> doubts = new ArrayList<>(ThingDoubts.of(things));
    doubts.addAll(new IndicatorDoubts(from, to, indicators).all());
    return new Difference(
        authority,
        from,
        to,
        changes,
        decisions.open(doubts),
        Decisions.needless(to, doubts, indicators),
        Reasons.of(way));
  }

  /** Indicators that went up or down a level, or to another one. May be empty. */
  public List<Change.LevelMoved> moves() {
    return changes.stream()
        .filter(Change.LevelMoved.class::isInstance)
        .map(Change.LevelMoved.class::cast)
        .toList();
  }

  /** Numbers, mail addresses and hours that are new and nobody has confirmed. May be empty. */
  public List<Change.FactChanged> unconfirmed() {
    return changes.stream()
        .filter(Change.FactChanged.class::isInstance)
        .map(Change.FactChanged.class::cast)
        .filter(fact -> fact.now().isPresent() && reasons.of(fact).isEmpty())
        .toList();
  }

  public boolean isEmpty() {
    return changes.isEmpty();
  }
}
