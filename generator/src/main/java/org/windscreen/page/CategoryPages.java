package org.windscreen.page;

import java.util.ArrayList;
import java.util.List;
import org.windscreen.link.Address;
import org.windscreen.model.CategoriesFile;

/** Plans the page of all categories, and one for each with its levels side by side. */
record CategoryPages(Book book, Framer framer) {
  List<Page> plan() {
    List<Page> pages = new ArrayList<>();
    Link all = Sections.CATEGORIES.link(book.authority());
    List<CategoriesFile.Category> categories = book.edition().grid().categories();
    pages.add(
        new Page.Categories(
            framer.frame(
                all.address(),
                all.text(),
                "The areas of a child's life under which "
                    + book.authority().name()
                    + " groups its indicators, level by level.",
                List.of()),
            book.levels(),
            categories.stream().map(this::row).toList()));
    categories.forEach(category -> pages.add(category(category, framer.below(all))));
    return pages;
  }

  private Page.CategoryRow row(CategoriesFile.Category category) {
    return new Page.CategoryRow(book.category(category.id()), cells(category));
  }

  private List<Cell> cells(CategoriesFile.Category category) {
    return book.levels().stream().map(level -> book.cell(level, category)).toList();
  }

  private Page category(CategoriesFile.Category category, Framer below) {
    Link link = book.category(category.id()).link();
    Frame frame =
        below.frame(
            link.address(),
            category.name(),
            "Indicators about "
                + category.name()
                + " in "
                + book.authority().name()
                + " at every level of need, side by side.",
            book.notes(link.address()));
    return new Page.Category(frame, view(book, category), cells(category));
  }

  static Page.CategoryView view(Book book, CategoriesFile.Category category) {
    Address address = book.address(category.id());
    return new Page.CategoryView(
        category, address, book.commonNames(category.mapsTo()), book.notes(address));
  }
}
