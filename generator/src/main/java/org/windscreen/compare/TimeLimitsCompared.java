package org.windscreen.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.windscreen.model.PathwaysFile;
import org.windscreen.page.Comparison;
import org.windscreen.page.Datum;
import org.windscreen.view.EditionViews;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;
import org.windscreen.view.PathwayView;

/** How long each step may take, by the kind of pathway. */
final class TimeLimitsCompared {
  private TimeLimitsCompared() {}

  static Subject subject() {
    return new Subject(
        "time-limits",
        "Time limits",
        "How long a step may take, as each document states it, by what the step belongs to.",
        false,
        List.of(
            Comparison.Column.of("limit", "How long it may take"),
            Comparison.Column.of("counted-from", "Counted from"),
            Comparison.Column.of("who", "Who does it"),
            Comparison.Column.of("pathway", "Part of"),
            Comparison.Column.data("amount", "Amount"),
            Comparison.Column.data("unit", "Unit")),
        Arrays.stream(PathwaysFile.PathwayKind.values()).map(TimeLimitsCompared::section).toList(),
        "None stated",
        linked ->
            new EditionViews(linked).pathways().stream().flatMap(p -> rows(linked, p)).toList());
  }

  private static Comparison.Section section(PathwaysFile.PathwayKind kind) {
    String id = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    String title =
        switch (kind) {
          case REFERRAL -> "After a referral";
          case CONSULTATION -> "Consultation";
          case EARLY_HELP -> "Early help";
          case STEP_UP -> "Stepping up";
          case STEP_DOWN -> "Stepping down";
          case DISAGREEMENT -> "Professional disagreement";
        };
    return new Comparison.Section(id, title, "");
  }

  private static Stream<Comparison.Row> rows(LinkedEdition linked, PathwayView view) {
    return view.steps().stream()
        .flatMap(step -> step.step().timeLimit().stream().map(t -> row(linked, view, step, t)));
  }

  private static Comparison.Row row(
      LinkedEdition linked,
      PathwayView pathway,
      PathwayView.StepView step,
      PathwaysFile.TimeLimit limit) {
    Link link = new Link(step.step().title(), step.address());
    return new Comparison.Row(
        section(pathway.pathway().kind()),
        linked.authority(),
        Optional.of(link),
        List.of(
            new Datum.Text(limit.limit()),
            Subject.text(limit.countedFrom()),
            Subject.text(step.step().who()),
            new Datum.Links(List.of(new Link(pathway.pathway().title(), pathway.address()))),
            new Datum.Text(Integer.toString(limit.amount())),
            new Datum.Text(limit.unit().name().toLowerCase(Locale.ROOT).replace('_', ' '))),
        new Datum.Text(link.text() + ": " + limit.limit()),
        pathway.notes());
  }
}
