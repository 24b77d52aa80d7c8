package org.windscreen.site;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.windscreen.ledger.Address;
import org.windscreen.page.Comparison;
import org.windscreen.page.Page;
import org.windscreen.plan.PlannedPage;
import org.windscreen.view.Feed;
import org.windscreen.view.Reliance;

/**
 * Which pages a site has, each made when it is asked for, and the images they show.
 *
 * <p>Example: {@code plan.page(SiteAddresses.law())} makes that page and no other.
 *
 * @param pages by their address, in the order of their planning
 * @param twice the addresses at which two pages were planned, sorted
 * @param images from path in the content folder to address
 * @param tables what the data files of comparisons are made of
 * @param reliances what those of the law and of national documents are made of
 * @param feeds what is told of each area, and of all, to programs that people read news with
 */
public record SitePlan(
    Map<Address, PlannedPage> pages,
    Set<Address> twice,
    Map<String, Address> images,
    List<Supplier<Comparison>> tables,
    List<Supplier<Reliance>> reliances,
    List<Feed> feeds) {
  public SitePlan {
    twice = Collections.unmodifiableSet(new TreeSet<>(twice));
    pages = Collections.unmodifiableMap(new LinkedHashMap<>(pages));
    images = Map.copyOf(images);
    tables = List.copyOf(tables);
    reliances = List.copyOf(reliances);
    feeds = List.copyOf(feeds);
  }

  /** Plans these pages; of two at one address the first, and the address is told. */
  static SitePlan of(
      List<PlannedPage> pages,
      Map<String, Address> images,
      List<Supplier<Comparison>> tables,
      List<Supplier<Reliance>> reliances,
      List<Feed> feeds) {
    Map<Address, PlannedPage> byAddress = new LinkedHashMap<>();
    Set<Address> twice = new TreeSet<>();
    for (PlannedPage page : pages) {
      if (byAddress.putIfAbsent(page.address(), page) != null) {
        twice.add(page.address());
      }
    }
    return new SitePlan(byAddress, twice, images, tables, reliances, feeds);
  }

  /**
   * The address of every page, and of every place on it that is the page's own, and of what people
   * have their programs ask for news; sorted.
   */
  public Set<Address> addresses() {
    Set<Address> all = new TreeSet<>(pages.keySet());
    pages.values().forEach(page -> all.addAll(page.places()));
    feeds.forEach(feed -> all.addAll(feed.files().addresses()));
    return all;
  }

  /** The page at an address, made now; none if none is planned there. */
  public Optional<Page> page(Address address) {
    return Optional.ofNullable(pages.get(address)).map(PlannedPage::page);
  }
}
