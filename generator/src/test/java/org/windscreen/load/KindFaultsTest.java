package org.windscreen.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.load.ContentTree.EDITION;
import static org.windscreen.load.ContentTree.ofReadme;

import org.junit.jupiter.api.Test;

/** Lists, groups and choices where something else belongs. */
class KindFaultsTest {
  @Test
  void aListIsNotText() {
    assertEquals(
        """
        content/site.yaml:3:8: error [wrong-kind] Here is a list where a single value must be.
          title: [Windscreen]                                  # the name in every page title
                 ^
          Write the value alone, without brackets, dashes or keys; quote text with ": " in it.
        """,
        ofReadme().replaceIn("site.yaml", "title: Windscreen", "title: [Windscreen]").faults());
  }

  @Test
  void textIsNotAList() {
    assertEquals(
        """
        content/site.yaml:8:14: error [wrong-kind] Here is a single value where a list must be.
          authorities: exampleshire                        # folders, in the order they are listed
                       ^^^^^^^^^^^^
          Write [one, two], or one item a line, each after "- ".
        """,
        ofReadme().replaceIn("site.yaml", "[exampleshire]", "exampleshire").faults());
  }

  @Test
  void textIsNotAGroupOfKeys() {
    assertEquals(
        """
        content/exampleshire/2018-12/edition.yaml:29:12: error [wrong-kind] Here is a single value where a group of keys must be.
              place: Appendix 2
                     ^^^^^^^^^^
          Write keys, each with its value, as content/README.md shows.
        """,
        ofReadme()
            .replaceIn(
                EDITION + "edition.yaml",
                "place: {document: exampleshire-levels-of-need, part: \"Appendix 2\"}",
                "place: Appendix 2")
            .faults());
  }

  @Test
  void aGroupOfKeysIsNotText() {
    assertEquals(
        """
        content/site.yaml:3:8: error [wrong-kind] Here is a group of keys where a single value must be.
          title: {name: Windscreen}                                  # the name in every page title
                 ^
          Write the value alone, without brackets, dashes or keys; quote text with ": " in it.
        """,
        ofReadme()
            .replaceIn("site.yaml", "title: Windscreen", "title: {name: Windscreen}")
            .faults());
  }

  @Test
  void aListThatNeedsAnItemCannotBeEmpty() {
    assertEquals(
        """
        content/exampleshire/2018-12/indicators.yaml:8:13: error [empty-list] "topics" needs at least one item.
              topics: []   # one or more ids from topics.yaml
                      ^
          Add one: One or more topics.
        """,
        ofReadme()
            .replaceIn(EDITION + "indicators.yaml", "[self-harm, mental-health]", "[]")
            .faults());
  }

  @Test
  void aLevelNeedsAPlaceOnTheCommonScale() {
    assertEquals(
        "error [empty-list] \"scale\" needs at least one item.",
        ofReadme()
            .replaceIn(EDITION + "levels.yaml", "scale: [universal]", "scale: []")
            .faults()
            .lines()
            .findFirst()
            .orElseThrow()
            .replaceFirst("^\\S+ ", ""));
  }

  @Test
  void aMistypedChoiceIsToldWithTheOneMeant() {
    assertEquals(
        """
        content/exampleshire/2018-12/edition.yaml:5:9: error [not-a-choice] "publisht" is not one of the choices.
          status: publisht                    # draft while it is written, then published
                  ^^^^^^^^
          Did you mean "published"? Choose from: draft, published.
        """,
        ofReadme()
            .replaceIn(EDITION + "edition.yaml", "status: published", "status: publisht")
            .faults());
  }

  @Test
  void aWrongChoiceIsToldWithAllChoices() {
    assertEquals(
        """
        content/exampleshire/2018-12/edition.yaml:5:9: error [not-a-choice] "final" is not one of the choices.
          status: final                    # draft while it is written, then published
                  ^^^^^
          Choose from: draft, published.
        """,
        ofReadme()
            .replaceIn(EDITION + "edition.yaml", "status: published", "status: final")
            .faults());
  }

  @Test
  void yesIsNotTrue() {
    assertEquals(
        """
        content/exampleshire/authority.yaml:11:12: error [malformed] "yes" is not true or false.
          fictional: "yes"                      # optional: made-up content says so on every page
                     ^^^^^
          Write true or false.
        """,
        ofReadme()
            .replaceIn("exampleshire/authority.yaml", "fictional: true", "fictional: \"yes\"")
            .faults());
  }
}
