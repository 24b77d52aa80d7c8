package org.windscreen.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.windscreen.difference.TwoEditions.same;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code difference/cases} can't show: those compare one edition with the next. */
class DifferenceTest {
  @Test
  void editionsThatSayTheSameHaveNoDifference() {
    assertTrue(same().difference().isEmpty());
    assertEquals(List.of(), same().told());
  }

  @Test
  void theOtherWayRoundUpIsDown() {
    TwoEditions up = same().change("indicators.yaml", "    level: 1", "    level: 2");
    String words = " | The child may be at risk of self-harm.";
    assertEquals(
        List.of("UP | exa-101 (level 2, Health) | from “level 1” to “level 2”" + words), up.told());
    assertEquals(
        List.of("DOWN | exa-101 (level 1, Health) | from “level 2” to “level 1”" + words),
        TwoEditions.lines(up.difference("2026-04", "2018-12")));
  }
}
