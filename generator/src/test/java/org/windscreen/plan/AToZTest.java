package org.windscreen.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.windscreen.ledger.Address;
import org.windscreen.model.Id;
import org.windscreen.model.TopicsFile.Topic;
import org.windscreen.view.Link;

class AToZTest {
  private static Topic topic(String name, String... alsoCalled) {
    return new Topic(
        new Id.Topic(name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-')),
        name,
        "About " + name,
        List.of(alsoCalled),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }

  private static String told(boolean synonyms, Topic... topics) {
    return AToZ.of(
            List.of(topics),
            synonyms,
            t -> new Link(t.name(), Address.of("/compare/topics/" + t.id().value() + "/")),
            t -> Optional.empty())
        .stream()
        .map(letter ->
            letter.id()
                + letter.entries().stream()
                    .map(e -> (e.isOwn() ? " " : " → ") + e.name())
                    .collect(Collectors.joining(",")))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void namesAreUnderTheirLetters() {
    assertEquals(
        """
        letter-m Money
        letter-s Self-harm, Supervision\
        """,
        told(false, topic("Supervision"), topic("Self-harm"), topic("Money")));
  }

  @Test
  void otherNamesLeadToTheTopicUnlessTheyAreTheSameButForSpelling() {
    assertEquals(
        """
        numbers → 24-hour care
        letter-c → cutting
        letter-s Self-harm\
        """,
        told(true, topic("Self-harm", "self harm", "cutting", "24-hour care")));
  }
}
