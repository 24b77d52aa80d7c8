package org.windscreen.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.windscreen.load.ContentTree.EDITION;
import static org.windscreen.load.ContentTree.ofReadme;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.windscreen.load.ContentTree;

/** References to nothing, and names given twice. */
class ReferenceCheckTest {
  private static final String CHAPTER = EDITION + "guidance/vision.md";

  @Test
  void aLevelThatNobodyDefines() {
    assertEquals(
        """
        content/exampleshire/2018-12/indicators.yaml:5:12: error [unknown-reference] There is no level "7" in exampleshire.
              level: 7                         # where it belongs
                     ^
          Choose from: 1, 2.
        """,
        ofReadme().replaceIn(EDITION + "indicators.yaml", "level: 1    ", "level: 7    ").faults());
  }

  @Test
  void aMistypedKindOfReference() {
    assertEquals(
        """
        content/exampleshire/2018-12/guidance/vision.md:12:16: error [unknown-scheme] "contakt:mash" is neither a web address nor a reference.
          Ask [the MASH](contakt:mash) about [level 2](level:2), or read [the rule on consent](consent:early-help).
                         ^^^^^^^^^^^^
          Did you mean "contact"?
        """,
        ofReadme().replaceIn(CHAPTER, "contact:mash", "contakt:mash").faults());
  }

  @Test
  void aReferenceToWhatHasNoPage() {
    assertEquals(
        """
        content/exampleshire/2018-12/guidance/vision.md:12:16: error [no-page-of-its-own] A step of the common scale has no page, so "step:universal" leads nowhere.
          Ask [the MASH](step:universal) about [level 2](level:2), or read [the rule on consent](consent:early-help).
                         ^^^^^^^^^^^^^^
          Say it in words, or refer to something that has a page.
        """,
        ofReadme().replaceIn(CHAPTER, "contact:mash", "step:universal").faults());
  }

  @Test
  void whateverHasNoPageIsRefusedByItsKind() {
    for (String kind : List.of("step:x", "domain:x", "common-category:x")) {
      String faults = ofReadme().replaceIn(CHAPTER, "contact:mash", kind).faults();
      assertTrue(faults.contains("[no-page-of-its-own]"), faults);
    }
  }

  @Test
  void aLinkThatIsNoReference() {
    assertEquals(
        """
        content/exampleshire/2018-12/guidance/vision.md:12:16: error [unknown-scheme] "www.example.org" is neither a web address nor a reference.
          Ask [the MASH](www.example.org) about [level 2](level:2), or read [the rule on consent](consent:early-help).
                         ^^^^^^^^^^^^^^^
          Write a kind and an id like level:3, or a web address that starts with https://.
        """,
        ofReadme().replaceIn(CHAPTER, "contact:mash", "www.example.org").faults());
  }

  @Test
  void aMistypedAuthority() {
    assertEquals(
        """
        content/exampleshire/2018-12/guidance/vision.md:12:16: error [unknown-reference] There is no authority "exampelshire".
          Ask [the MASH](exampelshire/contact:mash) about [level 2](level:2), or read [the rule on consent](consent:early-help).
                         ^^^^^^^^^^^^^^^^^^^^^^^^^
          Did you mean "exampleshire"?
        """,
        ofReadme().replaceIn(CHAPTER, "contact:mash", "exampelshire/contact:mash").faults());
  }

  @Test
  void anAuthorityThatIsNotThere() {
    assertEquals(
        """
        content/exampleshire/2018-12/contacts.yaml:25:19: error [unknown-reference] There is no authority "otherplace".
              shared-with: ["otherplace/contact:x"]                  # the same number elsewhere: ["otherplace/contact:out-of-hour
                            ^^^^^^^^^^^^^^^^^^^^^^
          Choose from: exampleshire.
        """,
        ofReadme()
            .replaceIn(
                EDITION + "contacts.yaml",
                "shared-with: []",
                "shared-with: [\"otherplace/contact:x\"]")
            .faults());
  }

  @Test
  void aHeadingThatTheChapterLacks() {
    assertEquals(
        """
        content/exampleshire/2018-12/guidance/vision.md:14:6: error [unknown-heading] The guidance chapter "vision" has no heading "working-togther".
          [Up](guidance:vision#working-togther)
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          Did you mean "working-together"?
        """,
        ofReadme().append(CHAPTER, "\n[Up](guidance:vision#working-togther)\n").faults());
  }

  @Test
  void aHeadingOfSomethingWithoutHeadings() {
    assertEquals(
        """
        content/exampleshire/2018-12/guidance/vision.md:14:6: error [unknown-heading] The level "1" has no heading "top".
          [Up](level:1#top)
               ^^^^^^^^^^^
          Leave out the part from # on.
        """,
        ofReadme().append(CHAPTER, "\n[Up](level:1#top)\n").faults());
  }

  @Test
  void aLevelOnASitePageNeedsItsAuthority() {
    assertEquals(
        """
        content/pages/about.md:7:7: error [unknown-reference] There is no level "1".
          [One](level:1)
                ^^^^^^^
          Name the authority too, as in exampleshire/level:1.
        """,
        ofReadme().append("pages/about.md", "\n[One](level:1)\n").faults());
  }

  @Test
  void anIndicatorCodeGivenTwice() {
    assertEquals(
        """
        content/exampleshire/2018-12/indicators.yaml:22:11: error [duplicate-id] The indicator "exa-101" is defined twice: first on line 4.
            - code: exa-101                    # leave out for a new one: `./windscreen mint` gives it
                    ^^^^^^^
          Give one of them another id.
        """,
        ofReadme().append(EDITION + "indicators.yaml", again("indicators.yaml")).faults());
  }

  @Test
  void anIndicatorCodeGivenTwiceAcrossAuthorities() {
    assertEquals(
        """
        content/otherplace/2018-12/indicators.yaml:4:11: error [duplicate-id] The indicator "exa-101" is defined twice: first at exampleshire/2018-12/indicators.yaml:4:11.
            - code: exa-101                    # leave out for a new one: `./windscreen mint` gives it
                    ^^^^^^^
          Give one of them another id.

        content/otherplace/2018-12/indicators.yaml:11:11: error [duplicate-id] The indicator "exa-103" is defined twice: first at exampleshire/2018-12/indicators.yaml:11:11.
            - code: exa-103
                    ^^^^^^^
          Give one of them another id.
        """,
        twoPlaces().faults());
  }

  private static String again(String file) {
    String text = ofReadme().text(EDITION + file);
    int second = text.indexOf("  - code: exa-103");
    return text.substring(text.indexOf("  - "), second < 0 ? text.length() : second);
  }

  private static ContentTree twoPlaces() {
    ContentTree two =
        ofReadme().replaceIn("site.yaml", "[exampleshire]", "[exampleshire, otherplace]");
    for (String path : ofReadme().files().keySet()) {
      if (path.startsWith("exampleshire/")) {
        two = two.put(path.replace("exampleshire/", "otherplace/"), ofReadme().text(path));
      }
    }
    return two;
  }
}
