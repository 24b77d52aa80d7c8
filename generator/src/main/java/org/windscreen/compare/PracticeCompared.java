package org.windscreen.compare;

import java.util.List;
import java.util.stream.Stream;
import org.windscreen.markdown.Prose;
import org.windscreen.model.Edition;
import org.windscreen.model.Id;
import org.windscreen.model.PracticeFile;
import org.windscreen.page.Comparison;
import org.windscreen.page.Datum;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;
import org.windscreen.view.Notes;

/** Ways of working and principles. */
final class PracticeCompared {
  private static final Comparison.Section MODELS =
      new Comparison.Section("models", "Practice models", "Ways of working that are named.");
  private static final Comparison.Section PRINCIPLES =
      new Comparison.Section("principles", "Principles", "What everyone is committed to.");

  private static final List<Column<Prose>> COLUMNS =
      List.of(Column.of("text", "What it says", e -> e.quoted(e.thing())));

  private PracticeCompared() {}

  static Subject<?> subject() {
    return new Subject<>(
        "practice",
        "Practice models",
        "The ways of working and the principles that each document names.",
        true,
        COLUMNS,
        List.of(MODELS, PRINCIPLES),
        Absence.of("None named", Edition.Part.PRACTICE),
        linked -> entries(linked, linked.edition().practice()).toList());
  }

  private static Stream<ComparedThing<Prose>> entries(LinkedEdition linked, PracticeFile practice) {
    return Stream.concat(
        practice.models().stream().map(m -> entry(linked, MODELS, m.id(), m.name(), m.text())),
        practice.principles().stream()
            .map(p -> entry(linked, PRINCIPLES, p.id(), p.name(), p.text())));
  }

  private static ComparedThing<Prose> entry(
      LinkedEdition linked, Comparison.Section section, Id.Practice id, String name, Prose text) {
    Link link = new Link(name, linked.address(id));
    Notes notes = linked.notes(link.address());
    return new ComparedThing<>(linked, section, link, text, new Datum.Links(List.of(link)), notes);
  }
}
