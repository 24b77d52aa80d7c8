package org.windscreen.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.windscreen.load.ContentTree.EDITION;
import static org.windscreen.load.ContentTree.ofReadme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.Edition;

/** Texts take numbers, addresses, hours and names from the contact that has them. */
class TakenFactsTest {
  private static final String ABOUT = "It helps people agree what help a child needs.";

  private static Catalog saying(ContentTree content, String text) {
    return content.replaceIn(EDITION + "edition.yaml", ABOUT, text).load().catalog().orElseThrow();
  }

  private static String said(String text) {
    return about(saying(ofReadme(), text).authorities().getFirst().current());
  }

  private static String about(Edition edition) {
    return edition.facts().about().plain();
  }

  @ParameterizedTest
  @CsvSource({
    "Ring [number](contact:mash)., Ring 01632 960001.",
    "Ring [number](contact:mash#day)., Ring 01632 960001.",
    "Ring **[ Number ](contact:mash#number)**., Ring 01632 960001.",
    "[mail](contact:mash), mash@exampleshire.example",
    "[mail](contact:mash#mash), mash@exampleshire.example",
    "[form](contact:mash), Referral form",
    "[address](contact:mash#refer), www.exampleshire.example/refer",
    "[hours](contact:mash), 'Monday to Thursday, 8:30am to 5pm'",
    "[name](exampleshire/contact:mash), Exampleshire MASH",
    "[Refer *now*](contact:mash#form), Refer now",
    "[Ring us](contact:mash#number), Ring us",
    "[Numbers](contact:mash), Numbers",
    "[number](level:1), number"
  })
  void aWordStandsForWhatTheContactHas(String written, String shown) {
    assertEquals(shown, said(written));
  }

  /** Whatever is made of a text has the fact: the sitemap of a chapter, its parts, the search. */
  @Test
  void aPartOfATextTakesThemToo() {
    Catalog catalog = saying(ofReadme(), "Ring [number](contact:mash)");
    Edition edition = catalog.authorities().getFirst().current();
    assertEquals("Ring 01632 960001", edition.facts().about().sections().getFirst().plain());
  }

  @Test
  void aPageOfTheWholeSiteTakesThemFromAnArea() {
    Catalog catalog =
        ofReadme()
            .append("pages/about.md", "\nRing [number](exampleshire/contact:mash).\n")
            .load()
            .catalog()
            .orElseThrow();
    String about = catalog.pages().getFirst().text().plain();
    assertEquals("Ring 01632 960001.", about.substring(about.indexOf("Ring")));
  }

  /** An older edition keeps the number that it had, a newer one has its own. */
  @Test
  void eachEditionTakesItsOwn() {
    ContentTree content =
        ofReadme().replaceIn(EDITION + "edition.yaml", ABOUT, "Ring [number](contact:mash).");
    for (String path : ofReadme().files().keySet()) {
      if (path.startsWith(EDITION)) {
        String newer = content.text(path).replace("960001", "960002");
        content = content.put(path.replace(EDITION, "exampleshire/2026-03/"), newer);
      }
    }
    Authority authority =
        content
            .replaceIn("exampleshire/authority.yaml", "2018-12", "2026-03")
            .load()
            .catalog()
            .orElseThrow()
            .authorities()
            .getFirst();
    assertEquals("Ring 01632 960002.", about(authority.current()));
    assertEquals("Ring 01632 960001.", about(authority.superseded().getFirst()));
  }

  /** One law for all texts: what changes is the contact, and not each text that takes from it. */
  @Test
  void editionsThatAreWrittenAlikeAreEqualWhateverTheirContactsHave() {
    ContentTree content =
        ofReadme()
            .replaceIn(EDITION + "edition.yaml", ABOUT, "Ring [number](contact:mash).")
            .replaceIn(
                EDITION + "consent.yaml", "Yes. Early", "Yes, on [number](contact:mash). Early");
    Edition day = current(content);
    Edition night =
        current(
            content
                .replaceIn(EDITION + "contacts.yaml", "+441632960001", "+441632960009")
                .replaceIn(EDITION + "contacts.yaml", "01632 960001", "01632 960009")
                .replaceIn(EDITION + "consent.yaml", "consent:", "# Elsewhere.\n\nconsent:"));
    assertEquals(day.facts(), night.facts());
    assertEquals(day.consents(), night.consents());
    assertNotEquals(day.contacts(), night.contacts());
    assertEquals("Ring 01632 960009.", about(night));
    assertTrue(night.consents().getFirst().answer().shown().startsWith("Yes, on 01632 960009."));
  }

  private static Edition current(ContentTree content) {
    return content.load().catalog().orElseThrow().authorities().getFirst().current();
  }

  @Test
  void anEditedNumberIsTheOneThatIsShown() {
    ContentTree changed =
        ofReadme()
            .replaceIn(EDITION + "contacts.yaml", "+441632960001", "+441632960009")
            .replaceIn(EDITION + "contacts.yaml", "01632 960001", "01632 960009");
    assertEquals(
        "Ring 01632 960009.",
        about(saying(changed, "Ring [number](contact:mash).").authorities().getFirst().current()));
  }
}
