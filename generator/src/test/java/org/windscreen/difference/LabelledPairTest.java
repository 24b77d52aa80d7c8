package org.windscreen.difference;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How many changes of each kind are found, and how many that are told are changes. */
class LabelledPairTest {
  private static final double ENOUGH = 0.95;

  @Test
  void nearlyEveryChangeIsFoundAndNearlyAllThatIsToldIsOne() throws IOException {
    LabelledPair pair = LabelledPair.read();
    assertTrue(pair.before().size() >= 150, () -> pair.before().size() + " indicators");
    Set<String> told = ChangeLabels.told(pair.difference());
    StringBuilder figures = new StringBuilder();
    boolean enough = true;
    for (String kind : Figures.kinds(pair.labels(), told)) {
      Figures its = Figures.of(kind, pair.labels(), told);
      // A doubt too many costs somebody a look; one too few may leave a change untold.
      enough &= its.recall() >= ENOUGH && (its.precision() >= ENOUGH || kind.endsWith("?"));
      figures.append(its.told());
    }
    System.out.print(figures);
    assertTrue(enough, figures::toString);
  }
}
