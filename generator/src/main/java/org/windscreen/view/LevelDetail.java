package org.windscreen.view;

import java.util.List;
import org.windscreen.ledger.Addresses;

/** A level with everything that hangs on it. */
public record LevelDetail(
    LevelView level,
    Aspects aspects,
    List<Link> legalBasis,
    List<ConsentView> consent,
    List<ContactView> contacts,
    List<GridCell> cells) {
  public LevelDetail {
    legalBasis = List.copyOf(legalBasis);
    consent = List.copyOf(consent);
    contacts = List.copyOf(contacts);
    cells = List.copyOf(cells);
  }

  /** Its place on the page of the level that it is a part of, if it is one. */
  public String partAnchor() {
    return Addresses.partAnchor(level.level().id());
  }

  public static LevelDetail of(LinkedEdition linked, LevelView view) {
    EditionViews views = new EditionViews(linked);
    return new LevelDetail(
        view,
        Aspects.all(linked, view.level()),
        linked.lawLinks(view.level().legalBasis()),
        views.consents(view.level().consent()),
        views.contacts(view.level().contacts()),
        new Grid(linked).cells(view));
  }
}
