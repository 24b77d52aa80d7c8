package org.windscreen.view;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.model.Id;

/**
 * The authorities in groups small enough for one page: one group up to {@link #MOST}, else one for
 * each region, and several for a region that is larger than a page takes.
 */
public final class Regions {
  /** So many authorities stand together however large the regions are. */
  public static final int MOST = 20;

  private final List<LinkedEdition> editions;
  private final List<Group> groups = new ArrayList<>();
  private final Map<Id.Authority, Group> byAuthority = new HashMap<>();

  /**
   * Groups authorities.
   *
   * @param editions of all authorities, in the order of the site
   * @param most how many of a region one page takes
   */
  public Regions(List<LinkedEdition> editions, int most) {
    this.editions = List.copyOf(editions);
    if (areSplit()) {
      Map<String, List<LinkedEdition>> regions = new TreeMap<>();
      editions.forEach(
          linked -> regions.computeIfAbsent(region(linked), r -> new ArrayList<>()).add(linked));
      regions.forEach((region, in) -> groups.addAll(parts(region, in, most)));
    } else {
      groups.add(whole());
    }
    groups.forEach(
        g -> g.editions().forEach(linked -> byAuthority.put(linked.authority().id(), g)));
  }

  /**
   * Authorities that are shown together.
   *
   * @param slug what the addresses of their pages are made of: {@code west-midlands}; empty if they
   *     are all there are
   * @param title "West Midlands", "London, part 2"; empty if they are all there are
   */
  public record Group(String slug, String title, List<LinkedEdition> editions) {
    public Group {
      editions = List.copyOf(editions);
    }

    /** The page of the group below a comparison's own page. */
    public Address of(Address comparison) {
      return isWhole() ? comparison : SiteAddresses.inRegion(comparison, slug);
    }

    /** Whether it holds all authorities. */
    public boolean isWhole() {
      return slug.isEmpty();
    }

    /** Whether it is small enough for everything to stand on one page. */
    public boolean isShownInFull() {
      return editions.size() <= MOST;
    }

    /** A title that says which region it is about. */
    public String titled(String title) {
      return isWhole() ? title : title + " (" + this.title + ")";
    }
  }

  private static String region(LinkedEdition linked) {
    return linked.authority().facts().region();
  }

  /** Parts of equal size, so that none is a remnant. */
  private static List<Group> parts(String region, List<LinkedEdition> editions, int most) {
    int parts = (editions.size() + most - 1) / most;
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      List<LinkedEdition> some =
          editions.subList(i * editions.size() / parts, (i + 1) * editions.size() / parts);
      String slug = slug(region) + (i == 0 ? "" : "-" + (i + 1));
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

  /** All editions that are compared, in the order of the site. */
  public List<LinkedEdition> editions() {
    return editions;
  }

  boolean areSplit() {
    return editions.size() > MOST;
  }

  private Group whole() {
    return new Group("", "", editions);
  }

  /** The groups, regions in the order of the alphabet. */
  List<Group> groups() {
    return List.copyOf(groups);
  }

  /** All authorities, and where they are split each group. */
  public List<Group> wholeAndGroups() {
    List<Group> all = new ArrayList<>(List.of(whole()));
    if (areSplit()) {
      all.addAll(groups);
    }
    return all;
  }

  /** The ways from a page that can't show all in full to those of the groups. */
  public List<Link> links(Group from, Address comparison) {
    return from.isShownInFull()
        ? List.of()
        : groups.stream().map(g -> new Link(g.title(), g.of(comparison))).toList();
  }

  /** The group that holds an authority. */
  Group of(Id.Authority authority) {
    return byAuthority.get(authority);
  }
}
