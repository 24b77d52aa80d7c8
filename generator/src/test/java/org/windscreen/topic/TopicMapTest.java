package org.windscreen.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.windscreen.load.ContentTree;
import org.windscreen.model.Catalog;
import org.windscreen.model.Id;

/** Exampleshire has two levels, one category, and one indicator, of self-harm, at level 1. */
class TopicMapTest {
  private static final String CATEGORIES = ContentTree.EDITION + "categories.yaml";

  private static Ladder ladder(ContentTree content, String topic) {
    Catalog catalog = content.load().catalog().orElseThrow();
    return TopicMap.of(catalog).ladder(new Id.Topic(topic), new Id.Authority("exampleshire"));
  }

  private static String presences(ContentTree content) {
    StringBuilder out = new StringBuilder();
    for (Rung rung : ladder(content, "self-harm").rungs()) {
      out.append(rung.rank()).append(' ').append(rung.presence()).append(' ');
      rung.indicators().forEach(i -> out.append(i.code().value()).append(' '));
    }
    return out.toString();
  }

  @Test
  void aLevelWithoutAnyOfItsCategoriesIsMissingFromOurCopy() {
    assertEquals(
        "1 LISTED exa-101 2 COPY_LACKS ",
        presences(
            ContentTree.ofReadme()
                .replaceIn(CATEGORIES, "[health]\n    reason", "[health, family]\n    reason")
                .replaceIn(ContentTree.EDITION + "indicators.yaml", "also-at: [2]", "#")
                .replaceIn(ContentTree.EDITION + "indicators.yaml", "depends-on:", "#")));
  }

  @Test
  void aLevelWithSomeOfItsCategoriesIsMissingInPart() {
    ContentTree content =
        ContentTree.ofReadme()
            .replaceIn(
                CATEGORIES,
                "empty-cells:",
                """
                  - id: education
                    name: Education
                    group: not-stated
                    maps-to: [health]
                    about: not-stated
                empty-cells:
                  - levels: [1, 2]
                    categories: [education]
                    reason: source-has-none
                    why: None is printed.
                """);
    assertEquals("1 LISTED exa-101 2 COPY_PARTLY_LACKS ", presences(content));
  }

  @Test
  void whatTheSourceDoesNotHaveIsNotListed() {
    ContentTree content =
        ContentTree.ofReadme().replaceIn(CATEGORIES, "copy-incomplete", "source-has-none");
    assertEquals("1 LISTED exa-101 2 NOT_LISTED ", presences(content));
  }

  @Test
  void aDocumentWithoutCategoriesListsNoIndicators() {
    ContentTree content =
        ContentTree.ofReadme()
            .put(CATEGORIES, "categories: []\nempty-cells: []\n")
            .put(ContentTree.EDITION + "indicators.yaml", "indicators: []\n");
    assertEquals("1 NO_INDICATORS 2 NO_INDICATORS ", presences(content));
  }

  @Test
  void aLadderHoldsWhatElseTheDocumentSaysOfTheTopic() {
    Ladder ladder = ladder(ContentTree.ofReadme(), "mental-health");
    assertEquals("young-carers", ladder.specials().getFirst().id().value());
    assertEquals(0, ladder.services().size() + ladder.contacts().size() + ladder.chapters().size());
  }

  @Test
  void topicsAreInTheOrderOfTheirNamesAndKnowTheirParts() {
    Catalog catalog = ContentTree.ofReadme().load().catalog().orElseThrow();
    TopicMap map = TopicMap.of(catalog);
    assertEquals("mental-health", map.topics().getFirst().id().value());
    assertEquals("self-harm", map.narrower(new Id.Topic("mental-health")).getFirst().id().value());
  }
}
