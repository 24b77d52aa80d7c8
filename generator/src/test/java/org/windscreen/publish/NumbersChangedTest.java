package org.windscreen.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.load.ContentTree.EDITION;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.windscreen.load.ContentTree;

/** A number that is changed at its contact is changed on pages, in data files and in the search. */
class NumbersChangedTest {
  @TempDir private Path temp;

  @Test
  void noOldNumberIsLeftOnTheSite() throws IOException {
    Path content = temp.resolve("content");
    ContentTree.ofReadme()
        .replaceIn(
            EDITION + "consent.yaml", "The family must agree.", "Ring [number](contact:mash).")
        .replaceIn(
            EDITION + "contacts.yaml",
            "You think a child",
            "Ring [number](contact:mash) if a child")
        .replaceIn(
            EDITION + "edition.yaml", "It helps people", "Ring [number](contact:mash) helps people")
        .replaceIn(
            EDITION + "edition.yaml",
            "wrong: The number is",
            "wrong: The number [number](contact:mash) is")
        .replaceIn(
            EDITION + "levels.yaml", "Children in need", "Ring [number](contact:mash) in need")
        .replaceIn(
            EDITION + "pathways.yaml", "Every contact", "Ring [number](contact:mash) and each")
        .replaceIn(EDITION + "services.yaml", "Help in the", "Ring [number](contact:mash) in the")
        .replaceIn(EDITION + "practice.yaml", "One assessment", "Ring [number](contact:mash)")
        .replaceIn(
            "glossary.yaml", "The team", "Ring [number](exampleshire/contact:mash), the team")
        .write(content);
    assertEquals(List.of(), new NumbersChanged().left(content, temp.resolve("site")));
  }
}
