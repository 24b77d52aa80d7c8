package org.windscreen.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Rule;
import org.windscreen.load.Spans;
import org.windscreen.model.Catalog;
import org.windscreen.model.Id;
import org.windscreen.model.TopicsFile;

/** No topic is, by way of broader topics, a part of itself. Reports {@code topic-circle}. */
final class TopicCircles {
  private TopicCircles() {}

  static void check(Catalog catalog, Spans spans, Diagnostics faults) {
    Map<Id.Topic, TopicsFile.Topic> topics = new HashMap<>();
    catalog.topics().forEach(t -> topics.putIfAbsent(t.id(), t));
    for (TopicsFile.Topic topic : catalog.topics()) {
      if (circles(topic, topics)) {
        faults.error(
            Rule.TOPIC_CIRCLE,
            spans.of(topic),
            "The topic \"" + topic.id().value() + "\" is broader than itself.",
            "Follow its broader topics and take one of them out.");
      }
    }
  }

  private static boolean circles(TopicsFile.Topic start, Map<Id.Topic, TopicsFile.Topic> topics) {
    Set<Id.Topic> seen = new HashSet<>();
    Optional<Id.Topic> next = start.broader();
    while (next.isPresent() && seen.add(next.get())) {
      if (next.get().equals(start.id())) {
        return true;
      }
      next = Optional.ofNullable(topics.get(next.get())).flatMap(TopicsFile.Topic::broader);
    }
    return false;
  }
}
