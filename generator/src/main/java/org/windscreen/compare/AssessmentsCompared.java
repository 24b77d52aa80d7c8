package org.windscreen.compare;

import java.util.List;
import java.util.Optional;
import org.windscreen.model.Catalog;
import org.windscreen.model.LevelsFile;
import org.windscreen.page.Comparison;
import org.windscreen.page.Datum;
import org.windscreen.view.LevelView;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;

/** Which assessment each level asks for, and who leads. */
final class AssessmentsCompared {
  private AssessmentsCompared() {}

  static Subject subject(Catalog catalog) {
    List<Comparison.Section> steps = LevelsCompared.steps(catalog);
    return new Subject(
        "assessments",
        "Assessments and lead roles",
        "Which assessment is made at each level, who leads or coordinates, and the tools that the"
            + " documents name.",
        false,
        List.of(
            Comparison.Column.of("assessment", "Assessment"),
            Comparison.Column.of("lead", "Who leads"),
            Comparison.Column.of("tools", "Assessments and tools named")),
        steps,
        "No level",
        linked ->
            steps.stream()
                .flatMap(s ->
                    linked.levels().stream()
                        .filter(l -> LevelsCompared.lies(l, s))
                        .map(l -> row(linked, s, l)))
                .toList());
  }

  private static Comparison.Row row(LinkedEdition linked, Comparison.Section step, LevelView view) {
    LevelsFile.Level level = view.level();
    List<Link> tools =
        linked.edition().practice().assessments().stream()
            .filter(a -> a.levels().contains(level.id()))
            .map(a -> new Link(a.name(), linked.address(a.id())))
            .toList();
    return new Comparison.Row(
        step,
        linked.authority(),
        Optional.of(linked.link(view)),
        List.of(
            Subject.said(level.assessment(), linked.scope()),
            Subject.said(level.lead(), linked.scope()),
            Subject.links(tools)),
        tools.isEmpty() ? new Datum.Absent("None named") : new Datum.Links(tools),
        linked.notes(view.address()));
  }
}
