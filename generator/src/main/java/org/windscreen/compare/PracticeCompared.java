package org.windscreen.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.windscreen.markdown.Prose;
import org.windscreen.model.Id;
import org.windscreen.model.PracticeFile;
import org.windscreen.page.Comparison;
import org.windscreen.page.Datum;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;

/** Ways of working and principles. */
final class PracticeCompared {
  private static final Comparison.Section MODELS =
      new Comparison.Section("models", "Practice models", "Ways of working that are named.");
  private static final Comparison.Section PRINCIPLES =
      new Comparison.Section("principles", "Principles", "What everyone is committed to.");

  private PracticeCompared() {}

  static Subject subject() {
    return new Subject(
        "practice",
        "Practice models",
        "The ways of working and the principles that each document names.",
        true,
        List.of(Comparison.Column.of("text", "What it says")),
        List.of(MODELS, PRINCIPLES),
        "None named",
        linked -> rows(linked, linked.edition().practice()).toList());
  }

  private static Stream<Comparison.Row> rows(LinkedEdition linked, PracticeFile practice) {
    return Stream.concat(
        practice.models().stream().map(m -> row(linked, MODELS, m.id(), m.name(), m.text())),
        practice.principles().stream()
            .map(p -> row(linked, PRINCIPLES, p.id(), p.name(), p.text())));
  }

  private static Comparison.Row row(
      LinkedEdition linked, Comparison.Section section, Id.Practice id, String name, Prose text) {
    Link link = new Link(name, linked.address(id));
    return new Comparison.Row(
        section,
        linked.authority(),
        Optional.of(link),
        List.of(Subject.quoted(text, linked.scope())),
        new Datum.Links(List.of(link)),
        linked.notes(link.address()));
  }
}
