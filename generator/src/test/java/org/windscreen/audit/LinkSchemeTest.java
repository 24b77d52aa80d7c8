package org.windscreen.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Diagnostics;

/** What a page leads to outside of the site is the web, mail or a telephone, and nothing else. */
class LinkSchemeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "contact:mash",
        "exampleshire/contact:mash",
        "special-circumstance:x",
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "data:text/html,x",
        "//elsewhere.example/",
        "https:x"
      })
  void anyOtherSchemeLeadsNowhere(String target) {
    assertEquals(
        List.of("link-scheme: The link to \"" + target + "\" leads nowhere."), faults(target));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example/b:c",
        "http://a.example",
        "mailto:a@b.example",
        "tel:+441632960001"
      })
  void theWebMailAndTelephoneAreLetBe(String target) {
    assertEquals(List.of(), faults(target));
  }

  @Test
  void aPageOfTheSiteIsLetBe() {
    assertEquals(List.of(), faults("index.html#top"));
  }

  private static List<String> faults(String target) {
    Diagnostics faults = new Diagnostics();
    SiteAudit audit = new SiteAudit("../site-output", "/", faults);
    audit.page(
        "index.html",
        "<html><head><title>T</title></head><body id=top><h1>H</h1><a href=\""
            + target
            + "\">x</a></body></html>");
    audit.finish();
    return faults.all().stream().map(LinkSchemeTest::words).toList();
  }

  private static String words(Diagnostic fault) {
    return fault.rule().id() + ": " + fault.message();
  }
}
