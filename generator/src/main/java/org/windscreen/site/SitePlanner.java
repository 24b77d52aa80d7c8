package org.windscreen.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.windscreen.area.AreaPages;
import org.windscreen.compare.ComparePages;
import org.windscreen.link.LinkTable;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.Id;
import org.windscreen.plan.Framer;
import org.windscreen.plan.PlannedPage;
import org.windscreen.plan.Sections;
import org.windscreen.topic.TopicMap;
import org.windscreen.view.Chronicle;
import org.windscreen.view.Concerns;
import org.windscreen.view.Feed;
import org.windscreen.view.LinkedEdition;
import org.windscreen.view.NationalStanding;
import org.windscreen.view.Regions;

/**
 * Plans a whole site.
 *
 * <p>Example: {@code SitePlanner.plan(catalog, table, Set.of(), today).page(address)}.
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
    NationalStanding standing = new NationalStanding(catalog.register(), asOf);
    Map<Id.Authority, LinkedEdition> linkedEditions = new LinkedHashMap<>();
    for (Authority a : catalog.authorities()) {
      linkedEditions.put(a.id(), new LinkedEdition(catalog, table, a, a.current(), standing));
    }
    Chronicle chronicle = new Chronicle(catalog, asOf);
    List<PlannedPage> pages =
        new ArrayList<>(new SitePages(catalog, linkedEditions, chronicle).plan());
    LawPages law = new LawPages(catalog, table, standing);
    pages.addAll(law.plan());
    Regions regions = new Regions(List.copyOf(linkedEditions.values()), Regions.MOST);
    Concerns concerns = new Concerns(catalog, table, TopicMap.of(catalog), regions, standing);
    ComparePages compare = new ComparePages(concerns);
    pages.addAll(new TopicsAToZ(concerns, Framer.ofSite(catalog)).plan());
    pages.addAll(compare.plan());
    List<Feed> feeds = new ArrayList<>(List.of(Feed.ofSite(chronicle)));
    for (Authority authority : catalog.authorities()) {
      if (only.isEmpty() || only.contains(authority.id())) {
        pages.addAll(AreaPages.plan(concerns, linkedEditions.get(authority.id())));
        feeds.add(Feed.of(authority, Sections.EDITION.link(authority).address(), chronicle));
      }
    }
    return SitePlan.of(pages, table.images(), compare.tables(), law.reliances(), feeds);
  }
}
