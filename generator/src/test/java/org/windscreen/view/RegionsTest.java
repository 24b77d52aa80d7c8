package org.windscreen.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.windscreen.ledger.Address;
import org.windscreen.link.LinkTable;
import org.windscreen.load.ContentTree;
import org.windscreen.load.Loaded;
import org.windscreen.model.Authority;
import org.windscreen.model.AuthorityFile;
import org.windscreen.model.Catalog;

class RegionsTest {
  private static final Address CONSENT = Address.of("/compare/consent/");

  /** So many copies of Exampleshire in each region. */
  private static Regions regions(String... counts) {
    Loaded loaded = ContentTree.ofReadme().load();
    Catalog catalog = loaded.catalog().orElseThrow();
    LinkedEdition linked =
        new LinkedEdition(
            catalog,
            LinkTable.of(catalog, loaded),
            catalog.authorities().getFirst(),
            catalog.authorities().getFirst().current(),
            standing(catalog));
    List<LinkedEdition> linkedEditions = new ArrayList<>();
    for (String count : counts) {
      String region = count.replaceFirst(" \\d+$", "");
      for (int i = 0; i < Integer.parseInt(count.replaceFirst(".* ", "")); i++) {
        linkedEditions.add(
            copy(catalog, loaded, linked.authority(), region, linkedEditions.size()));
      }
    }
    return new Regions(linkedEditions, Regions.MOST);
  }

  private static NationalStanding standing(Catalog catalog) {
    return new NationalStanding(catalog.register(), LocalDate.of(2026, 11, 22));
  }

  private static LinkedEdition copy(
      Catalog catalog, Loaded loaded, Authority like, String region, int number) {
    AuthorityFile facts = like.facts();
    AuthorityFile moved =
        new AuthorityFile(
            facts.name() + " " + number,
            facts.partnership(),
            facts.area(),
            region,
            facts.shortNames(),
            facts.colour(),
            facts.code(),
            facts.currentEdition(),
            facts.fictional(),
            facts.web(),
            facts.councils());
    Authority authority = new Authority(like.id(), moved, like.current(), like.editions());
    return new LinkedEdition(
        catalog, LinkTable.of(catalog, loaded), authority, like.current(), standing(catalog));
  }

  private static String told(Regions regions) {
    return regions.groups().stream()
        .map(g -> g.of(CONSENT) + " " + g.title() + ": " + g.editions().size())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void upToTwentyStandTogether() {
    assertEquals("/compare/consent/ : 20", told(regions("West Midlands 12", "London 8")));
  }

  @Test
  void moreAreSplitByRegion() {
    assertEquals(
        """
        /compare/consent/in-east-of-england/ East of England: 9
        /compare/consent/in-west-midlands/ West Midlands: 12\
        """,
        told(regions("West Midlands 12", "East of England 9")));
  }

  @Test
  void aLargeRegionIsSplitIntoEqualParts() {
    assertEquals(
        """
        /compare/consent/in-london/ London, part 1: 16
        /compare/consent/in-london-2/ London, part 2: 17\
        """,
        told(regions("London 33")));
  }

  @Test
  void everyAuthorityIsInOneGroup() {
    Regions regions = regions("London 33", "West Midlands 12");
    assertEquals(45, regions.groups().stream().mapToInt(g -> g.editions().size()).sum());
  }
}
