package org.windscreen.difference;

import java.util.ArrayList;
import java.util.List;
import org.windscreen.model.Authority;
import org.windscreen.model.ChangesFile.Decision;
import org.windscreen.model.Edition;
import org.windscreen.model.WithdrawnFile.Entry;

/**
 * What moved from one edition of an authority to another, and what somebody has to decide.
 *
 * <p>Example: {@code Difference.between(authority, from, to).changes()}.
 *
 * @param from need not be the earlier one
 * @param changes of levels and other things first, kind by kind, then of indicators in printed
 *     order; may be empty
 * @param doubts what may belong together, and nobody has decided; may be empty
 * @param succeeded what took the place of what is gone, as the later edition's {@code changes.yaml}
 *     decides and no {@code withdrawn.yaml} says yet; may be empty
 * @param needless decisions of the later edition on what is not in doubt; may be empty
 * @param reasons why things changed, as far as that is said
 */
public record Difference(
    Authority authority,
    Edition from,
    Edition to,
    List<Change> changes,
    List<Doubt> doubts,
    List<Entry> succeeded,
    List<Decision> needless,
    Reasons reasons) {
  public Difference {
    changes = List.copyOf(changes);
    doubts = List.copyOf(doubts);
    succeeded = List.copyOf(succeeded);
    needless = List.copyOf(needless);
  }

  /** Compares them, by what the editions from one to the other say is gone. */
  public static Difference between(Authority authority, Edition from, Edition to) {
    List<Edition> way = Way.between(authority, from, to);
    Successors successors = Successors.of(way);
    Decisions decisions = Decisions.of(way);
    Matching plain = Matching.of(from, to, successors, decisions);
    // What is decided counts where it is in doubt: a code that moved on decides nothing.
    List<Entry> succeeded = decisions.successions(plain.doubts());
    Matching decided =
        succeeded.isEmpty() ? plain : Matching.of(from, to, successors.with(succeeded), decisions);
    return new Difference(
        authority,
        from,
        to,
        decided.changes(),
        decisions.open(decided.doubts()),
        succeeded,
        Decisions.needless(to, plain.doubts(), plain.indicators()),
        Reasons.of(way));
  }

  /** What belongs together, what is left in doubt, and what changed by that. */
  private record Matching(List<Change> changes, List<Doubt> doubts, IndicatorPairs indicators) {
    static Matching of(Edition from, Edition to, Successors successors, Decisions decisions) {
      ThingChanges things = new ThingChanges(Holdings.of(from), Holdings.of(to), successors);
      IndicatorPairs indicators = new IndicatorPairs(from, to, successors, decisions);
      List<Change> changes = new ArrayList<>(things.changes());
      changes.addAll(IndicatorChanges.of(from, to, successors, indicators, things.newIds()));
      List<Doubt> doubts = new ArrayList<>(ThingDoubts.of(things));
      doubts.addAll(new IndicatorDoubts(from, to, indicators).all());
      return new Matching(changes, doubts, indicators);
    }
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
