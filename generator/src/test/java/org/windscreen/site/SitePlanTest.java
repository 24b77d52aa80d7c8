package org.windscreen.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.link.LinkTable;
import org.windscreen.load.ContentTree;
import org.windscreen.load.Loaded;
import org.windscreen.model.Catalog;
import org.windscreen.page.Page;
import org.windscreen.plan.PlannedPage;
import org.windscreen.view.FirstNews;
import org.windscreen.view.Regions;

class SitePlanTest {
  private static final Loaded LOADED = ContentTree.ofReadme().load();
  private static final Catalog CATALOG = LOADED.catalog().orElseThrow();
  private static final SitePlan PLAN =
      SitePlanner.plan(
          CATALOG, LinkTable.of(CATALOG, LOADED), Set.of(), LocalDate.of(2026, 11, 22));

  @Test
  void everyPageIsMadeForTheAddressAtWhichItIsPlanned() {
    for (Address address : PLAN.pages().keySet()) {
      assertEquals(Optional.of(address), PLAN.page(address).map(Page::address));
    }
  }

  @Test
  void aPageIsMadeWhenItIsAskedForAndNoOther() {
    List<Address> made = new ArrayList<>();
    SitePlan plan = of(told(SiteAddresses.law(), made), told(SiteAddresses.glossary(), made));
    assertEquals(List.of(), made);
    plan.page(SiteAddresses.glossary());
    assertEquals(List.of(SiteAddresses.glossary()), made);
    assertEquals(Optional.empty(), plan.page(SiteAddresses.home()));
  }

  /** With so many areas the sections of a comparison stand on the pages of regions alone. */
  @Test
  void placesStayOnTheirPageWhenTheSiteHasGrownAndNothingStandsThere() {
    Loaded grown = many(Regions.MOST + 1).load();
    Catalog catalog = grown.catalog().orElseThrow();
    SitePlan plan =
        SitePlanner.plan(
            catalog, LinkTable.of(catalog, grown), Set.of(), LocalDate.of(2026, 11, 22));
    assertTrue(plan.addresses().containsAll(PLAN.addresses()));
    assertEquals(
        List.of("referral", "consultation", "early-help", "step-up", "step-down", "disagreement"),
        kept(plan, "/compare/time-limits/"));
    assertEquals(List.of(), kept(PLAN, "/compare/time-limits/"));
    assertTrue(kept(plan, "/compare/topics/mental-health/").contains("universal"));
    assertEquals(List.of("services", "contacts"), kept(PLAN, "/compare/topics/mental-health/"));
    assertTrue(kept(PLAN, "/topics/").contains("letter-q"));
  }

  /** What is cut says how many there are, and leads to all of each area. */
  @Test
  void thePageOfChangesHasAHundredAndLeadsToTheRest() {
    Loaded grown = many(FirstNews.MOST + 3).load();
    Catalog catalog = grown.catalog().orElseThrow();
    Page.LatestChanges page =
        (Page.LatestChanges)
            SitePlanner.plan(
                    catalog, LinkTable.of(catalog, grown), Set.of(), LocalDate.of(2026, 11, 22))
                .page(SiteAddresses.changes())
                .orElseThrow();
    assertEquals(FirstNews.MOST, page.news().shown().size());
    assertEquals(FirstNews.MOST + 3, page.news().all());
    assertEquals(3, page.rest().size());
    Address first = page.rest().getFirst().address();
    assertTrue(first.path().endsWith("/edition/"), first::toString);
    Page.LatestChanges few = (Page.LatestChanges) PLAN.page(SiteAddresses.changes()).orElseThrow();
    assertFalse(few.news().isCut());
    assertEquals(List.of(), few.rest());
  }

  private static List<String> kept(SitePlan plan, String address) {
    return plan.page(Address.of(address)).orElseThrow().frame().keptPlaces();
  }

  /** Exampleshire, and others that say the same. */
  private static ContentTree many(int areas) {
    ContentTree all = ContentTree.ofReadme();
    for (int i = 1; i < areas; i++) {
      String id = "area-" + i;
      String letters = "a" + (char) ('a' + i / 26) + (char) ('a' + i % 26);
      all = all.replaceIn("site.yaml", "authorities: [", "authorities: [" + id + ", ");
      for (String path : ContentTree.ofReadme().files().keySet()) {
        if (path.startsWith("exampleshire/")) {
          String text = ContentTree.ofReadme().text(path).replace("exa-", letters + "-");
          all =
              all.put(
                  path.replace("exampleshire/", id + "/"),
                  text.replace("code: exa", "code: " + letters));
        }
      }
    }
    return all;
  }

  @Test
  void anAddressOfTwoPagesIsTold() {
    PlannedPage page = told(SiteAddresses.law(), new ArrayList<>());
    assertEquals(Set.of(SiteAddresses.law()), of(page, page).twice());
    assertEquals(Set.of(), PLAN.twice());
  }

  @Test
  void aPageMadeForAnotherAddressIsAFaultOfOurs() {
    PlannedPage page =
        new PlannedPage(SiteAddresses.law(), () -> PLAN.page(SiteAddresses.home()).orElseThrow());
    assertEquals(
        "/law/ was planned, / was made",
        assertThrows(IllegalStateException.class, page::page).getMessage());
  }

  private static SitePlan of(PlannedPage... pages) {
    return SitePlan.of(List.of(pages), Map.of(), List.of(), List.of(), List.of());
  }

  private static PlannedPage told(Address address, List<Address> made) {
    return new PlannedPage(
        address,
        () -> {
          made.add(address);
          return PLAN.page(address).orElseThrow();
        });
  }
}
