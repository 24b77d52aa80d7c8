package org.windscreen.page;

import java.util.List;
import org.windscreen.link.Address;
import org.windscreen.link.Addresses;
import org.windscreen.model.Edition;

/** Plans the one page that holds everything an edition says: what a citation pins. */
record EditionPages(Book book, Shelf shelf, Framer framer) {
  Page full() {
    Address address = Addresses.edition(book.authority().id(), book.edition().id());
    boolean current = book.edition().id().equals(book.authority().current().id());
    Frame frame =
        framer
            .below(Sections.EDITION.link(book.authority()))
            .frame(
                address,
                "Whole edition: " + book.edition().facts().title(),
                "Everything that this edition says, on one page, to cite and to print.",
                List.of());
    return full(frame, current);
  }

  private Page full(Frame frame, boolean current) {
    Edition edition = book.edition();
    return new Page.FullEdition(
        frame,
        edition.facts(),
        current,
        book.levels().stream().map(level -> LevelDetail.of(book, level)).toList(),
        edition.grid().categories().stream().map(c -> CategoryPages.view(book, c)).toList(),
        edition.specials().stream().map(s -> ReadingPages.view(book, s)).toList(),
        shelf.services(),
        shelf.consents(),
        edition.consent().notStated(),
        shelf.contacts(),
        shelf.pathways(),
        edition.pathways().notStated(),
        shelf.thresholds(),
        shelf.practice(),
        shelf.links(),
        edition.chapters().stream().map(c -> ReadingPages.view(book, c)).toList(),
        shelf.citations(),
        book.allNotes());
  }
}
