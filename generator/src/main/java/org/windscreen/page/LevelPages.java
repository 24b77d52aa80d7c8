package org.windscreen.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.windscreen.model.LevelsFile;

/** Plans the page of all levels, and one for each. */
record LevelPages(Book book, Shelf shelf, Framer framer) {
  List<Page> plan() {
    List<Page> pages = new ArrayList<>();
    Link all = Sections.LEVELS.link(book.authority());
    pages.add(
        new Page.Levels(
            framer.frame(
                all.address(),
                all.text(),
                "The levels of need in "
                    + book.authority().name()
                    + ", from the least to the most, and what each asks for.",
                List.of()),
            Windscreen.of(book.levels()),
            book.levels()));
    book.levels().forEach(level -> pages.add(level(level, framer.below(all))));
    return pages;
  }

  private Page level(LevelView view, Framer below) {
    LevelsFile.Level level = view.level();
    String about =
        level.who().toOptional().map(s -> s.text().plain()).orElse("Not stated in the source.");
    Frame frame = below.frame(view.address(), view.name(), about, book.notes(view.address()));
    return new Page.Level(
        frame,
        LevelDetail.of(book, view),
        shelf.services().stream().filter(s -> s.service().levels().contains(level.id())).toList(),
        shelf.pathways().stream().filter(p -> p.pathway().levels().contains(level.id())).toList(),
        neighbour(view, -1),
        neighbour(view, 1));
  }

  private Optional<LevelView> neighbour(LevelView view, int step) {
    return book.levels().stream().filter(l -> l.rank() == view.rank() + step).findFirst();
  }
}
