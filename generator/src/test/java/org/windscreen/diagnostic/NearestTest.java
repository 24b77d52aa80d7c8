package org.windscreen.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  @ParameterizedTest
  @CsvSource({
    "sumary, summary", // left out
    "summmary, summary", // typed twice
    "sunmary, summary", // another letter
    "mahs, mash", // swapped
    "MASH, mash", // in capitals
    "mash, mash"
  })
  void aSlipOfTheFingerLeadsToTheWordThatWasMeant(String typed, String meant) {
    assertEquals(Optional.of(meant), Nearest.to(typed, List.of("emergency", meant, "web")));
  }

  @ParameterizedTest
  @CsvSource({"7, 1", "published, current", "colour, summary", "'', a"})
  void wordsThatShareTooLittleAreNotMistakenForOneAnother(String typed, String other) {
    assertEquals(Optional.empty(), Nearest.to(typed, List.of(other)));
  }

  @ParameterizedTest
  @CsvSource({"'', '', 0", "abc, abc, 0", "abc, abd, 1", "ab, ba, 1", "abcd, badc, 2", "a, xyz, 3"})
  void distanceCountsSlips(String one, String other, int slips) {
    assertEquals(slips, Nearest.distance(one, other));
    assertEquals(slips, Nearest.distance(other, one));
  }

  @Test
  void ofSeveralTheNearestIsMeantAndThenTheFirstByAlphabet() {
    assertEquals(Optional.of("level"), Nearest.to("levle", List.of("lovely", "level", "bevel")));
    assertEquals(Optional.of("bevel"), Nearest.to("devel", List.of("revel", "bevel", "level")));
  }

  @Test
  void longWordsAreNotCompared() {
    String endless = "a".repeat(100_000);
    assertEquals(Optional.empty(), Nearest.to(endless, List.of(endless)));
  }

  @Test
  void withoutANearWordTheHintIsTheFallback() {
    assertEquals("Did you mean \"mash\"?", Nearest.hint("msh", List.of("mash"), "Ask."));
    assertEquals("Ask.", Nearest.hint("police", List.of("mash"), "Ask."));
  }
}
