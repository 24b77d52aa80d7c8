package org.windscreen.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.windscreen.model.Catalog;
import org.windscreen.model.ServicesFile;
import org.windscreen.model.WebAddress;
import org.windscreen.page.Comparison;
import org.windscreen.page.Datum;
import org.windscreen.view.EditionViews;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;
import org.windscreen.view.ServiceView;

/** The services that documents name, by the step at which they name them. */
final class ServicesCompared {
  private static final Comparison.Section NO_LEVEL =
      new Comparison.Section("no-level", "No level stated", "Named without a level.");

  private ServicesCompared() {}

  static Subject subject(Catalog catalog) {
    List<Comparison.Section> sections = new ArrayList<>(LevelsCompared.steps(catalog));
    sections.add(NO_LEVEL);
    return new Subject(
        "services",
        "Services",
        "The services that each document names, by the level at which it names them.",
        true,
        List.of(
            Comparison.Column.of("levels", "Levels"),
            Comparison.Column.data("text", "What the document says of it"),
            Comparison.Column.data("website", "Web address that it gives")),
        sections,
        "None named",
        linked ->
            new EditionViews(linked)
                .services().stream().flatMap(s -> rows(linked, sections, s)).toList());
  }

  private static Stream<Comparison.Row> rows(
      LinkedEdition linked, List<Comparison.Section> sections, ServiceView view) {
    return sections.stream()
        .filter(s -> isIn(linked, view.service(), s))
        .map(s -> row(linked, s, view));
  }

  private static boolean isIn(
      LinkedEdition linked, ServicesFile.Service service, Comparison.Section section) {
    return service.levels().isEmpty()
        ? section.equals(NO_LEVEL)
        : service.levels().stream().anyMatch(l -> LevelsCompared.lies(linked.level(l), section));
  }

  private static Comparison.Row row(
      LinkedEdition linked, Comparison.Section section, ServiceView view) {
    Link link = new Link(view.service().name(), view.address());
    return new Comparison.Row(
        section,
        linked.authority(),
        Optional.of(link),
        List.of(
            Subject.links(view.levels()),
            Subject.quoted(view.service().text(), linked.scope()),
            Subject.text(view.service().address().map(WebAddress::value))),
        new Datum.Links(List.of(link)),
        view.notes());
  }
}
