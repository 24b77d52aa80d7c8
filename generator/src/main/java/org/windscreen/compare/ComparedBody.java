package org.windscreen.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.windscreen.ledger.Address;
import org.windscreen.model.Id;
import org.windscreen.page.ComparePage;
import org.windscreen.page.Comparison;
import org.windscreen.page.Datum;
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

  private record Place(Comparison.Section section, Id.Authority authority) {}

  private final Comparison comparison;
  private final List<LinkedEdition> editions;
  private final Map<Place, List<Comparison.Row>> rows;

  ComparedBody(Comparison comparison, List<LinkedEdition> editions) {
    this.comparison = comparison;
    this.editions = List.copyOf(editions);
    this.rows =
        comparison.rows().stream()
            .collect(Collectors.groupingBy(r -> new Place(r.section(), r.authority().id())));
  }

  List<ComparePage.Area> areas() {
    return editions.stream().map(ComparePage.Area::of).toList();
  }

  /** Everything in a word or two, with what each authority's name leads to. */
  ComparePage.Glance glance(
      List<Comparison.Section> sections,
      Function<LinkedEdition, Address> own,
      Function<LinkedEdition, Optional<String>> sentence) {
    return new ComparePage.Glance(
        sections,
        editions.stream()
            .map(b ->
                new ComparePage.GlanceRow(
                    ComparePage.Area.of(b),
                    new Link(b.authority().name(), own.apply(b)),
                    sentence.apply(b),
                    sections.stream().map(s -> briefs(s, b)).toList()))
            .toList(),
        sections.size() > MOST_COLUMNS && editions.size() <= sections.size());
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
    return rows.getOrDefault(new Place(section, linked.authority().id()), List.of());
  }

  /** Sections in full. */
  List<ComparePage.SectionView> sections(List<Comparison.Section> sections) {
    return sections.stream().map(this::section).toList();
  }

  private ComparePage.SectionView section(Comparison.Section section) {
    List<ComparePage.AreaView> areas = new ArrayList<>();
    Map<String, List<ComparePage.SilentArea>> silent = new LinkedHashMap<>();
    for (LinkedEdition linked : editions) {
      ComparePage.Area area = ComparePage.Area.of(linked);
      List<ComparePage.RowView> views = views(section, linked);
      if (views.stream().allMatch(ComparedBody::isSilent)) {
        views.forEach(v ->
            silent
                .computeIfAbsent(v.absence().orElseThrow(), w -> new ArrayList<>())
                .add(new ComparePage.SilentArea(area, link(area, v))));
      } else {
        areas.add(new ComparePage.AreaView(area, views));
      }
    }
    List<ComparePage.Silence> silences = new ArrayList<>();
    silent.forEach((words, all) -> silences.add(new ComparePage.Silence(words, all)));
    return new ComparePage.SectionView(section, areas, silences);
  }

  private static boolean isSilent(ComparePage.RowView view) {
    return view.absence().isPresent() && view.fields().isEmpty() && view.notes().isEmpty();
  }

  private static Link link(ComparePage.Area area, ComparePage.RowView view) {
    return view.title()
        .map(t -> new Link(area.name() + ", " + t.text(), t.address()))
        .orElse(new Link(area.name(), area.address()));
  }

  private List<ComparePage.RowView> views(Comparison.Section section, LinkedEdition linked) {
    return rows(section, linked).stream().map(this::view).toList();
  }

  private ComparePage.RowView view(Comparison.Row row) {
    List<ComparePage.Field> fields = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    Optional<String> absence = row.isAbsent() ? Optional.of(row.brief().plain()) : Optional.empty();
    for (int i = 0; i < row.data().size(); i++) {
      Comparison.Column column = comparison.columns().get(i);
      Datum datum = row.data().get(i);
      if (datum instanceof Datum.Absent absent) {
        absence = Optional.of(absent.words());
      } else if (column.isOnPage() && datum instanceof Datum.Silent) {
        silent.add(column.title());
      } else if (column.isOnPage() && !(datum instanceof Datum.Nothing)) {
        fields.add(new ComparePage.Field(column.title(), datum));
      }
    }
    return new ComparePage.RowView(row.title(), absence, fields, silent, row.notes());
  }
}
