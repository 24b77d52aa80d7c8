package org.windscreen.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.windscreen.ledger.Addresses;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.model.TopicsFile;
import org.windscreen.page.Comparison;
import org.windscreen.page.Datum;
import org.windscreen.topic.Ladder;
import org.windscreen.topic.Rung;
import org.windscreen.topic.Sentences;
import org.windscreen.view.Concerns;
import org.windscreen.view.LevelView;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;

/** One topic in every authority's words, step by step of the common scale. */
final class TopicCompared {
  private static final Comparison.Section SPECIALS =
      new Comparison.Section("special-circumstances", "Special circumstances", "");
  private static final Comparison.Section SERVICES =
      new Comparison.Section("services", "Services", "");
  private static final Comparison.Section CONTACTS =
      new Comparison.Section("contacts", "Contacts", "");

  private final Concerns concerns;
  private final TopicsFile.Topic topic;

  private TopicCompared(Concerns concerns, TopicsFile.Topic topic) {
    this.concerns = concerns;
    this.topic = topic;
  }

  static Subject subject(Concerns concerns, TopicsFile.Topic topic) {
    TopicCompared compared = new TopicCompared(concerns, topic);
    return new Subject(
        SiteAddresses.topicSubject(topic.id()),
        topic.name(),
        topic.description(),
        false,
        List.of(
            Comparison.Column.data("presence", "Whether it is listed"),
            Comparison.Column.of("indicators", "Indicators"),
            Comparison.Column.of("strengths", "Strengths, not signs of need"),
            Comparison.Column.page("response", "What this level asks for"),
            Comparison.Column.of("legal-basis", "Legal basis")),
        compared.sections(),
        "None named",
        compared::rows);
  }

  private List<Comparison.Section> sections() {
    List<Comparison.Section> sections = new ArrayList<>(LevelsCompared.steps(concerns.catalog()));
    List<Ladder> all = concerns.regions().editions().stream().map(this::ladder).toList();
    if (all.stream().anyMatch(l -> !l.specials().isEmpty())) {
      sections.add(SPECIALS);
    }
    if (all.stream().anyMatch(l -> !l.services().isEmpty())) {
      sections.add(SERVICES);
    }
    if (all.stream().anyMatch(l -> !l.contacts().isEmpty())) {
      sections.add(CONTACTS);
    }
    return sections;
  }

  private Ladder ladder(LinkedEdition linked) {
    return concerns.map().ladder(topic.id(), linked.authority().id());
  }

  private List<Comparison.Row> rows(LinkedEdition linked) {
    Ladder ladder = ladder(linked);
    List<Comparison.Row> rows = new ArrayList<>();
    for (Comparison.Section step : LevelsCompared.steps(concerns.catalog())) {
      for (Rung rung : ladder.rungs()) {
        if (LevelsCompared.lies(linked.level(rung.level().id()), step)) {
          rows.add(row(linked, step, rung));
        }
      }
    }
    rows.addAll(
        named(
            linked, SPECIALS, ladder.specials(), s -> new Link(s.name(), linked.address(s.id()))));
    rows.addAll(
        named(
            linked, SERVICES, ladder.services(), s -> new Link(s.name(), linked.address(s.id()))));
    rows.addAll(
        named(
            linked, CONTACTS, ladder.contacts(), c -> new Link(c.name(), linked.address(c.id()))));
    return rows;
  }

  private Comparison.Row row(LinkedEdition linked, Comparison.Section step, Rung rung) {
    LevelView level = linked.level(rung.level().id());
    boolean listed = rung.isListed();
    String words = Sentences.of(rung);
    Datum strip = new Datum.Strip(List.of(box(linked, rung)));
    Link title =
        new Link(
            level.name(),
            Addresses.atLevel(
                Addresses.ladder(linked.authority().id(), topic.id()), rung.level().id()));
    return new Comparison.Row(
        step,
        linked.authority(),
        Optional.of(title),
        List.of(
            new Datum.Text(words),
            listed ? new Datum.Listed(linked.views(rung.indicators())) : new Datum.Absent(words),
            strengths(linked, rung),
            listed ? Subject.said(rung.level().response(), linked.scope()) : new Datum.Nothing(),
            legalBasis(linked, rung)),
        strip,
        List.of());
  }

  private static Datum strengths(LinkedEdition linked, Rung rung) {
    return rung.strengths().isEmpty()
        ? new Datum.Nothing()
        : new Datum.Listed(linked.views(rung.strengths()));
  }

  private static Datum legalBasis(LinkedEdition linked, Rung rung) {
    List<Link> law = linked.lawLinks(rung.level().legalBasis());
    return rung.isListed() && !law.isEmpty() ? new Datum.Links(law) : new Datum.Nothing();
  }

  static Datum.Box box(LinkedEdition linked, Rung rung) {
    return new Datum.Box(linked.level(rung.level().id()), rung.presence(), Sentences.of(rung));
  }

  private static <T> List<Comparison.Row> named(
      LinkedEdition linked, Comparison.Section section, List<T> things, Function<T, Link> link) {
    return things.stream().map(link).map(l -> named(linked, section, l)).toList();
  }

  private static Comparison.Row named(LinkedEdition linked, Comparison.Section section, Link link) {
    Datum none = new Datum.Nothing();
    return new Comparison.Row(
        section,
        linked.authority(),
        Optional.of(link),
        List.of(none, none, none, none, none),
        new Datum.Links(List.of(link)),
        List.of());
  }
}
