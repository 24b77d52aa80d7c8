package org.windscreen.compare;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.windscreen.markdown.PlainText;
import org.windscreen.model.PathwaysFile;
import org.windscreen.model.Stated;
import org.windscreen.page.Comparison;
import org.windscreen.page.Datum;
import org.windscreen.view.EditionViews;
import org.windscreen.view.Labels;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;
import org.windscreen.view.PathwayView;
import org.windscreen.view.Wording;

/** How long each step may take, by the kind of pathway. */
final class TimeLimitsCompared {
  /**
   * A step that may take no longer than that.
   *
   * @param limit known, or lacking in our copy
   */
  private record Limited(
      PathwayView pathway, PathwaysFile.Step step, Stated<PathwaysFile.TimeLimit> limit) {}

  private static final List<Column<Limited>> COLUMNS =
      List.of(
          Column.of(
              "limit",
              Labels.of(PathwaysFile.Step.class, "time-limit"),
              e -> ComparedThing.text(e.thing().limit().map(limit -> limit.limit().shown()))),
          Column.of(
              PathwaysFile.TimeLimit.class,
              "counted-from",
              e ->
                  known(e, limit -> ComparedThing.text(limit.countedFrom().map(PlainText::shown)))),
          Column.of(
              PathwaysFile.Step.class,
              "who",
              e -> ComparedThing.text(e.thing().step().who().map(PlainText::shown))),
          Column.of("pathway", "Part of", e -> new Datum.Links(List.of(link(e.thing().pathway())))),
          Column.data(
              "amount",
              "Amount",
              e -> known(e, limit -> new Datum.Text(Integer.toString(limit.amount())))),
          Column.data(
              "unit",
              "Unit",
              e -> known(e, limit -> new Datum.Text(Wording.of(limit.unit()).name()))));

  private static Datum known(
      ComparedThing<Limited> entry, Function<PathwaysFile.TimeLimit, Datum> datum) {
    return entry.thing().limit().toOptional().map(datum).orElse(new Datum.Nothing());
  }

  private TimeLimitsCompared() {}

  private static Link link(PathwayView view) {
    return new Link(view.pathway().title(), view.address());
  }

  static Subject<?> subject() {
    return new Subject<>(
        "time-limits",
        "Time limits",
        "How long a step may take, as each document states it, by what the step belongs to.",
        false,
        COLUMNS,
        Arrays.stream(PathwaysFile.PathwayKind.values()).map(TimeLimitsCompared::section).toList(),
        Absence.of("None stated", TimeLimitsCompared::isLacking),
        linked ->
            new EditionViews(linked).pathways().stream().flatMap(p -> entries(linked, p)).toList());
  }

  private static boolean isLacking(LinkedEdition linked, Comparison.Section section) {
    return linked.edition().pathways().copyIncomplete().stream()
        .anyMatch(kind -> section(kind).equals(section));
  }

  private static Comparison.Section section(PathwaysFile.PathwayKind kind) {
    return Comparison.Section.of(Wording.of(kind));
  }

  private static Stream<ComparedThing<Limited>> entries(LinkedEdition linked, PathwayView view) {
    return view.steps().stream()
        .filter(step -> !step.step().statedTimeLimit().isSilent())
        .map(step -> entry(linked, view, step));
  }

  private static ComparedThing<Limited> entry(
      LinkedEdition linked, PathwayView pathway, PathwayView.StepView view) {
    PathwaysFile.Step step = view.step();
    Link link = new Link(step.title(), view.address());
    String limit =
        step.timeLimit()
            .map(known -> known.limit().shown())
            .orElse(Wording.inSentence(Wording.COPY_INCOMPLETE));
    return new ComparedThing<>(
        linked,
        section(pathway.pathway().kind()),
        link,
        new Limited(pathway, step, step.statedTimeLimit()),
        new Datum.Text(link.text() + ": " + limit),
        pathway.notes());
  }
}
