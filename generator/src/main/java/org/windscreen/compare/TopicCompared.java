package org.windscreen.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.Addresses;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.model.Edition;
import org.windscreen.model.Id;
import org.windscreen.model.IndicatorsFile;
import org.windscreen.model.Keyword;
import org.windscreen.model.LevelAspect;
import org.windscreen.model.LevelsFile;
import org.windscreen.model.TopicsFile;
import org.windscreen.page.Comparison;
import org.windscreen.page.Datum;
import org.windscreen.topic.Ladder;
import org.windscreen.topic.LevelNames;
import org.windscreen.topic.Rung;
import org.windscreen.topic.Sentences;
import org.windscreen.view.Concerns;
import org.windscreen.view.IndicatorLimits;
import org.windscreen.view.IndicatorView;
import org.windscreen.view.LevelView;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;
import org.windscreen.view.Notes;
import org.windscreen.view.StrandView;

/** One topic in every authority's words, step by step of the common scale. */
final class TopicCompared {
  private static final Comparison.Section SPECIALS = section(Edition.Part.SPECIAL_CIRCUMSTANCES);
  private static final Comparison.Section SERVICES = section(Edition.Part.SERVICES);
  private static final Comparison.Section CONTACTS = section(Edition.Part.CONTACTS);

  /** What a document names without a level, by the part of it where it would stand. */
  private static final Map<Comparison.Section, Edition.Part> NAMED =
      Map.of(
          SPECIALS, Edition.Part.SPECIAL_CIRCUMSTANCES,
          SERVICES, Edition.Part.SERVICES,
          CONTACTS, Edition.Part.CONTACTS);

  private static final Absence NONE_NAMED = Absence.of("None named", NAMED::get);

  /** What a row is about. */
  private sealed interface Line {}

  /** A level of the document. */
  private record AtLevel(Rung rung) implements Line {}

  /** Something that the document names without a level. */
  private record WithoutLevel() implements Line {}

  private static final List<Column<Line>> COLUMNS =
      List.of(
          Column.data(
              "presence",
              "Whether it is listed",
              e -> level(e, rung -> new Datum.Text(Sentences.of(rung)))),
          Column.of(
              "indicators",
              Edition.Part.INDICATORS.label(),
              e -> level(e, rung -> indicators(e, rung))),
          Column.of(
              "strengths",
              "Strengths, not signs of need",
              e -> level(e, rung -> listed(e, rung.strengths()))),
          Column.page(
              LevelAspect.RESPONSE.id(),
              LevelAspect.RESPONSE.label(),
              e -> level(e, rung -> response(e, rung))),
          Column.of(
              LevelsFile.Level.class, "legal-basis", e -> level(e, rung -> legalBasis(e, rung))),
          Column.of(
              "strands", IndicatorLimits.STRAND, e -> level(e, rung -> strands(e.linked(), rung))));

  private final Concerns concerns;
  private final TopicsFile.Topic topic;

  private TopicCompared(Concerns concerns, TopicsFile.Topic topic) {
    this.concerns = concerns;
    this.topic = topic;
  }

  static Subject<?> subject(Concerns concerns, TopicsFile.Topic topic) {
    TopicCompared compared = new TopicCompared(concerns, topic);
    return new Subject<>(
        SiteAddresses.topicSubject(topic.id()),
        topic.name(),
        topic.description(),
        false,
        COLUMNS,
        compared.sections(),
        List.of(SPECIALS.id(), SERVICES.id(), CONTACTS.id()),
        (linked, section) ->
            (NAMED.containsKey(section) ? NONE_NAMED : LevelsCompared.NO_LEVEL).of(linked, section),
        compared::entries);
  }

  private static Comparison.Section section(Edition.Part part) {
    return new Comparison.Section(Keyword.of(part), part.label(), "");
  }

  private static Datum level(ComparedThing<Line> entry, Function<Rung, Datum> datum) {
    return switch (entry.thing()) {
      case AtLevel(Rung rung) -> datum.apply(rung);
      case WithoutLevel() -> new Datum.Nothing();
    };
  }

  private static Datum indicators(ComparedThing<Line> entry, Rung rung) {
    return rung.isListed()
        ? listed(entry, rung.indicators())
        : new Datum.Absent(Sentences.of(rung));
  }

  private static Datum listed(
      ComparedThing<Line> entry, List<IndicatorsFile.Indicator> indicators) {
    return indicators.isEmpty()
        ? new Datum.Nothing()
        : new Datum.Listed(entry.linked().views(indicators));
  }

  /** What continues, at other levels, that which is listed here, each as "wen-101, level 1". */
  private static Datum strands(LinkedEdition linked, Rung rung) {
    List<IndicatorView> here =
        Stream.concat(
                linked.views(rung.indicators()).stream(), linked.views(rung.strengths()).stream())
            .toList();
    if (here.stream().noneMatch(view -> view.indicator().strand().isPresent())) {
      return new Datum.Nothing();
    }
    List<Link> others =
        StrandView.of(linked.indicators().stream()).stream()
            .filter(strand -> here.stream().anyMatch(strand::has))
            .flatMap(strand -> strand.indicators().stream())
            .filter(view -> !here.contains(view))
            .map(view -> new Link(named(view), view.address()))
            .toList();
    return others.isEmpty() ? new Datum.Nothing() : new Datum.Links(others);
  }

  private static String named(IndicatorView view) {
    return view.indicator().code().value()
        + ", "
        + LevelNames.of(view.levels().stream().map(LevelView::level).toList());
  }

  private static Datum response(ComparedThing<Line> entry, Rung rung) {
    return rung.isListed() ? entry.said(rung.level().response()) : new Datum.Nothing();
  }

  private static Datum legalBasis(ComparedThing<Line> entry, Rung rung) {
    List<Link> law = entry.linked().lawLinks(rung.level().legalBasis());
    Datum shown = law.isEmpty() ? new Datum.Nothing() : new Datum.Links(law);
    return rung.isListed()
        ? ComparedThing.unlessLacking(rung.level().statedLegalBasis(), shown)
        : new Datum.Nothing();
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

  private List<ComparedThing<Line>> entries(LinkedEdition linked) {
    Ladder ladder = ladder(linked);
    List<ComparedThing<Line>> entries = new ArrayList<>();
    for (Comparison.Section step : LevelsCompared.steps(concerns.catalog())) {
      for (Rung rung : ladder.rungs()) {
        if (LevelsCompared.lies(linked.level(rung.level().id()), step)) {
          entries.add(entry(linked, step, rung));
        }
      }
    }
    ladder.specials().forEach(s -> entries.add(named(linked, SPECIALS, s.name(), s.id())));
    ladder.services().forEach(s -> entries.add(named(linked, SERVICES, s.name(), s.id())));
    ladder.contacts().forEach(c -> entries.add(named(linked, CONTACTS, c.name(), c.id())));
    return entries;
  }

  private ComparedThing<Line> entry(LinkedEdition linked, Comparison.Section step, Rung rung) {
    Address ladder = Addresses.ladder(linked.authority().id(), topic.id());
    String level = linked.level(rung.level().id()).name();
    return new ComparedThing<>(
        linked,
        step,
        new Link(level, Addresses.atLevel(ladder, rung.level().id())),
        new AtLevel(rung),
        new Datum.Strip(List.of(box(linked, rung))),
        Notes.NONE);
  }

  static Datum.Box box(LinkedEdition linked, Rung rung) {
    return new Datum.Box(linked.level(rung.level().id()), rung.presence(), Sentences.of(rung));
  }

  private static ComparedThing<Line> named(
      LinkedEdition linked, Comparison.Section section, String name, Id id) {
    Link link = new Link(name, linked.address(id));
    Datum brief = new Datum.Links(List.of(link));
    return new ComparedThing<>(
        linked, section, link, new WithoutLevel(), brief, linked.notes(link.address()));
  }
}
