package org.windscreen.page;

import java.util.Arrays;
import java.util.List;
import org.windscreen.link.Addresses;
import org.windscreen.model.Authority;
import org.windscreen.model.EditionFile;

/** Plans an authority's home page. */
record OverviewPages(Book book, Shelf shelf, Framer framer) {
  List<Page> plan() {
    Authority authority = book.authority();
    EditionFile edition = book.edition().facts();
    Frame frame =
        framer.top(
            Addresses.authority(authority.id()),
            authority.name() + " levels of need",
            "Levels of need in "
                + authority.name()
                + ": which level, what to do, whether consent is needed, who answers. From: "
                + edition.title()
                + ".");
    return List.of(
        new Page.AuthorityHome(
            frame,
            Windscreen.of(book.levels()),
            book.levels(),
            shelf.contacts(),
            shelf.consents(),
            Arrays.stream(Sections.values()).map(s -> s.route(authority)).toList(),
            Across.routes()));
  }
}
