package org.windscreen.page;

import java.util.ArrayList;
import java.util.List;
import org.windscreen.link.Addresses;
import org.windscreen.model.LevelsFile;

/** Plans the page of all indicators, and one for each. */
record IndicatorPages(Book book, Shelf shelf, Framer framer, Ladders ladders) {
  List<Page> plan() {
    List<Page> pages = new ArrayList<>();
    Link all = Sections.INDICATORS.link(book.authority());
    pages.add(
        new Page.Indicators(
            framer.frame(
                all.address(),
                all.text(),
                "Every indicator of need in " + book.authority().name() + ", level by level.",
                List.of()),
            levelCells(book)));
    book.indicators().forEach(i -> pages.add(indicator(i, framer.below(all))));
    return pages;
  }

  static List<Page.LevelCells> levelCells(Book book) {
    return book.levels().stream()
        .map(level -> new Page.LevelCells(level, book.cells(level)))
        .toList();
  }

  private Page indicator(IndicatorView view, Framer below) {
    LevelsFile.Level level = view.level().level();
    String code = view.indicator().code().value();
    String title = Framer.clip(view.indicator().text());
    String about =
        view.level().name() + ", " + view.category().link().text() + ": " + view.indicator().text();
    Frame frame = below.frame(view.address(), title + " (" + code + ")", about, view.notes());
    return new Page.Indicator(
        frame,
        view,
        Aspects.asks(book, level),
        shelf.consents(level.consent()),
        shelf.contacts(level.contacts()),
        ladders.around(view),
        Addresses.edition(book.authority().id(), book.edition().id()).at(code));
  }
}
