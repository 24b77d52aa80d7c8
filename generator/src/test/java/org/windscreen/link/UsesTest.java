package org.windscreen.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.windscreen.load.ContentTree;
import org.windscreen.load.Loaded;
import org.windscreen.model.Id;

/** Each thing that refers to the law or to a national document is found, and no thing beside it. */
class UsesTest {
  private static List<String> uses(ContentTree content, Id id) {
    Loaded loaded = content.load();
    return LinkTable.of(loaded.catalog().orElseThrow(), loaded).uses().of(id).stream()
        .map(use ->
            use.scope().edition().map(e -> e.value() + " ").orElse("")
                + use.by().map(by -> by.kind().scheme() + ":" + by.value()).orElse("as a whole"))
        .toList();
  }

  @Test
  void theInnermostThingWithAnIdIsTheOneThatRefers() {
    assertEquals(
        List.of(
            "topic:self-harm",
            "2018-12 level:2",
            "2018-12 consent:child-protection",
            "2018-12 threshold:child-protection"),
        uses(ContentTree.ofReadme(), new Id.Law("children-act-1989-s47")));
  }

  @Test
  void whatAnEditionSaysOfItselfIsOfTheEditionWhereverItStands() {
    assertEquals(
        List.of("topic:self-harm", "2018-12 as a whole"),
        uses(ContentTree.ofReadme(), new Id.National("working-together-2018")));
  }

  @Test
  void aLinkInAChapterIsTheChapters() {
    ContentTree content =
        ContentTree.ofReadme()
            .replaceIn(
                ContentTree.EDITION + "guidance/vision.md",
                "Children are safe",
                "[Children](law:children-act-1989-s47) are safe");
    assertEquals(
        "2018-12 guidance:vision", uses(content, new Id.Law("children-act-1989-s47")).getLast());
  }
}
