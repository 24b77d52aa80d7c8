package org.windscreen.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.load.ContentTree.EDITION;
import static org.windscreen.load.ContentTree.ofReadme;

import org.junit.jupiter.api.Test;

/** A reference to nothing is shown where it stands, however its text is written. */
class ReferencePlacesTest {
  private static final String CHAPTER = EDITION + "guidance/vision.md";

  @Test
  void aReferenceInAListOfYaml() {
    assertEquals(
        """
        content/exampleshire/2018-12/edition.yaml:32:15: error [unknown-reference] There is no contact "msh" in exampleshire.
              affects: ["contact:msh", "level:1"]   # what it bears on; may be empty, but not with for: safety
                        ^^^^^^^^^^^^^
          Did you mean "mash"?
        """,
        ofReadme()
            .replaceIn(EDITION + "edition.yaml", "\"contact:mash\"", "\"contact:msh\"")
            .faults());
  }

  @Test
  void aLinkInALiteralBlock() {
    assertEquals(
        """
        content/law.yaml:9:17: error [unknown-reference] There is no glossary term "mush".
                area [is](term:mush) suffering, or is likely to suffer, significant harm.
                          ^^^^^^^^^
          Did you mean "mash"?
        """,
        ofReadme()
            .replaceIn("law.yaml", "area is suffering", "area [is](term:mush) suffering")
            .faults());
  }

  @Test
  void aLinkInAQuotedText() {
    assertEquals(
        """
        content/glossary.yaml:7:44: error [unknown-reference] There is no page "abut".
              meaning: "The \\"team\\" that [receives](page:abut) worries."   # Markdown
                                                     ^^^^^^^^^
          Did you mean "about"?
        """,
        ofReadme()
            .replaceIn(
                "glossary.yaml",
                "meaning: The team that receives worries about children.",
                "meaning: \"The \\\"team\\\" that [receives](page:abut) worries.\"")
            .faults());
  }

  @Test
  void aLinkInATextFoldedOverLines() {
    assertEquals(
        """
        content/glossary.yaml:9:18: error [unknown-reference] There is no page "abut".
                [receives](page:abut) worries about children.   # Markdown
                           ^^^^^^^^^
          Did you mean "about"?
        """,
        ofReadme()
            .replaceIn(
                "glossary.yaml",
                "The team that receives worries",
                ">\n      The team that\n      [receives](page:abut) worries")
            .faults());
  }

  @Test
  void aLinkInAPlainTextOverLines() {
    assertEquals(
        """
        content/glossary.yaml:8:18: error [unknown-reference] There is no page "abut".
                [receives](page:abut) worries about children.   # Markdown
                           ^^^^^^^^^
          Did you mean "about"?
        """,
        ofReadme()
            .replaceIn(
                "glossary.yaml",
                "The team that receives worries",
                "The team that\n      [receives](page:abut) worries")
            .faults());
  }

  @Test
  void aLinkInAMarkdownFile() {
    assertEquals(
        """
        content/exampleshire/2018-12/guidance/vision.md:12:16: error [unknown-reference] There is no contact "mahs" in exampleshire.
          Ask [the MASH](contact:mahs) about [level 2](level:2), or read [the rule on consent](consent:early-help).
                         ^^^^^^^^^^^^
          Did you mean "mash"?
        """,
        ofReadme().replaceIn(CHAPTER, "contact:mash", "contact:mahs").faults());
  }

  @Test
  void aLinkInAngleBrackets() {
    assertEquals(
        """
        content/exampleshire/2018-12/guidance/vision.md:14:6: error [unknown-reference] There is no level "9" in exampleshire.
          See <level:9>.
               ^^^^^^^
          Choose from: 1, 2, higher.
        """,
        ofReadme().append(CHAPTER, "\nSee <level:9>.\n").faults());
  }
}
