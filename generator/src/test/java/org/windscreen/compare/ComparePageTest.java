package org.windscreen.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.windscreen.ledger.Address;
import org.windscreen.link.LinkTable;
import org.windscreen.load.ContentTree;
import org.windscreen.load.Loaded;
import org.windscreen.model.Catalog;
import org.windscreen.page.AuthorityPage;
import org.windscreen.page.ComparePage;
import org.windscreen.page.ComparedSection;
import org.windscreen.page.Page;
import org.windscreen.page.TopicPage;
import org.windscreen.plan.PlannedPage;
import org.windscreen.site.SitePlan;
import org.windscreen.site.SitePlanner;
import org.windscreen.view.Link;

/** Exampleshire's comparison pages, and the ways to them. */
class ComparePageTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static <T extends Page> T page(ContentTree content, String path, Class<T> type) {
    return type.cast(plan(content).page(Address.of(path)).orElseThrow());
  }

  private static SitePlan plan(ContentTree content) {
    Loaded loaded = content.load();
    Catalog catalog = loaded.catalog().orElseThrow();
    return SitePlanner.plan(catalog, LinkTable.of(catalog, loaded), Set.of(), DAY);
  }

  @Test
  void areasThatHaveNothingStandTogetherUnderWhatIsSaidInstead() {
    ComparePage.Compared page =
        page(ContentTree.ofReadme(), "/compare/time-limits/", ComparePage.Compared.class);
    assertEquals(
        """
        Referral: Exampleshire
        Consultation: None stated [Exampleshire]
        Early help: None stated [Exampleshire]
        Stepping up: None stated [Exampleshire]
        Stepping down: None stated [Exampleshire]
        Professional disagreement: Our copy of the source is incomplete here [Exampleshire]\
        """,
        page.body().sections().stream()
            .map(ComparePageTest::told)
            .collect(Collectors.joining("\n")));
  }

  private static String told(ComparedSection view) {
    return view.section().title()
        + ": "
        + view.areas().stream().map(a -> a.area().name()).collect(Collectors.joining(", "))
        + view.silences().stream()
            .map(s -> s.words() + " " + s.areas().stream().map(a -> a.link().text()).toList())
            .collect(Collectors.joining(", "));
  }

  @Test
  void aLevelWhereATopicIsNotListedIsNamed() {
    ComparePage.ComparedTopic page =
        page(
            ContentTree.ofReadme()
                .replaceIn(
                    ContentTree.EDITION + "categories.yaml",
                    "[health]\n    reason",
                    "[health, family]\n    reason")
                .replaceIn(ContentTree.EDITION + "indicators.yaml", "also-at: [2]", "#")
                .replaceIn(ContentTree.EDITION + "indicators.yaml", "depends-on:", "#"),
            "/compare/topics/mental-health/",
            ComparePage.ComparedTopic.class);
    assertEquals(
        """
        Universal: Exampleshire
        Statutory: Our copy of the document lacks this level [Exampleshire, Level 2: Statutory]
        Special circumstances: Exampleshire\
        """,
        page.body().sections().stream()
            .map(ComparePageTest::told)
            .collect(Collectors.joining("\n")));
  }

  @Test
  void searchEnginesListNoPageThatShowsAnEditionNotInForce() {
    String edition = ContentTree.EDITION + "edition.yaml";
    ContentTree real =
        ContentTree.ofReadme()
            .replaceIn("exampleshire/authority.yaml", "fictional: true", "fictional: false")
            .replaceIn(edition, "provenance: sample", "provenance: own");
    assertTrue(comparisons(real).stream().allMatch(ComparePage::isListed));
    for (String[] words :
        List.of(
            new String[] {"provenance: own", "provenance: sample"},
            new String[] {"status: published", "status: draft"})) {
      ContentTree other = real.replaceIn(edition, words[0], words[1]);
      assertTrue(comparisons(other).stream().noneMatch(ComparePage::isListed), words[1]);
    }
    ContentTree fictional =
        real.replaceIn("exampleshire/authority.yaml", "fictional: false", "fictional: true");
    assertTrue(comparisons(fictional).stream().noneMatch(ComparePage::isListed));
  }

  private static List<ComparePage> comparisons(ContentTree content) {
    return plan(content).pages().values().stream()
        .map(PlannedPage::page)
        .filter(ComparePage.class::isInstance)
        .map(ComparePage.class::cast)
        .toList();
  }

  @Test
  void eachLetterHasAPageOfAllNames() {
    TopicPage.Topics topics = page(ContentTree.ofReadme(), "/topics/", TopicPage.Topics.class);
    for (Link letter : topics.names()) {
      String path = letter.address().path();
      TopicPage.Names names = page(ContentTree.ofReadme(), path, TopicPage.Names.class);
      assertEquals(letter.text(), names.letter().letter());
    }
    assertFalse(topics.names().isEmpty());
  }

  @Test
  void theHomePageAndEachAuthorityLeadToTheComparisons() {
    Page.Home home = page(ContentTree.ofReadme(), "/", Page.Home.class);
    AuthorityPage.AuthorityHome area =
        page(ContentTree.ofReadme(), "/exampleshire/", AuthorityPage.AuthorityHome.class);
    assertEquals("/compare/", home.across().getFirst().link().address().path());
    assertEquals(home.across(), area.across());
  }
}
