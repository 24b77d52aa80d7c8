package org.windscreen.compare;

import java.util.List;
import org.windscreen.model.Catalog;
import org.windscreen.model.Edition;
import org.windscreen.model.LevelAspect;
import org.windscreen.model.LevelsFile;
import org.windscreen.page.Comparison;
import org.windscreen.page.Datum;
import org.windscreen.view.LevelView;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;

/** Which assessment each level asks for, and who leads. */
final class AssessmentsCompared {
  private static final Absence NO_TOOL =
      Absence.of("None named", (linked, section) -> isLacking(linked.edition()));

  /** A level with the assessments and tools that the document names for it. */
  private record Assessed(LevelsFile.Level level, List<Link> tools) {}

  private static final List<Column<Assessed>> COLUMNS =
      List.of(
          LevelsCompared.aspect(LevelAspect.ASSESSMENT, Assessed::level),
          LevelsCompared.aspect(LevelAspect.LEAD, Assessed::level),
          Column.of(
              "tools",
              "Assessments and tools named",
              e ->
                  ComparedThing.unlessLacking(
                      e.thing().tools().isEmpty() && isLacking(e.linked().edition()),
                      ComparedThing.links(e.thing().tools()))));

  private AssessmentsCompared() {}

  /** One of which our copy lacks the levels may be for any. */
  private static boolean isLacking(Edition edition) {
    return edition.lacks(Edition.Part.ASSESSMENTS)
        || edition.assessments().stream().anyMatch(a -> a.statedLevels().isLacking());
  }

  static Subject<?> subject(Catalog catalog) {
    List<Comparison.Section> steps = LevelsCompared.steps(catalog);
    return new Subject<>(
        "assessments",
        "Assessments and lead roles",
        "Which assessment is made at each level, who leads or coordinates, and the tools that the"
            + " documents name.",
        false,
        COLUMNS,
        steps,
        LevelsCompared.NO_LEVEL,
        linked ->
            steps.stream()
                .flatMap(s ->
                    linked.levels().stream()
                        .filter(l -> LevelsCompared.lies(l, s))
                        .map(l -> entry(linked, s, l)))
                .toList());
  }

  private static ComparedThing<Assessed> entry(
      LinkedEdition linked, Comparison.Section step, LevelView view) {
    List<Link> tools =
        linked.edition().assessments().stream()
            .filter(a -> a.levels().contains(view.level().id()))
            .map(a -> new Link(a.name(), linked.address(a.id())))
            .toList();
    return new ComparedThing<>(
        linked,
        step,
        linked.link(view),
        new Assessed(view.level(), tools),
        tools.isEmpty() ? new Datum.Absent(NO_TOOL.of(linked, step)) : new Datum.Links(tools),
        linked.notes(view.address()));
  }
}
