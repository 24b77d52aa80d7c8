package org.windscreen.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.windscreen.load.ContentTree.ofReadme;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** All faults of a run are told together. */
class ManyFaultsTest {
  @Test
  void errorsComeBeforeWarningsThenByFileAndLine() {
    assertEquals(
        """
        content/domains.yaml:2:1: error [invisible-character] U+FEFF ZERO WIDTH NO-BREAK SPACE cannot be seen, and stands where the start of a line is looked at.
           # yaml-language-server: $schema=schema/domains.schema.json
          ^
          Delete it.

        content/scale.yaml:3:1: error [unknown-key] "step" is not a key here.
          step:                       # from least to most need
          ^^^^
          Did you mean "steps"?

        content/site.yaml:3:1: error [unknown-key] "titel" is not a key here.
          titel: Windscreen                                  # the name in every page title
          ^^^^^
          Did you mean "title"?

        content/site.yaml:7:1: error [unknown-key] "caveats" is not a key here.
          caveats: Indicators guide a conversation.           # travels with every page, export and print
          ^^^^^^^
          Did you mean "caveat"?
        """,
        ofReadme()
            .replaceIn("domains.yaml", "# yaml", "\uFEFF# yaml")
            .replaceIn("site.yaml", "title:", "titel:")
            .replaceIn("site.yaml", "caveat:", "caveats:")
            .replaceIn("scale.yaml", "steps:", "step:")
            .faults());
  }

  @Test
  void moreThanTwoHundredFaultsAreCountedNotPrinted() {
    StringBuilder keys = new StringBuilder();
    IntStream.range(0, 250).forEach(i -> keys.append("unheard-of-").append(i).append(": x\n"));
    String faults = ofReadme().append("site.yaml", keys.toString()).faults();
    assertEquals(200, faults.lines().filter(line -> line.contains("error [unknown-key]")).count());
    assertTrue(faults.endsWith("... and 50 more.\n"), faults);
  }
}
