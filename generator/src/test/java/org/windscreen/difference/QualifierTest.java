package org.windscreen.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word that makes a statement stronger, weaker, narrower or wider is called out. */
class QualifierTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Persistent absence from school | Absence from school | lost “persistent”",
        "Harm to the child | Serious harm to the child | gained “serious”",
        "The child may be hurt | The child is hurt | lost “may”",
        "The child may go | The child must go | lost “may”; gained “must”",
        "At risk of exclusion | Excluded | lost “at risk of”",
        "Hunger or cold | Hunger and cold | “or” became “and”",
        "Hunger, cold | Hunger, cold and fear | ''",
        "The child is safe | The child is not safe | gained “not”",
        "He doesn't eat | He eats | lost “doesn't”",
        "May be at risk | At risk | lost “may”",
        "Hurt. May be at risk | Hurt. At risk | lost “may”",
        "A child | A child under 13 | gained “under 13”",
        "Significant harm | Unexplained significant harm | gained “unexplained”",
        "Repeated injury | Repeatedly injured | ''",
        "Bullied | Bullied or bullying | gained “or”",
        "Within 24 hours | Within 48 hours | “within 24” became “within 48”",
        "For two weeks | For three weeks | “two” became “three”",
        "Often hungry | Sometimes hungry | “often” became “sometimes”",
        "Since May 2023 | Since June 2023 | ''",
        "Persistent hunger and cold | Hunger and persistent cold | “persistent” stands elsewhere",
        "No more than 3 | At least 3 | “no more than 3” became “at least 3”",
        "The child’s home | The child's flat | ''",
      })
  void qualifiersAreCalledOut(String was, String now, String told) {
    assertEquals(told, QualifierWords.of(Qualifier.of(MarkedText.of(was, now))));
  }

  /** Of a split or a merge, whose words stand in any order. */
  @Test
  void whatNoPartSaysIsLost() {
    assertEquals(
        "lost “serious”; gained “often”",
        QualifierWords.of(
            Qualifiers.of(
                List.of("Serious harm and may be cold"),
                List.of("May be cold or hungry", "Often harmed"))));
  }
}
