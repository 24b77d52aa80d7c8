package org.windscreen.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.LetterAnchors;
import org.windscreen.model.Id;
import org.windscreen.model.TopicsFile;
import org.windscreen.page.Page;
import org.windscreen.page.TopicPage;
import org.windscreen.plan.AToZ;
import org.windscreen.plan.Framer;
import org.windscreen.plan.PlannedPage;
import org.windscreen.plan.Sections;
import org.windscreen.topic.Ladder;
import org.windscreen.topic.Rung;
import org.windscreen.topic.Sentences;
import org.windscreen.view.Concerns;
import org.windscreen.view.IndicatorView;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;
import org.windscreen.view.RungView;

/** Plans an authority's topics: the list from A to Z, and a ladder for each. */
public record TopicPages(LinkedEdition linked, Framer framer, Concerns concerns) {
  /** The pages in the order of their planning. */
  public List<PlannedPage> plan() {
    List<PlannedPage> pages = new ArrayList<>();
    Address all = Sections.TOPICS.link(linked.authority()).address();
    pages.add(new PlannedPage(all, LetterAnchors.on(all), this::all));
    Framer below = framer.below(Sections.TOPICS.link(linked.authority()));
    for (TopicsFile.Topic topic : concerns.map().topics()) {
      pages.add(new PlannedPage(link(topic).address(), () -> ladder(topic, below)));
    }
    return pages;
  }

  private Page all() {
    Link all = Sections.TOPICS.link(linked.authority());
    String about =
        "Concerns about children from A to Z, and the levels at which "
            + linked.authority().name()
            + " lists each.";
    return new TopicPage.Topics(
        framer.frame(all.address(), all.text(), about),
        AToZ.of(concerns.map().topics(), false, this::link, t -> Optional.of(brief(t))),
        List.of());
  }

  private Link link(TopicsFile.Topic topic) {
    return linked.topic(topic.id());
  }

  private String brief(TopicsFile.Topic topic) {
    return Sentences.brief(concerns.map().ladder(topic.id(), linked.authority().id()));
  }

  private Page ladder(TopicsFile.Topic topic, Framer below) {
    Ladder ladder = concerns.map().ladder(topic.id(), linked.authority().id());
    String sentence = Sentences.of(ladder);
    return new TopicPage.Ladder(
        below.frame(link(topic).address(), topic.name(), sentence),
        concerns.view(topic, linked.scope()),
        sentence,
        ladder.rungs().stream().map(r -> RungView.of(linked, r)).toList(),
        ladder.specials().stream().map(s -> new Link(s.name(), linked.address(s.id()))).toList(),
        ladder.services().stream().map(s -> new Link(s.name(), linked.address(s.id()))).toList(),
        ladder.contacts().stream().map(c -> new Link(c.name(), linked.address(c.id()))).toList(),
        ladder.chapters().stream()
            .map(c -> new Link(c.head().title(), linked.address(c.id())))
            .toList(),
        concerns.elsewhere(topic.id(), linked.authority().id()),
        concerns.compared(topic, linked.authority().id()));
  }

  /** What stands around an indicator, topic by topic. */
  List<TopicPage.Around> around(IndicatorView view) {
    return view.indicator().topics().stream().distinct().map(t -> around(view, t)).toList();
  }

  private TopicPage.Around around(IndicatorView view, Id.Topic topic) {
    Ladder ladder = concerns.map().ladder(topic, linked.authority().id());
    int rank = view.level().rank();
    List<Rung> rungs = ladder.rungs();
    return new TopicPage.Around(
        linked.topic(topic),
        view.level(),
        linked.indicators(topic).stream()
            .filter(i -> i.levels().contains(view.level()) && !i.equals(view))
            .toList(),
        Sentences.noOther(rungs.get(rank - 1), view.indicator().isStrength()),
        nearest("down", rungs.subList(0, rank - 1).reversed(), view),
        nearest("up", rungs.subList(rank, rungs.size()), view),
        concerns.elsewhere(topic, linked.authority().id()),
        concerns.compared(concerns.map().topic(topic), linked.authority().id()));
  }

  /** The first rung on one side that lists something else: an indicator may be at several. */
  private Optional<TopicPage.Beside> nearest(String way, List<Rung> side, IndicatorView view) {
    return side.stream()
        .map(rung -> RungView.of(linked, rung).without(view))
        .filter(rung -> !rung.indicators().isEmpty())
        .findFirst()
        .map(found -> {
          Stream<Rung> before =
              side.stream().takeWhile(r -> !linked.level(r.level().id()).equals(found.level()));
          return new TopicPage.Beside(
              Sentences.next(way, view.indicator().isStrength(), before.toList()), found);
        });
  }
}
