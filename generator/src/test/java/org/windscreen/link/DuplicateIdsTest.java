package org.windscreen.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.load.ContentTree.EDITION;
import static org.windscreen.load.ContentTree.ofReadme;

import org.junit.jupiter.api.Test;
import org.windscreen.load.ContentTree;

class DuplicateIdsTest {
  private static final String NEXT = "exampleshire/2019/";

  private static ContentTree twoEditions() {
    ContentTree two = ofReadme();
    for (String path : ofReadme().files().keySet()) {
      if (path.startsWith(EDITION)) {
        two = two.put(path.replace(EDITION, NEXT), ofReadme().text(path));
      }
    }
    return two;
  }

  private static String indicator() {
    String text = ofReadme().text(EDITION + "indicators.yaml");
    return text.substring(text.indexOf("  - code"), text.lastIndexOf("  - code"));
  }

  @Test
  void anIndicatorKeepsItsCodeFromEditionToEdition() {
    assertEquals("", twoEditions().faults());
  }

  @Test
  void butHasItOnceInEachEdition() {
    assertEquals(
        """
        content/exampleshire/2019/indicators.yaml:22:11: error [duplicate-id] The indicator "exa-101" is defined twice: first on line 4.
            - code: exa-101                    # leave out for a new one: `./windscreen mint` gives it
                    ^^^^^^^
          Give one of them another id.
        """,
        twoEditions().append(NEXT + "indicators.yaml", indicator()).faults());
  }

  @Test
  void twoKindsMayShareAnId() {
    ContentTree content =
        ofReadme().append(EDITION + "services.yaml", service("mash")); // also a contact
    assertEquals("", content.faults());
  }

  private static String service(String id) {
    String text = ofReadme().text(EDITION + "services.yaml");
    return text.substring(text.indexOf("  - id")).replace("family-mentoring", id);
  }
}
