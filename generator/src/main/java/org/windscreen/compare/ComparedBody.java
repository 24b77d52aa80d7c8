package org.windscreen.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.windscreen.ledger.Address;
import org.windscreen.page.ComparePage;
import org.windscreen.page.ComparedSection;
import org.windscreen.page.Comparison;
import org.windscreen.page.Datum;
import org.windscreen.page.Glance;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;
import org.windscreen.view.Regions;

/** Turns the rows of a comparison into what its pages show. */
final class ComparedBody {
  /** With more sections than this, and no more authorities, sections read better as rows. */
  private static final int MOST_COLUMNS = 6;

  /** More things than this are counted at a glance. */
  private static final int MOST_BRIEFS = 8;

  /** The same where all authorities stand on one page. */
  private static final int MOST_BRIEFS_OF_MANY = 3;

  private final Comparison comparison;
  private final List<LinkedEdition> editions;
  private final Map<SectionOfArea, List<Comparison.Row>> rows;

  ComparedBody(Comparison comparison, List<LinkedEdition> editions) {
    this.comparison = comparison;
    this.editions = List.copyOf(editions);
    this.rows =
        comparison.rows().stream()
            .collect(
                Collectors.groupingBy(r -> new SectionOfArea(r.section(), r.authority().id())));
  }

  List<ComparePage.Area> areas() {
    return editions.stream().map(ComparePage.Area::of).toList();
  }

  /**
   * Everything in a word or two.
   *
   * @param inFull where all of a section stands, if that is another place
   * @param own what an authority's name leads to
   * @param sentence what is said of an authority in words
   */
  Glance glance(
      List<Comparison.Section> sections,
      Function<Comparison.Section, Optional<Address>> inFull,
      Function<LinkedEdition, Address> own,
      Function<LinkedEdition, Optional<String>> sentence) {
    List<Glance.SectionHead> heads =
        sections.stream().map(s -> new Glance.SectionHead(s, inFull.apply(s))).toList();
    Function<LinkedEdition, Glance.AreaHead> area =
        linked ->
            new Glance.AreaHead(
                ComparePage.Area.of(linked),
                new Link(linked.authority().name(), own.apply(linked)),
                sentence.apply(linked));
    return sections.size() > MOST_COLUMNS && editions.size() <= sections.size()
        ? new Glance.SectionsDown(
            editions.stream().map(area).toList(), heads.stream().map(this::line).toList())
        : new Glance.AreasDown(
            heads, editions.stream().map(e -> line(area.apply(e), e, sections)).toList());
  }

  private Glance.SectionLine line(Glance.SectionHead head) {
    return new Glance.SectionLine(
        head, editions.stream().map(e -> cell(head.section(), e)).toList());
  }

  private Glance.AreaLine line(
      Glance.AreaHead head, LinkedEdition linked, List<Comparison.Section> sections) {
    return new Glance.AreaLine(head, sections.stream().map(s -> cell(s, linked)).toList());
  }

  private Glance.Cell cell(Comparison.Section section, LinkedEdition linked) {
    return new Glance.Cell(
        section,
        linked.authority().id(),
        rows(section, linked).stream()
            .flatMap(row -> row.notes().warnings().stream())
            .distinct()
            .toList(),
        briefs(section, linked));
  }

  private List<Datum> briefs(Comparison.Section section, LinkedEdition linked) {
    List<Comparison.Row> here = rows(section, linked);
    List<Datum> briefs =
        here.size() == 1
            ? List.of(here.getFirst().brief())
            : here.stream().map(Comparison.Row::brief).distinct().toList();
    int most = editions.size() > Regions.MOST ? MOST_BRIEFS_OF_MANY : MOST_BRIEFS;
    return briefs.size() > most ? List.of(new Datum.Text(briefs.size() + " named")) : briefs;
  }

  private List<Comparison.Row> rows(Comparison.Section section, LinkedEdition linked) {
    return rows.getOrDefault(new SectionOfArea(section, linked.authority().id()), List.of());
  }

  /** Sections in full. */
  List<ComparedSection> sections(List<Comparison.Section> sections) {
    return sections.stream().map(this::section).toList();
  }

  private ComparedSection section(Comparison.Section section) {
    List<ComparedSection.OfArea> areas = new ArrayList<>();
    Map<String, List<ComparedSection.SilentArea>> silent = new LinkedHashMap<>();
    for (LinkedEdition linked : editions) {
      ComparePage.Area area = ComparePage.Area.of(linked);
      List<ComparedSection.Item> views = views(section, linked);
      if (views.stream().allMatch(ComparedBody::isSilent)) {
        views.forEach(v ->
            silent
                .computeIfAbsent(v.absence().orElseThrow(), w -> new ArrayList<>())
                .add(new ComparedSection.SilentArea(area, link(area, v))));
      } else {
        areas.add(new ComparedSection.OfArea(area, views));
      }
    }
    List<ComparedSection.Silence> silences = new ArrayList<>();
    silent.forEach((words, all) -> silences.add(new ComparedSection.Silence(words, all)));
    return new ComparedSection(section, areas, silences);
  }

  private static boolean isSilent(ComparedSection.Item view) {
    return view.absence().isPresent() && view.fields().isEmpty() && view.notes().isEmpty();
  }

  private static Link link(ComparePage.Area area, ComparedSection.Item view) {
    return view.title()
        .map(t -> new Link(area.name() + ", " + t.text(), t.address()))
        .orElse(new Link(area.name(), area.address()));
  }

  private List<ComparedSection.Item> views(Comparison.Section section, LinkedEdition linked) {
    return rows(section, linked).stream().map(this::view).toList();
  }

  /** What our copy lacks is told even of what stands in data alone. */
  private static boolean isShown(Comparison.Head head, Datum datum) {
    return datum instanceof Datum.Lacking || (head.isOnPage() && !(datum instanceof Datum.Nothing));
  }

  private ComparedSection.Item view(Comparison.Row row) {
    List<ComparedSection.Field> fields = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    Optional<String> absence = row.isAbsent() ? Optional.of(row.brief().plain()) : Optional.empty();
    for (Comparison.Head head : row.isAbsent() ? List.<Comparison.Head>of() : comparison.heads()) {
      Datum datum = row.cell(head);
      if (datum instanceof Datum.Absent absent) {
        absence = Optional.of(absent.words());
      } else if (head.isOnPage() && datum instanceof Datum.Silent) {
        silent.add(head.title());
      } else if (isShown(head, datum)) {
        fields.add(new ComparedSection.Field(head.title(), datum));
      }
    }
    return new ComparedSection.Item(row.title(), absence, fields, silent, row.notes());
  }
}
