package org.windscreen.compare;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.windscreen.markdown.PlainText;
import org.windscreen.model.PathwaysFile;
import org.windscreen.page.Comparison;
import org.windscreen.page.Datum;
import org.windscreen.view.EditionViews;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;
import org.windscreen.view.PathwayView;
import org.windscreen.view.Wording;

/** How long each step may take, by the kind of pathway. */
final class TimeLimitsCompared {
  /** A step that may take no longer than that. */
  private record Limited(
      PathwayView pathway, PathwaysFile.Step step, PathwaysFile.TimeLimit limit) {}

  private static final List<Column<Limited>> COLUMNS =
      List.of(
          Column.of(
              "limit",
              "How long it may take",
              e -> new Datum.Text(e.thing().limit().limit().shown())),
          Column.of(
              "counted-from",
              "Counted from",
              e -> ComparedThing.text(e.thing().limit().countedFrom().map(PlainText::shown))),
          Column.of(
              "who",
              "Who does it",
              e -> ComparedThing.text(e.thing().step().who().map(PlainText::shown))),
          Column.of("pathway", "Part of", e -> new Datum.Links(List.of(link(e.thing().pathway())))),
          Column.data(
              "amount",
              "Amount",
              e -> new Datum.Text(Integer.toString(e.thing().limit().amount()))),
          Column.data(
              "unit", "Unit", e -> new Datum.Text(Wording.of(e.thing().limit().unit()).name())));

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
        .flatMap(step -> step.step().timeLimit().stream().map(t -> entry(linked, view, step, t)));
  }

  private static ComparedThing<Limited> entry(
      LinkedEdition linked,
      PathwayView pathway,
      PathwayView.StepView step,
      PathwaysFile.TimeLimit limit) {
    Link link = new Link(step.step().title(), step.address());
    return new ComparedThing<>(
        linked,
        section(pathway.pathway().kind()),
        link,
        new Limited(pathway, step.step(), limit),
        new Datum.Text(link.text() + ": " + limit.limit()),
        pathway.notes());
  }
}
