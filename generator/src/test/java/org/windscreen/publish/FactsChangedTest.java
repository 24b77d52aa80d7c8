package org.windscreen.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.load.ContentTree.EDITION;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.windscreen.load.ContentTree;

/** What is changed where it is written, is changed on pages, in data files and in the search. */
class FactsChangedTest {
  private static final String TAKEN =
      """
      Write to [mail](contact:mash) or [fill it in](contact:mash#form): [address](contact:mash).
      See [the procedures](link:procedures#address), [address](law:children-act-1989-s47),
      [the guidance](national:working-together-2018#address),
      [young carers](special:young-carers#address) and [us](authority:exampleshire#address).

      """;

  @TempDir private Path temp;

  @Test
  void noOldOneIsLeftOnTheSite() throws IOException {
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
        .replaceIn(EDITION + "guidance/vision.md", "Children are safe", TAKEN + "Children are safe")
        .replaceIn(
            EDITION + "consent.yaml",
            "answer: Yes.",
            "answer: Ring [number](contact:mash), write to [mail](contact:mash), or see"
                + " [address](link:procedures). Yes.")
        .write(content);
    assertEquals(List.of(), new FactsChanged().left(content, temp.resolve("site")));
  }
}
