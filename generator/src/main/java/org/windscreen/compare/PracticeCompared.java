package org.windscreen.compare;

import java.util.List;
import java.util.stream.Stream;
import org.windscreen.markdown.Prose;
import org.windscreen.model.Edition;
import org.windscreen.model.Id;
import org.windscreen.page.Comparison;
import org.windscreen.page.Datum;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;
import org.windscreen.view.Notes;

/** Ways of working and principles. */
final class PracticeCompared {
  private static final Comparison.Section MODELS =
      new Comparison.Section(
          "models", Edition.Part.MODELS.label(), "Ways of working that are named.");
  private static final Comparison.Section PRINCIPLES =
      new Comparison.Section(
          "principles", Edition.Part.PRINCIPLES.label(), "What everyone is committed to.");

  private static final List<Column<Prose>> COLUMNS =
      List.of(Column.of("text", "What it says", e -> e.quoted(e.thing())));

  private PracticeCompared() {}

  static Subject<?> subject() {
    return new Subject<>(
        "practice",
        Edition.Part.MODELS.label(),
        "The ways of working and the principles that each document names.",
        true,
        COLUMNS,
        List.of(MODELS, PRINCIPLES),
        Absence.of("None named", PracticeCompared::part),
        linked -> entries(linked, linked.edition()).toList());
  }

  private static Edition.Part part(Comparison.Section section) {
    return section.equals(MODELS) ? Edition.Part.MODELS : Edition.Part.PRINCIPLES;
  }

  private static Stream<ComparedThing<Prose>> entries(LinkedEdition linked, Edition edition) {
    return Stream.concat(
        edition.models().stream().map(m -> entry(linked, MODELS, m.id(), m.name(), m.text())),
        edition.principles().stream()
            .map(p -> entry(linked, PRINCIPLES, p.id(), p.name(), p.text())));
  }

  private static ComparedThing<Prose> entry(
      LinkedEdition linked, Comparison.Section section, Id.Practice id, String name, Prose text) {
    Link link = new Link(name, linked.address(id));
    Notes notes = linked.notes(link.address());
    return new ComparedThing<>(linked, section, link, text, new Datum.Links(List.of(link)), notes);
  }
}
