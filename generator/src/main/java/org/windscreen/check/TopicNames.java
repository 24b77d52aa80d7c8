package org.windscreen.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Rule;
import org.windscreen.load.Spans;
import org.windscreen.model.Catalog;
import org.windscreen.model.TopicsFile;

/**
 * No two topics go by the same name; letters of either case, spaces and hyphens are as one.
 *
 * <p>Warns {@code topic-name-taken}.
 */
final class TopicNames {
  private record Claim(TopicsFile.Topic topic, String name) {}

  private TopicNames() {}

  static void check(Catalog catalog, Spans spans, Diagnostics faults) {
    Map<String, Claim> first = new HashMap<>();
    for (TopicsFile.Topic topic : catalog.topics()) {
      for (String name : names(topic)) {
        Claim other = first.putIfAbsent(key(name), new Claim(topic, name));
        if (other != null && !other.topic().equals(topic)) {
          warn(topic, name, other, spans, faults);
        }
      }
    }
  }

  private static List<String> names(TopicsFile.Topic topic) {
    List<String> names = new ArrayList<>(List.of(topic.name()));
    names.addAll(topic.alsoCalled());
    return names;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]+", "");
  }

  private static void warn(
      TopicsFile.Topic topic, String name, Claim other, Spans spans, Diagnostics faults) {
    String same = name.equals(other.name()) ? "" : " as \"" + other.name() + "\"";
    faults.warning(
        Rule.TOPIC_NAME_TAKEN,
        spans.of(topic),
        String.format(
            Locale.ROOT,
            "\"%s\" is a name of the topic \"%s\" and%s of \"%s\" (%s).",
            name,
            topic.id().value(),
            same,
            other.topic().id().value(),
            spans.of(other.topic())),
        "Leave it with the topic that readers mean by it, and name the other under related.");
  }
}
