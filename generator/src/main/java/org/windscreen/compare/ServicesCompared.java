package org.windscreen.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.windscreen.model.Catalog;
import org.windscreen.model.Edition;
import org.windscreen.model.ServicesFile;
import org.windscreen.model.WebAddress;
import org.windscreen.page.Comparison;
import org.windscreen.page.Datum;
import org.windscreen.view.EditionViews;
import org.windscreen.view.Labels;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;
import org.windscreen.view.ServiceView;

/** The services that documents name, by the step at which they name them. */
final class ServicesCompared {
  private static final Comparison.Section NO_LEVEL =
      new Comparison.Section("no-level", "No level stated", "Named without a level.");

  private static final List<Column<ServiceView>> COLUMNS =
      List.of(
          Column.of(
              ServicesFile.Service.class,
              "levels",
              e ->
                  ComparedThing.unlessLacking(
                      e.thing().service().statedLevels(), ComparedThing.links(e.thing().levels()))),
          Column.data(
              ServicesFile.Service.class, "text", e -> e.quoted(e.thing().service().text())),
          Column.data(
              "website",
              Labels.of(ServicesFile.Service.class, "address"),
              e -> ComparedThing.text(e.thing().service().address().map(WebAddress::value))));

  private ServicesCompared() {}

  static Subject<?> subject(Catalog catalog) {
    List<Comparison.Section> sections = new ArrayList<>(LevelsCompared.steps(catalog));
    sections.add(NO_LEVEL);
    return new Subject<>(
        "services",
        Edition.Part.SERVICES.label(),
        "The services that each document names, by the level at which it names them.",
        true,
        COLUMNS,
        sections,
        Absence.of("None named", ServicesCompared::isLacking),
        linked ->
            new EditionViews(linked)
                .services().stream().flatMap(s -> entries(linked, sections, s)).toList());
  }

  /** A service of which our copy lacks the levels may be named at any. */
  private static boolean isLacking(LinkedEdition linked, Comparison.Section section) {
    return linked.edition().lacks(Edition.Part.SERVICES)
        || (!section.equals(NO_LEVEL)
            && linked.edition().services().stream().anyMatch(s -> s.statedLevels().isLacking()));
  }

  private static Stream<ComparedThing<ServiceView>> entries(
      LinkedEdition linked, List<Comparison.Section> sections, ServiceView view) {
    return sections.stream()
        .filter(s -> isIn(linked, view.service(), s))
        .map(s -> entry(linked, s, view));
  }

  private static boolean isIn(
      LinkedEdition linked, ServicesFile.Service service, Comparison.Section section) {
    return service.levels().isEmpty()
        ? section.equals(NO_LEVEL)
        : service.levels().stream().anyMatch(l -> LevelsCompared.lies(linked.level(l), section));
  }

  private static ComparedThing<ServiceView> entry(
      LinkedEdition linked, Comparison.Section section, ServiceView view) {
    Link link = new Link(view.service().name(), view.address());
    return new ComparedThing<>(
        linked, section, link, view, new Datum.Links(List.of(link)), view.notes());
  }
}
