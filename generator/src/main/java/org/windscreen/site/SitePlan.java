package org.windscreen.site;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.windscreen.ledger.Address;
import org.windscreen.model.Catalog;
import org.windscreen.page.Comparison;
import org.windscreen.page.Page;

/**
 * All pages of a site in the order of their planning, and the images they show.
 *
 * @param images from path in the content folder to address
 * @param tables what the data files of comparisons are made of
 */
public record SitePlan(
    Catalog catalog,
    List<Page> pages,
    Map<String, Address> images,
    List<Supplier<Comparison>> tables) {
  public SitePlan {
    pages = List.copyOf(pages);
    images = Map.copyOf(images);
    tables = List.copyOf(tables);
  }
}
