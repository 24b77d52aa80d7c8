package org.windscreen.compare;

import java.util.List;
import java.util.Optional;
import org.windscreen.model.Catalog;
import org.windscreen.model.LevelsFile;
import org.windscreen.page.Comparison;
import org.windscreen.page.Datum;
import org.windscreen.view.EditionViews;
import org.windscreen.view.LevelView;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;

/** Levels of need side by side, aligned by the common scale. */
final class LevelsCompared {
  private LevelsCompared() {}

  static Subject subject(Catalog catalog) {
    return new Subject(
        "levels",
        "Levels of need",
        "How each area names and describes its levels, aligned by a common scale. Equal numbers do"
            + " not always mean the same.",
        true,
        List.of(
            Comparison.Column.of("who", "Which children"),
            Comparison.Column.of("response", "What it asks for"),
            Comparison.Column.of("access", "How to get this help"),
            Comparison.Column.of("assessment", "Assessment"),
            Comparison.Column.of("lead", "Who leads"),
            Comparison.Column.of("consent", "Consent"),
            Comparison.Column.of("legal-basis", "Legal basis"),
            Comparison.Column.of("also-on", "Also lies at")),
        steps(catalog),
        "No level",
        linked -> rows(linked, steps(catalog)));
  }

  /** The steps of the common scale as sections. */
  static List<Comparison.Section> steps(Catalog catalog) {
    return catalog.scale().stream()
        .map(s -> new Comparison.Section(s.id().value(), s.name(), s.meaning()))
        .toList();
  }

  private static List<Comparison.Row> rows(LinkedEdition linked, List<Comparison.Section> steps) {
    return steps.stream()
        .flatMap(s ->
            linked.levels().stream().filter(l -> lies(l, s)).map(l -> row(linked, s, l, steps)))
        .toList();
  }

  /** Whether a level lies at that step. */
  static boolean lies(LevelView level, Comparison.Section step) {
    return level.level().scale().stream().anyMatch(s -> s.value().equals(step.id()));
  }

  private static Comparison.Row row(
      LinkedEdition linked,
      Comparison.Section step,
      LevelView view,
      List<Comparison.Section> steps) {
    LevelsFile.Level level = view.level();
    List<Link> consent =
        new EditionViews(linked)
            .consents(level.consent()).stream()
                .map(c -> new Link(c.consent().title(), c.address()))
                .toList();
    List<String> others = view.steps().stream().filter(s -> !s.equals(step.title())).toList();
    return new Comparison.Row(
        step,
        linked.authority(),
        Optional.of(linked.link(view)),
        List.of(
            Subject.said(level.who(), linked.scope()),
            Subject.said(level.response(), linked.scope()),
            Subject.said(level.access(), linked.scope()),
            Subject.said(level.assessment(), linked.scope()),
            Subject.said(level.lead(), linked.scope()),
            Subject.links(consent),
            Subject.links(linked.lawLinks(level.legalBasis())),
            Subject.texts(others)),
        aligned(view, step, steps),
        linked.notes(view.address()));
  }

  private static Datum aligned(
      LevelView view, Comparison.Section step, List<Comparison.Section> steps) {
    int at = steps.indexOf(step);
    boolean before = at > 0 && lies(view, steps.get(at - 1));
    boolean after = at + 1 < steps.size() && lies(view, steps.get(at + 1));
    return new Datum.Aligned(view, before, after);
  }
}
