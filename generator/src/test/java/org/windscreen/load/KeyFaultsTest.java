package org.windscreen.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.load.ContentTree.EDITION;
import static org.windscreen.load.ContentTree.ofReadme;

import org.junit.jupiter.api.Test;

/** Keys that are wrong, missing or given twice. */
class KeyFaultsTest {
  @Test
  void anUnknownKeyIsToldWithTheKeysOfThatPlace() {
    assertEquals(
        """
        content/site.yaml:5:1: error [unknown-key] "color" is not a key here.
          color: red
          ^^^^^
          Keys here: title, base-address, summary, emergency, caveat, authorities.
        """,
        ofReadme().replaceIn("site.yaml", "summary:", "color: red\nsummary:").faults());
  }

  @Test
  void aMistypedKeyIsToldOnceWithTheKeyThatWasMeant() {
    assertEquals(
        """
        content/site.yaml:5:1: error [unknown-key] "sumary" is not a key here.
          sumary: Levels of need guidance, side by side.    # one sentence, for the home page
          ^^^^^^
          Did you mean "summary"?
        """,
        ofReadme().replaceIn("site.yaml", "summary:", "sumary:").faults());
  }

  @Test
  void aKeyInCapitalsIsToldWithTheKeyThatWasMeant() {
    assertEquals(
        """
        content/site.yaml:3:1: error [unknown-key] "Title" is not a key here.
          Title: Windscreen                                  # the name in every page title
          ^^^^^
          Did you mean "title"?
        """,
        ofReadme().replaceIn("site.yaml", "title:", "Title:").faults());
  }

  @Test
  void aMissingKeyIsToldWhereItsGroupStarts() {
    assertEquals(
        """
        content/site.yaml:4:1: error [missing-key] "title" is missing here.
          base-address: https://windscreen.example/          # where the site is published; ends with a slash
          ^
          Add it: The name in every page title.
        """,
        ofReadme().replaceIn("site.yaml", "title: Windscreen", "").faults());
  }

  @Test
  void aMissingKeyThatMayBeNotStatedSaysSo() {
    assertEquals(
        """
        content/exampleshire/2018-12/levels.yaml:4:5: error [missing-key] "lead" is missing here.
            - id: 1                            # part of the address: /exampleshire/levels/1/
              ^
          Add it: Who leads or coordinates. If the source is silent, write "lead: not-stated".
        """,
        ofReadme().replaceIn(EDITION + "levels.yaml", "    lead: not-stated  ", "    # ").faults());
  }

  @Test
  void aKeyGivenTwiceNamesBothPlaces() {
    assertEquals(
        """
        content/site.yaml:5:1: error [duplicate-key] "title" stands here twice: first on line 3.
          title: Other
          ^^^^^
          Keep one of the two.
        """,
        ofReadme().replaceIn("site.yaml", "summary:", "title: Other\nsummary:").faults());
  }

  @Test
  void anEmptyKeyIsUnknown() {
    assertEquals(
        """
        content/site.yaml:9:1: error [unknown-key] "" is not a key here.
          "": x
          ^
          Keys here: title, base-address, summary, emergency, caveat, authorities.
        """,
        ofReadme().append("site.yaml", "\"\": x\n").faults());
  }

  @Test
  void aBracketedKeyMustBeOneWord() {
    assertEquals(
        """
        content/site.yaml:9:4: error [yaml-syntax] A key must be one word.
          ? [a, b]
             ^
          Quote text that has brackets in it.
        """,
        ofReadme().append("site.yaml", "? [a, b]\n: y\n").faults());
  }

  @Test
  void aKeyInAListItemIsToldInThatItem() {
    assertEquals(
        """
        content/exampleshire/2018-12/pathways.yaml:12:9: error [unknown-key] "whom" is not a key here.
                  whom: A manager               # or not-stated
                  ^^^^
          Did you mean "who"?
        """,
        ofReadme()
            .replaceIn(EDITION + "pathways.yaml", "who: A manager", "whom: A manager")
            .faults());
  }
}
