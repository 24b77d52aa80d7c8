package org.windscreen.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.windscreen.link.Address;
import org.windscreen.model.Id;

/**
 * The authorities in groups small enough for one page: one group up to {@link #MOST}, else one for
 * each region, and several for a region that is larger still.
 *
 * @param books of all authorities, in the order of the site
 */
record Regions(List<Book> books) {
  /** So many authorities stand on one page of a comparison. */
  static final int MOST = 20;

  Regions {
    books = List.copyOf(books);
  }

  /**
   * Authorities that are shown together.
   *
   * @param slug what their pages end in: {@code in-west-midlands}; empty if they are all there are
   * @param title "West Midlands", "London, part 2"; empty if they are all there are
   */
  record Group(String slug, String title, List<Book> books) {
    Group {
      books = List.copyOf(books);
    }

    /** The page of the group below a comparison's own page. */
    Address of(Address comparison) {
      return slug.isEmpty() ? comparison : Address.of(comparison.path() + slug + "/");
    }

    boolean holds(Id.Authority authority) {
      return books.stream().anyMatch(b -> b.authority().id().equals(authority));
    }
  }

  boolean areSplit() {
    return books.size() > MOST;
  }

  Group whole() {
    return new Group("", "", books);
  }

  /** The groups, regions in the order of the alphabet. */
  List<Group> groups() {
    if (!areSplit()) {
      return List.of(whole());
    }
    Map<String, List<Book>> regions = new TreeMap<>();
    books.forEach(
        b -> regions.computeIfAbsent(b.authority().facts().region(), r -> new ArrayList<>()).add(b));
    List<Group> groups = new ArrayList<>();
    regions.forEach((region, in) -> groups.addAll(parts(region, in)));
    return groups;
  }

  /** Parts of equal size, so that none is a remnant. */
  private static List<Group> parts(String region, List<Book> books) {
    int parts = (books.size() + MOST - 1) / MOST;
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      List<Book> some = books.subList(i * books.size() / parts, (i + 1) * books.size() / parts);
      String slug = "in-" + slug(region) + (i == 0 ? "" : "-" + (i + 1));
      groups.add(new Group(slug, region + (parts == 1 ? "" : ", part " + (i + 1)), some));
    }
    return groups;
  }

  private static String slug(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  /** The pages of the groups below a comparison's own page. */
  List<Link> links(Address comparison) {
    return groups().stream().map(g -> new Link(g.title(), g.of(comparison))).toList();
  }

  /** The group that holds an authority. */
  Group of(Id.Authority authority) {
    return groups().stream().filter(g -> g.holds(authority)).findFirst().orElseThrow();
  }
}
