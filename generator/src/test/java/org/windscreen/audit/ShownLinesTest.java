package org.windscreen.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Rule;

/** What is wrong with a page is shown by its line, before the page is written anywhere. */
class ShownLinesTest {
  @Test
  void aFaultOfAPageShowsItsLine() {
    Diagnostics faults = new Diagnostics();
    new SiteAudit("../site", "/", faults)
        .page("index.html", "<title>T</title>\n<h1>One</h1>\n<h3>Three</h3>\n");
    assertEquals(
        List.of("../site/index.html:3:1 <h3>Three</h3>"),
        faults.all().stream().map(fault -> fault.span() + " " + fault.line()).toList());
    assertEquals(List.of(Rule.HEADINGS), faults.all().stream().map(Diagnostic::rule).toList());
  }
}
