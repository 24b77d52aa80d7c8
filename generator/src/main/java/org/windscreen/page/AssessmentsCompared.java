package org.windscreen.page;

import java.util.List;
import java.util.Optional;
import org.windscreen.model.Catalog;
import org.windscreen.model.LevelsFile;

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
        book ->
            steps.stream()
                .flatMap(s ->
                    book.levels().stream()
                        .filter(l -> LevelsCompared.lies(l, s))
                        .map(l -> row(book, s, l)))
                .toList());
  }

  private static Comparison.Row row(Book book, Comparison.Section step, LevelView view) {
    LevelsFile.Level level = view.level();
    List<Link> tools =
        book.edition().practice().assessments().stream()
            .filter(a -> a.levels().contains(level.id()))
            .map(a -> new Link(a.name(), book.address(a.id())))
            .toList();
    return new Comparison.Row(
        step,
        book.authority(),
        Optional.of(book.link(view)),
        List.of(
            Subject.said(level.assessment(), book.scope()),
            Subject.said(level.lead(), book.scope()),
            Subject.links(tools)),
        tools.isEmpty() ? new Datum.Absent("None named") : new Datum.Links(tools),
        book.notes(view.address()));
  }
}
