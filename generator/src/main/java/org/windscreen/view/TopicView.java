package org.windscreen.view;

import java.util.List;
import java.util.Optional;
import org.windscreen.link.LinkTable;
import org.windscreen.model.Id;
import org.windscreen.model.LawFile;
import org.windscreen.model.RegisterFile;
import org.windscreen.model.Scope;
import org.windscreen.model.TopicsFile;
import org.windscreen.topic.TopicMap;

/**
 * A topic with what it links to.
 *
 * @param narrower the topics that are part of it
 * @param guidance national documents in force that it is about: of one that was replaced, what took
 *     its place
 */
public record TopicView(
    TopicsFile.Topic topic,
    Optional<Link> broader,
    List<Link> narrower,
    List<Link> related,
    List<Link> law,
    List<Link> guidance) {
  public TopicView {
    narrower = List.copyOf(narrower);
    related = List.copyOf(related);
    law = List.copyOf(law);
    guidance = List.copyOf(guidance);
  }

  /**
   * With links that lead where links of that scope lead: in an authority's pages to its ladders.
   */
  static TopicView of(TopicsFile.Topic topic, Concerns concerns, Scope scope) {
    TopicMap map = concerns.map();
    LinkTable table = concerns.table();
    return new TopicView(
        topic,
        topic.broader().map(map::topic).map(t -> link(t, table, scope)),
        map.narrower(topic.id()).stream().map(t -> link(t, table, scope)).toList(),
        topic.related().stream().map(map::topic).map(t -> link(t, table, scope)).toList(),
        concerns.catalog().law().stream()
            .filter(p -> topic.law().contains(p.id()))
            .map((LawFile.Provision p) -> link(p.title(), p.id(), table, scope))
            .toList(),
        topic.guidance().stream()
            .flatMap(id -> concerns.standing().inPlaceOf(id).stream())
            .distinct()
            .map((RegisterFile.NationalDocument d) -> link(d.title(), d.id(), table, scope))
            .toList());
  }

  static Link link(TopicsFile.Topic topic, LinkTable table, Scope scope) {
    return link(topic.name(), topic.id(), table, scope);
  }

  private static Link link(String text, Id id, LinkTable table, Scope scope) {
    return new Link(text, table.of(id, scope).orElseThrow());
  }
}
