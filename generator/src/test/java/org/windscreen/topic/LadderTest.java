package org.windscreen.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.windscreen.load.ContentTree.EDITION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.windscreen.load.ContentTree;
import org.windscreen.model.Catalog;
import org.windscreen.model.Id;
import org.windscreen.model.LevelsFile;

/**
 * What a ladder says of a topic: where it is listed, where it is not, and who else speaks of it.
 */
class LadderTest {
  /** Exampleshire with a topic that nothing is about. */
  private static ContentTree content() {
    return ContentTree.ofReadme()
        .append(
            "topics.yaml", "  - {id: moon, name: Moon, description: The moon., also-called: []}\n");
  }

  private static Ladder ladder(ContentTree content, String topic) {
    Catalog catalog = content.load().catalog().orElseThrow();
    return TopicMap.of(catalog).ladder(new Id.Topic(topic), new Id.Authority("exampleshire"));
  }

  private static List<String> ids(List<LevelsFile.Level> levels) {
    return levels.stream().map(level -> level.id().value()).toList();
  }

  @Test
  void whatNothingIsAboutIsNotNamed() {
    Ladder ladder = ladder(content(), "moon");
    assertFalse(ladder.isNamed());
    assertEquals(List.of(), ladder.specials());
    assertEquals(List.of(), ladder.services());
    assertEquals(List.of(), ladder.contacts());
    assertEquals(List.of(), ladder.chapters());
    assertEquals(List.of("1"), ids(ladder.levels(Presence.NOT_LISTED)));
    assertEquals(List.of("2"), ids(ladder.levels(Presence.COPY_PARTLY_LACKS)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"services.yaml", "contacts.yaml", "guidance/vision.md"})
  void whoeverSpeaksOfATopicNamesIt(String file) {
    Ladder ladder =
        ladder(content().replaceIn(EDITION + file, "topics: []", "topics: [moon]"), "moon");
    assertTrue(ladder.isNamed());
    assertEquals(1, ladder.services().size() + ladder.contacts().size() + ladder.chapters().size());
  }

  @Test
  void aSpecialCircumstanceNamesItsTopics() {
    ContentTree content =
        content().replaceIn(EDITION + "special-circumstances.yaml", "[mental-health]", "[moon]");
    assertTrue(ladder(content, "moon").isNamed());
    assertEquals(
        List.of("young-carers"),
        ladder(content, "moon").specials().stream().map(s -> s.id().value()).toList());
  }

  @Test
  void aStrengthNamesItsTopicAndIsNoSignOfNeed() {
    ContentTree content =
        content()
            .replaceIn(EDITION + "indicators.yaml", "topics: [mental-health]", "topics: [moon]");
    Ladder ladder = ladder(content, "moon");
    assertTrue(ladder.isNamed());
    assertEquals(List.of("1", "2"), ids(ladder.strengths()));
    assertEquals(List.of(), ladder.levels(Presence.LISTED));
    assertEquals(
        List.of("exa-103"),
        ladder.rungs().getFirst().strengths().stream().map(i -> i.code().value()).toList());
  }

  @Test
  void aSignOfNeedIsListedAtItsLevel() {
    Ladder ladder = ladder(content(), "self-harm");
    assertTrue(ladder.isNamed());
    assertEquals(List.of("1"), ids(ladder.levels(Presence.LISTED)));
    assertEquals(List.of(), ladder.strengths());
    assertTrue(ladder.rungs().getFirst().isListed());
    assertFalse(ladder.rungs().getLast().isListed());
  }

  @Test
  void aRungKnowsWhichCategoriesOurCopyLacksThere() {
    Rung second = ladder(content(), "self-harm").rungs().getLast();
    assertEquals(List.of("health"), second.lacking().stream().map(c -> c.id().value()).toList());
    assertEquals(List.of(), ladder(content(), "self-harm").rungs().getFirst().lacking());
  }

  @Test
  void listedMeansThatThereAreIndicators() {
    Rung listed = ladder(content(), "self-harm").rungs().getFirst();
    assertThrows(
        IllegalArgumentException.class,
        () -> new Rung(listed.level(), 1, Presence.LISTED, List.of(), List.of(), List.of()));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Rung(
                listed.level(), 1, Presence.NOT_LISTED, listed.indicators(), List.of(), List.of()));
  }
}
