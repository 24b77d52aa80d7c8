package org.windscreen.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.load.ContentTree.EDITION;
import static org.windscreen.load.ContentTree.ofReadme;

import org.junit.jupiter.api.Test;

/** Single values that YAML, or a reader, would take for something else. */
class ValueFaultsTest {
  @Test
  void yesWithoutQuotesIsNotText() {
    assertEquals(
        """
        content/exampleshire/2018-12/consent.yaml:8:13: error [quote-it] YAML may read yes as something else than text.
              needed: yes                    # "yes", expected (exceptions follow), ask (refusal stops nobody), "no", not-stated
                      ^^^
          Put it in quotes: "yes".
        """,
        ofReadme().replaceIn(EDITION + "consent.yaml", "needed: \"yes\"", "needed: yes").faults());
  }

  @Test
  void aNumberWithoutQuotesIsNotText() {
    assertEquals(
        """
        content/site.yaml:3:8: error [quote-it] YAML may read 1.10 as something else than text.
          title: 1.10                                  # the name in every page title
                 ^^^^
          Put it in quotes: "1.10".
        """,
        ofReadme().replaceIn("site.yaml", "title: Windscreen", "title: 1.10").faults());
  }

  @Test
  void aNumberInAListInBracketsIsNotTextEither() {
    assertEquals(
        """
        content/exampleshire/2018-12/edition.yaml:29:58: error [quote-it] YAML may read 2 as something else than text.
              place: {document: exampleshire-levels-of-need, part: 2}
                                                                   ^
          Put it in quotes: "2".
        """,
        ofReadme().replaceIn(EDITION + "edition.yaml", "part: \"Appendix 2\"", "part: 2").faults());
  }

  @Test
  void aKeyWithoutValueSaysWhatBelongsThere() {
    assertEquals(
        """
        content/site.yaml:3:7: error [no-value] "title" has no value.
          title:                                  # the name in every page title
                ^
          Give one (in quotes if it starts with #): The name in every page title.
        """,
        ofReadme().replaceIn("site.yaml", "title: Windscreen", "title:").faults());
  }

  @Test
  void aColourWithoutQuotesIsAComment() {
    assertEquals(
        """
        content/exampleshire/authority.yaml:8:8: error [no-value] "colour" has no value.
          colour: #1d5b4f                    # brand colour; needs contrast of 4.5:1 with white
                 ^
          Give one (in quotes if it starts with #): Brand colour; needs a contrast of 4.5 to 1 with white.
        """,
        ofReadme().replaceIn("exampleshire/authority.yaml", "\"#1d5b4f\"", "#1d5b4f").faults());
  }

  @Test
  void wordsAreNotANumber() {
    assertEquals(
        """
        content/exampleshire/2018-12/guidance/vision.md:3:8: error [malformed] "one" is not a whole number from 0 to 999999.
          order: one                             # printed order
                 ^^^
          Write a whole number from 0 to 999999.
        """,
        ofReadme().replaceIn(EDITION + "guidance/vision.md", "order: 1", "order: one").faults());
  }

  @Test
  void aHugeNumberIsRefused() {
    assertEquals(
        """
        content/exampleshire/2018-12/pathways.yaml:16:19: error [malformed] "99999999999" is not a whole number from 0 to 999999.
                    amount: 99999999999
                            ^^^^^^^^^^^
          Write a whole number from 0 to 999999.
        """,
        ofReadme()
            .replaceIn(EDITION + "pathways.yaml", "amount: 24", "amount: 99999999999")
            .faults());
  }

  @Test
  void notStatedIsNoTextForReaders() {
    assertEquals(
        """
        content/exampleshire/authority.yaml:5:7: error [malformed] Readers would see the words "not-stated" here.
          area: not-stated
                ^^^^^^^^^^
          Give "area": The area in a few words.
        """,
        ofReadme()
            .replaceIn(
                "exampleshire/authority.yaml",
                "area: The county of Exampleshire.",
                "area: not-stated")
            .faults());
  }

  @Test
  void anOptionalTextIsLeftOutRatherThanNotStated() {
    assertEquals(
        """
        content/exampleshire/2018-12/contacts.yaml:12:15: error [malformed] Readers would see the words "not-stated" here.
                  note: not-stated     # optional
                        ^^^^^^^^^^
          Leave "note" out where the source is silent.
        """,
        ofReadme()
            .replaceIn(EDITION + "contacts.yaml", "note: Printed on page 3.", "note: not-stated")
            .faults());
  }
}
