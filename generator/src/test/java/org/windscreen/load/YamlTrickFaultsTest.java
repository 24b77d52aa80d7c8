package org.windscreen.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.load.ContentTree.ofReadme;

import org.junit.jupiter.api.Test;

/** Parts of YAML that content does not need and that could be abused. */
class YamlTrickFaultsTest {
  @Test
  void anAnchor() {
    assertEquals(
        """
        content/site.yaml:3:8: error [yaml-alias] Anchors and aliases (& and *) are not allowed.
          title: &t Windscreen                                  # the name in every page title
                 ^
          Write the value out; quote text that starts with & or *.
        """,
        ofReadme().replaceIn("site.yaml", "title: Windscreen", "title: &t Windscreen").faults());
  }

  @Test
  void anAlias() {
    assertEquals(
        """
        content/site.yaml:3:8: error [yaml-alias] Anchors and aliases (& and *) are not allowed.
          title: *t                                  # the name in every page title
                 ^
          Write the value out; quote text that starts with & or *.
        """,
        ofReadme().replaceIn("site.yaml", "title: Windscreen", "title: *t").faults());
  }

  @Test
  void aliasesThatWouldMultiply() {
    assertEquals(
        """
        content/topics.yaml:1:4: error [yaml-alias] Anchors and aliases (& and *) are not allowed.
          a: &a [x, x]
             ^
          Write the value out; quote text that starts with & or *.
        """,
        ofReadme().put("topics.yaml", "a: &a [x, x]\nb: &b [*a, *a]\ntopics: [*b, *b]\n").faults());
  }

  @Test
  void aTag() {
    assertEquals(
        """
        content/site.yaml:3:8: error [yaml-tag] Tags (!) are not allowed.
          title: !important                                  # the name in every page title
                 ^
          Quote text that starts with an exclamation mark.
        """,
        ofReadme().replaceIn("site.yaml", "title: Windscreen", "title: !important").faults());
  }

  @Test
  void aSecondDocument() {
    assertEquals(
        """
        content/site.yaml:10:1: error [yaml-documents] A second document starts here.
          title: Other
          ^
          Keep one document in a file: remove the line "---".
        """,
        ofReadme().append("site.yaml", "---\ntitle: Other\n").faults());
  }

  @Test
  void tenThousandBrackets() {
    assertEquals(
        """
        content/topics.yaml:1:28: error [yaml-nesting] Values lie within one another more than 20 deep.
          topics: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
                                     ^
          Take away brackets or indentation; no content needs this.
        """,
        ofReadme().put("topics.yaml", "topics: " + "[".repeat(10_000) + "\n").faults());
  }

  @Test
  void tenThousandDashes() {
    assertEquals(
        """
        content/topics.yaml:2:39: error [yaml-nesting] Values lie within one another more than 20 deep.
          - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
                                                ^
          Take away brackets or indentation; no content needs this.
        """,
        ofReadme().put("topics.yaml", "topics:\n" + "- ".repeat(10_000) + "x\n").faults());
  }
}
