package org.windscreen.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.windscreen.link.Addresses;
import org.windscreen.link.LinkTable;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.Edition;
import org.windscreen.model.Id;
import org.windscreen.topic.TopicMap;

/**
 * Plans a whole site.
 *
 * <p>Example: {@code SitePlanner.plan(catalog, table, Set.of(), today).pages()}.
 */
public final class SitePlanner {
  private SitePlanner() {}

  /**
   * Plans the pages of the site and of its authorities.
   *
   * @param only the authorities whose pages are wanted; all if empty. Site-wide pages name all.
   * @param asOf the day for which "current" is said
   */
  public static SitePlan plan(
      Catalog catalog, LinkTable table, Set<Id.Authority> only, LocalDate asOf) {
    Map<Id.Authority, Book> books = new LinkedHashMap<>();
    catalog.authorities().forEach(a -> books.put(a.id(), new Book(catalog, table, a, a.current())));
    List<Page> pages = new ArrayList<>(new SitePages(catalog, table, books).plan());
    Regions regions = new Regions(List.copyOf(books.values()), Regions.MOST);
    Concerns concerns = new Concerns(catalog, table, TopicMap.of(catalog), regions);
    ComparePages compare = new ComparePages(concerns, asOf);
    pages.addAll(compare.plan());
    for (Authority authority : catalog.authorities()) {
      if (only.isEmpty() || only.contains(authority.id())) {
        pages.addAll(authorityPages(concerns, books.get(authority.id())));
      }
    }
    return new SitePlan(catalog, pages, table.images(), compare.tables());
  }

  private static List<Page> authorityPages(Concerns concerns, Book book) {
    Catalog catalog = concerns.catalog();
    Authority authority = book.authority();
    Shelf shelf = new Shelf(book);
    Framer framer = Framer.of(catalog, authority, authority.current().facts());
    List<Page> pages = new ArrayList<>();
    pages.addAll(new OverviewPages(book, shelf, framer).plan());
    pages.addAll(new LevelPages(book, shelf, framer).plan());
    Ladders ladders = new Ladders(book, framer, concerns);
    pages.addAll(new IndicatorPages(book, shelf, framer, ladders).plan());
    pages.addAll(ladders.plan());
    pages.add(SearchPage.of(framer, Addresses.section(authority.id(), "search"), authority.name()));
    pages.addAll(new CategoryPages(book, framer).plan());
    pages.addAll(new ActionPages(book, shelf, framer).plan());
    pages.addAll(new ReadingPages(book, shelf, framer).plan());
    for (Edition edition : authority.editions()) {
      boolean current = edition.id().equals(authority.current().id());
      Book one = current ? book : new Book(catalog, concerns.table(), authority, edition);
      Framer around = Framer.of(catalog, authority, edition.facts());
      pages.add(new EditionPages(one, new Shelf(one), around).full());
    }
    return pages;
  }
}
