package org.windscreen.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.windscreen.markdown.Prose;
import org.windscreen.model.Id;
import org.windscreen.model.PracticeFile;

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
        book -> rows(book, book.edition().practice()).toList());
  }

  private static Stream<Comparison.Row> rows(Book book, PracticeFile practice) {
    return Stream.concat(
        practice.models().stream().map(m -> row(book, MODELS, m.id(), m.name(), m.text())),
        practice.principles().stream().map(p -> row(book, PRINCIPLES, p.id(), p.name(), p.text())));
  }

  private static Comparison.Row row(
      Book book, Comparison.Section section, Id.Practice id, String name, Prose text) {
    Link link = new Link(name, book.address(id));
    return new Comparison.Row(
        section,
        book.authority(),
        Optional.of(link),
        List.of(Subject.quoted(text, book.scope())),
        new Datum.Links(List.of(link)),
        book.notes(link.address()));
  }
}
