package org.windscreen.view;

import java.util.List;
import org.windscreen.ledger.Address;
import org.windscreen.markdown.Prose;
import org.windscreen.model.Edition;
import org.windscreen.model.Id;
import org.windscreen.model.Place;
import org.windscreen.model.PracticeFile;
import org.windscreen.model.Stated;
import org.windscreen.model.WebAddress;

/**
 * A practice model, a principle or an assessment with what it links to.
 *
 * @param said the record that says so
 * @param levels the levels at which the source names it; may be empty
 * @param web the web address that the source gives; models and principles have none
 */
public record PracticeView(
    Record said,
    Id.Practice id,
    String name,
    Prose text,
    Address address,
    List<Link> levels,
    Stated<WebAddress> web,
    List<SourcePlace> places,
    Notes notes) {
  public PracticeView {
    levels = List.copyOf(levels);
    places = List.copyOf(places);
  }

  private static PracticeView of(
      LinkedEdition linked,
      Record said,
      Id.Practice id,
      String name,
      Prose text,
      List<Link> levels,
      Stated<WebAddress> web,
      List<Place> source) {
    Address address = linked.address(id);
    return new PracticeView(
        said, id, name, text, address, levels, web, linked.places(source), linked.notes(address));
  }

  private static PracticeView of(LinkedEdition linked, PracticeFile.Model m) {
    return of(linked, m, m.id(), m.name(), m.text(), List.of(), Stated.silent(), m.source());
  }

  private static PracticeView of(LinkedEdition linked, PracticeFile.Principle p) {
    return of(linked, p, p.id(), p.name(), p.text(), List.of(), Stated.silent(), p.source());
  }

  private static PracticeView of(LinkedEdition linked, PracticeFile.Assessment a) {
    List<Link> levels = linked.levelLinks(a.levels());
    return of(linked, a, a.id(), a.name(), a.text(), levels, a.address(), a.source());
  }

  /** All of an edition, each kind in printed order. */
  public record All(
      List<PracticeView> models, List<PracticeView> principles, List<PracticeView> assessments) {
    public All {
      models = List.copyOf(models);
      principles = List.copyOf(principles);
      assessments = List.copyOf(assessments);
    }

    static All of(LinkedEdition linked) {
      Edition edition = linked.edition();
      return new All(
          edition.models().stream().map(m -> PracticeView.of(linked, m)).toList(),
          edition.principles().stream().map(p -> PracticeView.of(linked, p)).toList(),
          edition.assessments().stream().map(a -> PracticeView.of(linked, a)).toList());
    }
  }
}
