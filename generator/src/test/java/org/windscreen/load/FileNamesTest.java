package org.windscreen.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.load.ContentTree.EDITION;
import static org.windscreen.load.ContentTree.ofReadme;

import org.junit.jupiter.api.Test;

/** Files that are misnamed, missing or too many. */
class FileNamesTest {
  @Test
  void aSpaceInAFileNameIsTold() {
    assertEquals(
        """
        content/exampleshire/2018-12/guidance/our vision.md:1:1: error [file-name] "our vision.md" can't be part of an address.
          ---
          ^
          Use lower-case letters a to z, digits and single hyphens, such as our-vision.md.
        """,
        ofReadme()
            .put(
                EDITION + "guidance/our vision.md", ofReadme().text(EDITION + "guidance/vision.md"))
            .faults());
  }

  @Test
  void anAccentInAFileNameIsTold() {
    assertEquals(
        """
        content/exampleshire/2018-12/guidance/café.md:1:1: error [file-name] "café.md" can't be part of an address.
          ---
          ^
          Use lower-case letters a to z, digits and single hyphens, such as cafe.md.
        """,
        ofReadme()
            .put(EDITION + "guidance/café.md", ofReadme().text(EDITION + "guidance/vision.md"))
            .faults());
  }

  @Test
  void aCapitalInAFolderNameIsTold() {
    assertEquals(
        """
        content/Exampleshire:1:1: error [file-name] "Exampleshire" can't be part of an address.
          Use lower-case letters a to z, digits and single hyphens, such as exampleshire.
        """,
        ofReadme().put("Exampleshire/notes.md", "x").faults());
  }

  @Test
  void aMisnamedFileIsToldWithTheMissingOne() {
    assertEquals(
        """
        content/exampleshire/2018-12/level.yaml:1:1: error [unexpected-file] This file is not one that content has here, so it would not be read.
          # content/exampleshire/2018-12/levels.yaml
          ^
          Did you mean "levels.yaml"?

        content/exampleshire/2018-12/levels.yaml:1:1: error [missing-file] This file is missing.
          Add it as content/README.md shows; only a draft may be without levels.
        """,
        ofReadme()
            .put(EDITION + "level.yaml", ofReadme().text(EDITION + "levels.yaml"))
            .remove(EDITION + "levels.yaml")
            .faults());
  }

  @Test
  void aFileOfAnotherKindIsNotSkippedInSilence() {
    assertEquals(
        """
        content/exampleshire/2018-12/notes.txt:1:1: error [unexpected-file] This file is not one that content has here, so it would not be read.
          x
          ^
          Move or delete it; content/README.md lists the files.
        """,
        ofReadme().put(EDITION + "notes.txt", "x").faults());
  }

  @Test
  void aMissingSiteFileHidesNothingElse() {
    assertEquals(
        """
        content/scale.yaml:5:5: error [unknown-key] "nme" is not a key here.
              nme: Universal
              ^^^
          Did you mean "name"?

        content/site.yaml:1:1: error [missing-file] This file is missing.
          Add it as content/README.md shows.
        """,
        ofReadme()
            .remove("site.yaml")
            .replaceIn("scale.yaml", "name: Universal", "nme: Universal")
            .faults());
  }

  @Test
  void anAuthorityThatIsNotListedIsTold() {
    assertEquals(
        """
        content/otherplace/authority.yaml:1:1: error [unlisted-authority] "otherplace" is not listed in site.yaml, so it would not be read.
          # content/exampleshire/authority.yaml
          ^
          Add it to authorities in site.yaml, or delete the folder.
        """,
        ofReadme()
            .put("otherplace/authority.yaml", ofReadme().text("exampleshire/authority.yaml"))
            .faults());
  }

  @Test
  void anAuthorityWithoutFolderIsTold() {
    assertEquals(
        """
        content/site.yaml:8:29: error [unknown-reference] There is no authority "nowhere".
          authorities: [exampleshire, nowhere]                        # folders, in the order they are listed
                                      ^^^^^^^
          Choose from: exampleshire.
        """,
        ofReadme().replaceIn("site.yaml", "[exampleshire]", "[exampleshire, nowhere]").faults());
  }

  @Test
  void aRecordOfPermalinksBelongsToTheSiteOrToAnAuthority() {
    assertEquals("", ofReadme().put("permalinks.txt", "/\n").faults());
    assertEquals("", ofReadme().put("exampleshire/permalinks.txt", "exa-101\n").faults());
    assertEquals(
        "content/exampleshire/2018-12/permalinks.txt:1:1: error [unexpected-file] This file is not"
            + " one that content has here, so it would not be read.",
        ofReadme()
            .put(EDITION + "permalinks.txt", "exa-101\n")
            .faults()
            .lines()
            .findFirst()
            .orElse(""));
  }
}
