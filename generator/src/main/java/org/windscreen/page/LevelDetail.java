package org.windscreen.page;

import java.util.List;

/** A level with everything that hangs on it. */
public record LevelDetail(
    LevelView level,
    Aspects aspects,
    List<Link> legalBasis,
    List<ConsentView> consent,
    List<ContactView> contacts,
    List<Cell> cells) {
  public LevelDetail {
    legalBasis = List.copyOf(legalBasis);
    consent = List.copyOf(consent);
    contacts = List.copyOf(contacts);
    cells = List.copyOf(cells);
  }

  static LevelDetail of(Book book, LevelView view) {
    Shelf shelf = new Shelf(book);
    return new LevelDetail(
        view,
        Aspects.all(book, view.level()),
        book.lawLinks(view.level().legalBasis()),
        shelf.consents(view.level().consent()),
        shelf.contacts(view.level().contacts()),
        book.cells(view));
  }
}
