package org.windscreen.site;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.windscreen.ledger.Address;
import org.windscreen.model.Catalog;
import org.windscreen.page.Comparison;
import org.windscreen.page.Page;
import org.windscreen.page.PlannedPage;

/**
 * Which pages a site has, each made when it is asked for, and the images they show.
 *
 * <p>Example: {@code plan.page(SiteAddresses.law())} makes that page and no other.
 *
 * @param pages by their address, in the order of their planning
 * @param images from path in the content folder to address
 * @param tables what the data files of comparisons are made of
 */
public record SitePlan(
    Catalog catalog,
    Map<Address, PlannedPage> pages,
    Map<String, Address> images,
    List<Supplier<Comparison>> tables) {
  public SitePlan {
    pages = Collections.unmodifiableMap(new LinkedHashMap<>(pages));
    images = Map.copyOf(images);
    tables = List.copyOf(tables);
  }

  /**
   * Plans these pages.
   *
   * @throws IllegalStateException if two have one address
   */
  static SitePlan of(
      Catalog catalog,
      List<PlannedPage> pages,
      Map<String, Address> images,
      List<Supplier<Comparison>> tables) {
    Map<Address, PlannedPage> byAddress = new LinkedHashMap<>();
    for (PlannedPage page : pages) {
      if (byAddress.putIfAbsent(page.address(), page) != null) {
        throw new IllegalStateException("two pages are planned at " + page.address());
      }
    }
    return new SitePlan(catalog, byAddress, images, tables);
  }

  /** The address of every page. */
  public Set<Address> addresses() {
    return pages.keySet();
  }

  /** The page at an address, made now; none if none is planned there. */
  public Optional<Page> page(Address address) {
    return Optional.ofNullable(pages.get(address)).map(PlannedPage::page);
  }
}
