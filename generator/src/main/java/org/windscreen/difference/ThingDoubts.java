package org.windscreen.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.windscreen.difference.Doubt.NameOfAnother;
import org.windscreen.difference.Doubt.PerhapsSameThing;

/** Things that are gone and new and may be the same, and things that may have traded ids. */
record ThingDoubts(ThingChanges things, Likeness likeness) {
  /** So much of their words, or of their names, have two that may be the same. */
  private static final double MUCH = 0.6;

  static List<Doubt> of(ThingChanges things) {
    List<String> texts =
        Stream.concat(things.gone.values().stream(), things.added.values().stream())
            .map(Holding::words)
            .toList();
    return new ThingDoubts(things, new Likeness(texts)).all();
  }

  private List<Doubt> all() {
    List<Doubt> doubts = new ArrayList<>();
    for (Holding was : things.gone.values()) {
      things.added.values().stream()
          .filter(now -> now.kind() == was.kind() && isStep(now) == isStep(was))
          .filter(now -> isAlike(was, now))
          .forEach(now -> doubts.add(new PerhapsSameThing(was, now)));
    }
    things.pairs.forEach((was, now) -> nameOfAnother(was, now, doubts));
    return doubts;
  }

  private static boolean isStep(Holding holding) {
    return holding.id().contains("#");
  }

  private boolean isAlike(Holding was, Holding now) {
    return Likeness.same(was.name(), now.name())
        || likeness.of(was.name(), now.name()) >= MUCH
        || likeness.of(was.words(), now.words()) >= MUCH;
  }

  private void nameOfAnother(Holding was, Holding now, List<Doubt> doubts) {
    if (!Likeness.same(was.name(), now.name())) {
      things.pairs.keySet().stream()
          .filter(other -> other.kind() == now.kind() && isStep(other) == isStep(now))
          .filter(other -> !other.equals(was) && Likeness.same(other.name(), now.name()))
          .filter(other -> !keepsName(other, things.pairs))
          .forEach(other -> doubts.add(new NameOfAnother(other, now)));
    }
  }

  private static boolean keepsName(Holding other, Map<Holding, Holding> pairs) {
    return Likeness.same(other.name(), pairs.get(other).name());
  }
}
