package org.windscreen.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {
  private static final Span PLACE = new Span("site.yaml", 3, 1, 5);

  private static List<String> lines(Diagnostics faults) {
    return faults.all().stream().map(Diagnostic::line).toList();
  }

  @Test
  void aFaultShowsTheLineAtItsPlace() {
    Diagnostics faults = new Diagnostics();
    faults.showLines(span -> "line " + span.line());
    faults.error(Rule.UNKNOWN_KEY, PLACE, "This is wrong.", "Mend it.");
    assertEquals(List.of("line 3"), lines(faults));
  }

  @Test
  void aFaultThatKnowsItsLineKeepsIt() {
    Diagnostics faults = new Diagnostics();
    faults.showLines(span -> "another file's line");
    faults.add(
        Diagnostic.error(Rule.UNKNOWN_KEY, PLACE, "This is wrong.", "Mend it.").showing("own"));
    assertEquals(List.of("own"), lines(faults));
  }

  @Test
  void aFaultToldTwiceIsOneWhateverItShows() {
    Diagnostics faults = new Diagnostics();
    faults.error(Rule.UNKNOWN_KEY, PLACE, "This is wrong.", "Mend it.");
    faults.showLines(span -> "title: x");
    faults.error(Rule.UNKNOWN_KEY, PLACE, "This is wrong.", "Mend it.");
    assertEquals(1, faults.all().size());
  }
}
