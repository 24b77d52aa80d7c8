package org.windscreen.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.windscreen.markdown.PlainText;
import org.windscreen.model.WithdrawnFile.Entry;
import org.windscreen.model.WithdrawnFile.ThingRef;

/** What took the place of what is gone is followed until it is there. */
class SuccessorsTest {
  private static Entry entry(String was, String... now) {
    return new Entry(
        new ThingRef(was),
        Stream.of(now).map(ThingRef::new).toList(),
        Optional.of(PlainText.of("Why " + was)));
  }

  @Test
  void theWayGoesOnToWhatIsThere() {
    Successors all =
        new Successors(
            List.of(entry("special:a", "special:b", "special:c"), entry("special:b", "special:d")));
    Set<String> there = Set.of("special:c", "special:d");
    assertEquals(List.of("special:c", "special:d"), all.of("special:a", there::contains));
    assertEquals(List.of(), all.of("special:x", there::contains));
    assertEquals(Optional.of("Why special:a"), all.because("special:a"));
  }

  @Test
  void aCircleHasAnEnd() {
    Successors all =
        new Successors(List.of(entry("special:a", "special:b"), entry("special:b", "special:a")));
    assertEquals(List.of(), all.of("special:a", ref -> false));
  }

  /** From 2018-12 to 2027, by what 2026-04 says of what it had no more. */
  @Test
  void editionsInBetweenAreAsked() {
    TwoEditions both =
        TwoEditions.same()
            .change("special-circumstances.yaml", "- id: young-carers", "- id: carers")
            .put(
                "withdrawn.yaml",
                "withdrawn: [{was: \"special:young-carers\", now: [\"special:carers\"]}]\n");
    assertEquals(
        List.of(
            "SPECIALS | Special circumstance “Young carers” (caring) | was known as"
                + " special:young-carers"),
        TwoEditions.lines(
            both.third(
                    "2027",
                    "withdrawn: [{was: \"special:carers\", now: [\"special:caring\"]}]\n",
                    "- id: carers",
                    "- id: caring")
                .difference("2018-12", "2027")));
  }
}
