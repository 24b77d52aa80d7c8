package org.windscreen.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.load.ContentTree;

/** The rules about topics, each broken once in Exampleshire's content. */
class TopicChecksTest {
  private static final String INDICATORS = ContentTree.EDITION + "indicators.yaml";

  private static String faults(ContentTree content) {
    Diagnostics faults = new Diagnostics();
    ContentChecks.check(content.load(), Set.of(), Set.of(), LocalDate.of(2026, 11, 22), faults);
    StringBuilder out = new StringBuilder();
    faults.all().stream()
        .filter(d -> d.rule().id().startsWith("topic-"))
        .forEach(d ->
            out.append(
                "%s: %s [%s] %s | %s%n"
                    .formatted(
                        d.span(), d.severity().word(), d.rule().id(), d.message(), d.hint())));
    return out.toString();
  }

  /** With a second indicator beside the first, on the topic self-harm. */
  private static ContentTree with(String first, String second) {
    return ContentTree.ofReadme()
        .replaceIn(INDICATORS, "The child may be at risk of self-harm.", first)
        .append(
            INDICATORS,
            """
              - code: exa-102
                level: 1
                category: health
                text: %s
                topics: [self-harm]
                source: {document: exampleshire-levels-of-need, part: "Appendix 1", level: 1, heading: "Health", item: 2}
            """
                .formatted(second));
  }

  @Test
  void aTopicIsUsed() {
    ContentTree content =
        ContentTree.ofReadme()
            .append(
                "topics.yaml",
                "  - {id: moon, name: Moon, description: The moon., also-called: []}\n");
    assertEquals(
        """
        topics.yaml:16:5: warning [topic-unused] Nothing is about the topic "moon". | Give it to what is about it, or take it out.
        """,
        faults(content));
  }

  @Test
  void amongSeveralAuthoritiesATopicIsUsedMoreThanOnce() {
    ContentTree content =
        ContentTree.ofReadme()
            .mapped(text -> text)
            .replaceIn("site.yaml", "[exampleshire]", "[exampleshire, otherplace]");
    for (String path : ContentTree.ofReadme().files().keySet()) {
      if (path.startsWith("exampleshire/")) {
        String text = ContentTree.ofReadme().text(path).replace("exa-101", "oth-101");
        boolean empty = path.endsWith("indicators.yaml");
        content =
            content.put(
                path.replace("exampleshire/", "otherplace/"),
                empty ? "indicators: []\n" : text.replace("code: exa", "code: oth"));
      }
    }
    assertEquals(
        """
        topics.yaml:4:5: warning [topic-used-once] Only exampleshire/indicator:exa-101 is about the topic "self-harm". | Look for more that is about it, or for a topic that means the same, and join the two.
        """,
        faults(content));
  }

  @Test
  void aNameBelongsToOneTopicHoweverItIsSpelt() {
    ContentTree content =
        ContentTree.ofReadme()
            .replaceIn("topics.yaml", "    also-called: []", "    also-called: [Self Injury]");
    assertEquals(
        """
        topics.yaml:12:5: warning [topic-name-taken] "Self Injury" is a name of the topic "mental-health" and as "self injury" of "self-harm" (topics.yaml:4:5). | Leave it with the topic that readers mean by it, and name the other under related.
        """,
        faults(content));
  }

  @Test
  void oppositesOnOneTopicAreTold() {
    assertEquals(
        """
        exampleshire/2018-12/indicators.yaml:22:5: warning [topic-polarity] exa-102 turns on the opposite of "explained", and exa-101 (exampleshire/2018-12/indicators.yaml:4:5), on the same topic "self-harm", on the word itself. | Check both in the source document; if it prints both, add a source note.
        """,
        faults(with("An injury is explained.", "A serious injury is unexplained.")));
  }

  @Test
  void aSourceNoteThatTellsOfOppositesIsNamed() {
    ContentTree content =
        with("The act is consensual.", "The act is non-consensual.")
            .replaceIn(
                ContentTree.EDITION + "edition.yaml",
                "affects: [\"contact:mash\", \"level:1\"]",
                "affects: [\"indicator:exa-102\"]");
    String warning =
        "exampleshire/2018-12/indicators.yaml:22:5: warning [topic-polarity] exa-102 turns on the"
            + " opposite of \"consensual\", and exa-101 (exampleshire/2018-12/indicators.yaml:4:5),"
            + " on the same topic \"self-harm\", on the word itself. | ";
    assertEquals(
        warning + "The source note \"two-numbers\" tells readers of it.\n", faults(content));
    assertEquals(
        warning + "Check both in the source document; if it prints both, add a source note.\n",
        faults(
            content.replaceIn(ContentTree.EDITION + "edition.yaml", "for: safety", "for: editor")));
  }

  @Test
  void eachPairOfOppositesIsKnown() {
    assertEquals(1, faults(with("It is planned.", "It is unplanned.")).lines().count());
    assertEquals(1, faults(with("Done intentionally.", "Done unintentionally.")).lines().count());
    assertEquals(1, faults(with("It is supervised.", "It is not supervised.")).lines().count());
    assertEquals("", faults(with("It is unexplained.", "It is unexplained.")));
    assertEquals("", faults(with("It is explained.", "It is explained.")));
  }
}
