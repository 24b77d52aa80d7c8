package org.windscreen.view;

import java.util.List;
import org.windscreen.ledger.Addresses;
import org.windscreen.link.LinkTable;
import org.windscreen.model.Catalog;
import org.windscreen.model.Id;
import org.windscreen.model.Scope;
import org.windscreen.model.TopicsFile;
import org.windscreen.topic.Sentences;
import org.windscreen.topic.TopicMap;

/** What pages about topics share: the map, the regions, and the ways between authorities. */
public record Concerns(
    Catalog catalog, LinkTable table, TopicMap map, Regions regions, NationalStanding standing) {
  public TopicView view(TopicsFile.Topic topic, Scope scope) {
    return TopicView.of(topic, this, scope);
  }

  public Link link(TopicsFile.Topic topic) {
    return TopicView.link(topic, table, Scope.SITE);
  }

  /** The ladders of the other authorities; none where there are too many to list. */
  public List<Elsewhere> elsewhere(Id.Topic topic, Id.Authority here) {
    if (regions.areSplit()) {
      return List.of();
    }
    return regions.editions().stream()
        .filter(linked -> !linked.authority().id().equals(here))
        .map(linked ->
            new Elsewhere(
                new Link(
                    linked.authority().name(), Addresses.ladder(linked.authority().id(), topic)),
                Sentences.brief(map.ladder(topic, linked.authority().id()))))
        .toList();
  }

  /** The page on which an authority stands beside others on a topic. */
  public Link compared(TopicsFile.Topic topic, Id.Authority here) {
    Link all = link(topic);
    return new Link(topic.name(), regions.of(here).of(all.address()));
  }
}
