package org.windscreen.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.load.ContentTree.EDITION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.windscreen.load.ContentTree;

/** Who may be about a topic: each of them alone is use enough where there is one authority. */
class TopicUsesTest {
  private static ContentTree withMoon() {
    return ContentTree.ofReadme()
        .append(
            "topics.yaml", "  - {id: moon, name: Moon, description: The moon., also-called: []}\n");
  }

  @Test
  void aTopicOfNothingIsToldWithItsPlace() {
    assertEquals(
        """
        topics.yaml:16:5: warning [topic-unused] Nothing is about the topic "moon". | Give it to what is about it, or take it out.
        """,
        Checked.faults(withMoon()));
  }

  @Test
  void manyTopicsOfNothingAreToldAsOne() {
    ContentTree content = withMoon();
    for (String id : List.of("dust", "mars", "rain", "snow", "wind")) {
      content =
          content.append(
              "topics.yaml",
              "  - {id: " + id + ", name: N " + id + ", description: x, also-called: []}\n");
    }
    assertEquals(
        """
        topics.yaml:16:5: warning [topic-unused] Nothing is about "moon", "dust", "mars", "rain", "snow", "wind" (6 topics). | Give each to what is about it, or take it out.
        """,
        Checked.faults(content));
  }

  @ParameterizedTest
  @CsvSource({
    "indicators.yaml, 'topics: [self-harm, mental-health]', 'topics: [self-harm, moon]'",
    "special-circumstances.yaml, topics: [mental-health], topics: [moon]",
    "services.yaml, topics: [], topics: [moon]",
    "contacts.yaml, topics: [], topics: [moon]",
    "guidance/vision.md, topics: [], topics: [moon]"
  })
  void whateverIsAboutATopicUsesIt(String file, String from, String to) {
    assertEquals("", Checked.faults(withMoon().replaceIn(EDITION + file, from, to)));
  }
}
