package org.windscreen.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.Addresses;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.model.Scope;
import org.windscreen.model.TopicsFile;
import org.windscreen.page.ComparePage;
import org.windscreen.page.ComparedSection;
import org.windscreen.page.Comparison;
import org.windscreen.page.Frame;
import org.windscreen.page.Glance;
import org.windscreen.page.Page;
import org.windscreen.plan.Framer;
import org.windscreen.plan.PlannedPage;
import org.windscreen.topic.Sentences;
import org.windscreen.view.Concerns;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;
import org.windscreen.view.Regions;

/** Plans the matrix of topics by authorities, and the comparison of each topic. */
record TopicComparePages(Concerns concerns, Framer framer) {
  /** So many authorities of a region fit beside all topics on one page. */
  private static final int MOST_IN_MATRIX = 12;

  List<PlannedPage> plan() {
    List<PlannedPage> pages = new ArrayList<>();
    Subject<?> all = new TopicsCompared(concerns).subject();
    Regions narrow = new Regions(concerns.regions().editions(), MOST_IN_MATRIX);
    for (Regions.Group group : narrow.wholeAndGroups()) {
      pages.add(new PlannedPage(group.of(all.address()), () -> matrix(narrow, group)));
    }
    Framer below = framer.below(all.link());
    for (TopicsFile.Topic topic : concerns.map().topics()) {
      Subject<?> subject = TopicCompared.subject(concerns, topic);
      for (Regions.Group group : concerns.regions().wholeAndGroups()) {
        Address address = group.of(subject.address());
        pages.add(
            new PlannedPage(
                address, subject.places(address), () -> topic(topic, subject, group, below)));
      }
    }
    return pages;
  }

  private Page matrix(Regions narrow, Regions.Group group) {
    TopicsCompared topics = new TopicsCompared(concerns);
    Subject<?> all = topics.subject();
    List<LinkedEdition> shown = group.isShownInFull() ? group.editions() : List.of();
    List<Link> regions = narrow.links(group, all.address());
    List<ComparePage.Area> areas = shown.stream().map(ComparePage.Area::of).toList();
    return new ComparePage.Matrix(
        frame(framer, all, group, "Topics by area"),
        body(all, group, Optional.empty(), regions, List.of()),
        topics.matrix(areas, all.of(shown)));
  }

  private Page topic(
      TopicsFile.Topic topic, Subject<?> subject, Regions.Group group, Framer around) {
    ComparedBody compared = new ComparedBody(subject.of(group.editions()), group.editions());
    List<Comparison.Section> sections = group.isShownInFull() ? subject.sections() : List.of();
    Address here = group.of(subject.address());
    Glance glance =
        compared.glance(
            LevelsCompared.steps(concerns.catalog()),
            s ->
                Optional.of(SiteAddresses.atSection(here, s.id())).filter(a -> sections.size() > 1),
            area -> Addresses.ladder(area.authority().id(), topic.id()),
            area ->
                Optional.of(
                    Sentences.of(concerns.map().ladder(topic.id(), area.authority().id()))));
    ComparePage.Body body =
        body(
            subject,
            group,
            Optional.of(glance),
            concerns.regions().links(group, subject.address()),
            compared.sections(sections));
    return new ComparePage.ComparedTopic(
        frame(around, subject, group, topic.name()).keeping(subject.places(here), body.shown()),
        concerns.view(topic, Scope.SITE),
        body);
  }

  private static ComparePage.Body body(
      Subject<?> subject,
      Regions.Group group,
      Optional<Glance> glance,
      List<Link> regions,
      List<ComparedSection> sections) {
    return new ComparePage.Body(
        subject.about(),
        group.isWhole() ? Optional.empty() : Optional.of(subject.link()),
        group.editions().stream().map(ComparePage.Area::of).toList(),
        glance,
        List.of(),
        regions,
        sections,
        ComparePage.Files.of(subject.address()));
  }

  private static Frame frame(Framer around, Subject<?> subject, Regions.Group group, String title) {
    return (group.isWhole() ? around : around.below(subject.link()))
        .frame(group.of(subject.address()), group.titled(title), subject.about());
  }
}
