package org.windscreen.area;

import java.util.ArrayList;
import java.util.List;
import org.windscreen.ledger.Address;
import org.windscreen.model.CategoriesFile;
import org.windscreen.page.AuthorityPage;
import org.windscreen.page.Frame;
import org.windscreen.page.Page;
import org.windscreen.plan.Framer;
import org.windscreen.plan.PlannedPage;
import org.windscreen.plan.Sections;
import org.windscreen.view.CategoryRow;
import org.windscreen.view.CategoryView;
import org.windscreen.view.Grid;
import org.windscreen.view.GridCell;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;
import org.windscreen.view.StrandView;

/** Plans the page of all categories, and one for each with its levels side by side. */
public record CategoryPages(LinkedEdition linked, Framer framer) {
  /** The pages in the order of their planning. */
  public List<PlannedPage> plan() {
    List<PlannedPage> pages = new ArrayList<>();
    pages.add(Sections.CATEGORIES.planned(linked.authority(), this::all));
    Framer below = framer.below(Sections.CATEGORIES.link(linked.authority()));
    for (CategoriesFile.Category category : linked.edition().categories()) {
      Address address = linked.category(category.id()).link().address();
      pages.add(new PlannedPage(address, () -> category(category, below)));
    }
    return pages;
  }

  private Page all() {
    Link all = Sections.CATEGORIES.link(linked.authority());
    return new AuthorityPage.Categories(
        framer.frame(
            all.address(),
            all.text(),
            "The areas of a child's life under which "
                + linked.authority().name()
                + " groups its indicators, level by level."),
        linked.levels(),
        linked.edition().categories().stream().map(this::row).toList());
  }

  private CategoryRow row(CategoriesFile.Category category) {
    return new CategoryRow(linked.category(category.id()), cells(category));
  }

  private List<GridCell> cells(CategoriesFile.Category category) {
    return linked.levels().stream().map(level -> new Grid(linked).cell(level, category)).toList();
  }

  private Page category(CategoriesFile.Category category, Framer below) {
    Link link = linked.category(category.id()).link();
    Frame frame =
        below.frame(
            link.address(),
            category.name(),
            "Indicators about "
                + category.name()
                + " in "
                + linked.authority().name()
                + " at every level of need, side by side.",
            linked.notes(link.address()));
    return new AuthorityPage.Category(
        frame,
        view(linked, category),
        cells(category),
        StrandView.of(
            linked.indicators().stream()
                .filter(i -> i.indicator().category().equals(category.id()))));
  }

  static CategoryView view(LinkedEdition linked, CategoriesFile.Category category) {
    Address address = linked.address(category.id());
    return new CategoryView(
        category, address, linked.outside().common(category.mapsTo()), linked.notes(address));
  }
}
