package org.windscreen.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.windscreen.link.Addresses;
import org.windscreen.load.Scope;
import org.windscreen.model.TopicsFile;
import org.windscreen.topic.Sentences;

/** Plans the matrix of topics by authorities, and the comparison of each topic. */
record TopicComparePages(Concerns concerns, TopicsCompared topics, Framer framer) {
  List<Page> plan() {
    List<Page> pages = new ArrayList<>();
    Regions regions = concerns.regions();
    Subject subject = topics.subject();
    Framer below = framer.below(subject.link());
    pages.add(matrix(subject, regions.whole(), framer));
    if (regions.areSplit()) {
      regions.groups().forEach(g -> pages.add(matrix(subject, g, below)));
    }
    for (TopicsFile.Topic topic : concerns.map().topics()) {
      Subject one = TopicCompared.subject(concerns, topic);
      pages.add(topic(topic, one, regions.whole(), below));
      if (regions.areSplit()) {
        Framer deeper = below.below(one.link());
        regions.groups().forEach(g -> pages.add(topic(topic, one, g, deeper)));
      }
    }
    return pages;
  }

  private Page matrix(Subject subject, Regions.Group group, Framer around) {
    boolean inFull = group.books().size() <= Regions.MOST;
    Comparison comparison = subject.of(inFull ? group.books() : List.of());
    ComparePage.Body body = body(subject, group, Optional.empty(), List.of());
    return topics.matrix(frame(subject, group, around, "Topics by area"), body, comparison);
  }

  private Page topic(
      TopicsFile.Topic topic, Subject subject, Regions.Group group, Framer around) {
    boolean inFull = group.books().size() <= Regions.MOST;
    Bodies bodies = new Bodies(subject.of(group.books()), group.books());
    ComparePage.Glance glance =
        bodies.glance(
            LevelsCompared.steps(concerns.catalog()),
            b -> Addresses.ladder(b.authority().id(), topic.id()),
            b -> Optional.of(Sentences.of(concerns.map().ladder(topic.id(), b.authority().id()))));
    return new ComparePage.ComparedTopic(
        frame(subject, group, around, topic.name()),
        concerns.view(topic, Scope.SITE),
        body(
            subject,
            group,
            Optional.of(glance),
            inFull ? bodies.sections(subject.sections()) : List.of()));
  }

  private ComparePage.Body body(
      Subject subject,
      Regions.Group group,
      Optional<ComparePage.Glance> glance,
      List<ComparePage.SectionView> sections) {
    boolean inFull = group.books().size() <= Regions.MOST;
    return new ComparePage.Body(
        subject.about(),
        group.title().isEmpty() ? Optional.empty() : Optional.of(subject.link()),
        group.books().stream().map(ComparePage.Area::of).toList(),
        glance,
        List.of(),
        inFull ? List.of() : concerns.regions().links(subject.address()),
        sections,
        ComparePage.Files.of(subject.address()));
  }

  private static Frame frame(Subject subject, Regions.Group group, Framer around, String title) {
    String where = group.title().isEmpty() ? "" : " (" + group.title() + ")";
    return around.frame(group.of(subject.address()), title + where, subject.about(), List.of());
  }
}
