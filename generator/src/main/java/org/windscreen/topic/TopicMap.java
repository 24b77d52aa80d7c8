package org.windscreen.topic;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.Id;
import org.windscreen.model.TopicsFile;

/**
 * Every topic in the current edition of every authority: catalog, topic, authority, level,
 * indicators.
 *
 * <p>Example: {@code TopicMap.of(catalog).ladder(pregnancy, herefordshire).rungs().get(2)} is what
 * Herefordshire lists about pregnancy at its third level.
 */
public final class TopicMap {
  private record TopicOfArea(Id.Topic topic, Id.Authority authority) {}

  private final List<TopicsFile.Topic> topics;
  private final Map<Id.Topic, TopicsFile.Topic> byId = new HashMap<>();
  private final Map<TopicOfArea, Ladder> ladders = new HashMap<>();

  private TopicMap(List<TopicsFile.Topic> topics, List<Authority> authorities) {
    this.topics = List.copyOf(topics);
    topics.forEach(t -> byId.putIfAbsent(t.id(), t));
    for (Authority authority : authorities) {
      EditionTopics edition = new EditionTopics(authority);
      topics.forEach(
          t -> ladders.putIfAbsent(new TopicOfArea(t.id(), authority.id()), edition.ladder(t)));
    }
  }

  /** Reads the current editions of all authorities. */
  public static TopicMap of(Catalog catalog) {
    Comparator<TopicsFile.Topic> byName =
        Comparator.comparing(t -> t.name().toLowerCase(Locale.ROOT));
    return new TopicMap(
        catalog.topics().stream().sorted(byName.thenComparing(t -> t.id().value())).toList(),
        catalog.authorities());
  }

  /** All topics by name. */
  public List<TopicsFile.Topic> topics() {
    return topics;
  }

  public TopicsFile.Topic topic(Id.Topic id) {
    return byId.get(id);
  }

  /** One authority's ladder of a topic; it may have nothing on any rung. */
  public Ladder ladder(Id.Topic topic, Id.Authority authority) {
    return ladders.get(new TopicOfArea(topic, authority));
  }

  /** The ladders of a topic, one for each of these authorities in their order. */
  public List<Ladder> ladders(Id.Topic topic, List<Authority> of) {
    return of.stream().map(a -> ladder(topic, a.id())).toList();
  }

  /** The topics whose broader topic is this one, by name. May be empty. */
  public List<TopicsFile.Topic> narrower(Id.Topic topic) {
    return topics.stream().filter(t -> t.broader().filter(topic::equals).isPresent()).toList();
  }
}
