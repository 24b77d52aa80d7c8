package org.windscreen.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Rule;
import org.windscreen.load.Spans;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.Edition;
import org.windscreen.model.Id;
import org.windscreen.model.TopicsFile;

/**
 * Every topic is used, and by more than one thing: what is used once may be another topic under a
 * second name. With a single authority a topic may well be used once.
 *
 * <p>Warns {@code topic-unused}, {@code topic-used-once}.
 */
final class TopicUses {
  /** Where more are unused, most of the content is not written yet: they are told as one. */
  private static final int SINGLY = 5;

  private final Map<Id.Topic, Set<String>> uses = new HashMap<>();

  private TopicUses() {}

  static void check(Catalog catalog, Spans spans, Diagnostics faults) {
    TopicUses all = new TopicUses();
    catalog.authorities().forEach(a -> a.editions().forEach(e -> all.note(a, e)));
    List<TopicsFile.Topic> unused = new ArrayList<>();
    for (TopicsFile.Topic topic : catalog.topics()) {
      Set<String> by = all.uses.getOrDefault(topic.id(), Set.of());
      if (by.isEmpty()) {
        unused.add(topic);
      } else if (by.size() == 1 && catalog.authorities().size() > 1) {
        usedOnce(topic, by.iterator().next(), spans, faults);
      }
    }
    if (unused.size() > SINGLY) {
      unused(unused, spans, faults);
    } else {
      unused.forEach(topic -> unused(topic, catalog, spans, faults));
    }
  }

  private void note(Authority authority, Edition edition) {
    Map<String, List<Id.Topic>> users = new LinkedHashMap<>();
    edition.indicators().forEach(i -> users.put("indicator:" + i.code().value(), i.topics()));
    edition.specials().forEach(s -> users.put("special:" + s.id().value(), s.topics()));
    edition.services().forEach(s -> users.put("service:" + s.id().value(), s.topics()));
    edition.contacts().forEach(c -> users.put("contact:" + c.id().value(), c.topics()));
    edition.chapters().forEach(c -> users.put("guidance:" + c.id().value(), c.head().topics()));
    users.forEach((user, topics) ->
        topics.forEach(t ->
            uses.computeIfAbsent(t, x -> new LinkedHashSet<>())
                .add(authority.id().value() + "/" + user)));
  }

  private static void unused(
      TopicsFile.Topic topic, Catalog catalog, Spans spans, Diagnostics faults) {
    boolean groups =
        catalog.topics().stream().anyMatch(t -> t.broader().filter(topic.id()::equals).isPresent());
    faults.warning(
        Rule.TOPIC_UNUSED,
        spans.of(topic),
        "Nothing is about the topic \"" + topic.id().value() + "\".",
        groups
            ? "Other topics are part of it: give it to what is about it as a whole, or take it out."
            : "Give it to what is about it, or take it out.");
  }

  private static void unused(List<TopicsFile.Topic> topics, Spans spans, Diagnostics faults) {
    faults.warning(
        Rule.TOPIC_UNUSED,
        spans.of(topics.getFirst()),
        "Nothing is about "
            + topics.stream()
                .map(topic -> '"' + topic.id().value() + '"')
                .collect(Collectors.joining(", "))
            + " ("
            + topics.size()
            + " topics).",
        "Give each to what is about it, or take it out.");
  }

  private static void usedOnce(
      TopicsFile.Topic topic, String user, Spans spans, Diagnostics faults) {
    faults.warning(
        Rule.TOPIC_USED_ONCE,
        spans.of(topic),
        "Only " + user + " is about the topic \"" + topic.id().value() + "\".",
        "Look for more that is about it, or for a topic that means the same, and join the two.");
  }
}
