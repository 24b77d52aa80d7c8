package org.windscreen.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.windscreen.model.Id;
import org.windscreen.model.Kind;

/** The addresses themselves, spelt out: each is on slides and in letters, and stays as it is. */
class SchemeTest {
  private static final Id.Authority AREA = new Id.Authority("exampleshire");
  private static final Id.Edition EDITION = new Id.Edition("2018-12");

  private static void assertLeads(String address, Address built) {
    assertEquals(address, built.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "LEVELS, levels",
    "INDICATORS, indicators",
    "CATEGORIES, categories",
    "TOPICS, topics",
    "CONSENT, consent",
    "CONTACTS, contacts",
    "PATHWAYS, pathways",
    "SPECIALS, special-circumstances",
    "THRESHOLDS, statutory-thresholds",
    "SERVICES, services",
    "PRACTICE, practice",
    "GUIDANCE, guidance",
    "LINKS, links",
    "EDITION, edition",
    "SEARCH, search"
  })
  void aSectionLiesRightBelowItsAuthority(AreaSection section, String name) {
    assertLeads("/exampleshire/" + name + "/", Addresses.section(AREA, section));
  }

  /** A new section is not published before its address stands in the table above. */
  @Test
  void thereAreFifteenSections() {
    assertEquals(15, AreaSection.values().length);
  }

  @Test
  void everyLetterHasItsPlaceOnAList() {
    List<Address> letters = LetterAnchors.on(SiteAddresses.topics());
    assertEquals(27, letters.size());
    assertLeads("/topics/#numbers", letters.getFirst());
    assertLeads("/topics/#letter-a", letters.get(1));
    assertLeads("/topics/#letter-z", letters.getLast());
  }

  @Test
  void anAuthorityHasItsOwnFolder() {
    assertLeads("/exampleshire/", Addresses.authority(AREA));
    assertLeads("/exampleshire/topics/neglect/", Addresses.ladder(AREA, new Id.Topic("neglect")));
    assertLeads("/exampleshire/editions/2018-12/", Addresses.edition(AREA, EDITION));
    assertLeads("/exampleshire/search/", SiteAddresses.search(Optional.of(AREA)));
    assertLeads(
        "/exampleshire/search/index.js", SiteAddresses.searchIndex(Optional.of(AREA), "index.js"));
  }

  @Test
  void aThingIsPinnedOnItsEditionsPage() {
    assertLeads(
        "/exampleshire/editions/2018-12/#level-3",
        Addresses.pinned(AREA, EDITION, new Id.Level("3")));
    assertLeads(
        "/exampleshire/editions/2018-12/#exa-123",
        Addresses.pinned(AREA, EDITION, new Id.Indicator("exa-123")));
  }

  @Test
  void aPlaceOnAPageIsNamedByWhatIsThere() {
    Address page = Address.of("/exampleshire/categories/health/");
    assertLeads(
        "/exampleshire/categories/health/#level-3", Addresses.atLevel(page, new Id.Level("3")));
    assertLeads("/exampleshire/categories/health/#why", Addresses.heading(page, "why"));
    assertLeads(
        "/exampleshire/pathways/#referral-decision",
        Addresses.step(Address.of("/exampleshire/pathways/#referral"), "decision"));
    assertLeads(
        "/compare/consent/#early-help",
        SiteAddresses.atSection(SiteAddresses.comparison("consent"), "early-help"));
  }

  @Test
  void theSitesOwnPages() {
    assertLeads("/", SiteAddresses.home());
    assertLeads("/404.html", SiteAddresses.notFound());
    assertLeads("/glossary/", SiteAddresses.glossary());
    assertLeads("/law/", SiteAddresses.law());
    assertLeads("/national-guidance/", SiteAddresses.nationalGuidance());
    assertLeads(
        "/law/children-act-1989-s47/",
        SiteAddresses.provision(new Id.Law("children-act-1989-s47")));
    assertLeads(
        "/national-guidance/working-together-2018/",
        SiteAddresses.national(new Id.National("working-together-2018")));
    assertLeads("/about/", SiteAddresses.page(new Id.Page("about")));
    assertLeads("/topics/", SiteAddresses.topics());
    assertLeads("/topics/letter-c/", SiteAddresses.topics("letter-c"));
    assertLeads("/search/", SiteAddresses.search(Optional.empty()));
  }

  @Test
  void comparisons() {
    Address consent = SiteAddresses.comparison("consent");
    assertLeads("/compare/", SiteAddresses.comparisons());
    assertLeads("/compare/consent/", consent);
    assertLeads("/compare/consent/early-help/", SiteAddresses.comparison(consent, "early-help"));
    assertLeads("/compare/consent/in-wales/", SiteAddresses.inRegion(consent, "wales"));
    assertLeads("/compare/consent/data.csv", SiteAddresses.data(consent, "csv"));
    assertLeads("/compare/topics/", SiteAddresses.topicsCompared());
    assertLeads("/compare/topics/neglect/", SiteAddresses.topicCompared(new Id.Topic("neglect")));
    assertLeads("/compare/editions/edition/", SiteAddresses.editionsCompared());
  }

  @Test
  void files() {
    assertLeads("/assets/base.css", SiteAddresses.asset("base.css"));
    assertLeads("/assets/icon.svg", SiteAddresses.icon());
    assertLeads("/assets/search/engine.js", SiteAddresses.searchScripts().getFirst());
    assertLeads("/assets/search/view.js", SiteAddresses.searchScripts().getLast());
    assertLeads("/images/exampleshire/x.png", SiteAddresses.image("exampleshire/x.png"));
    assertLeads("/robots.txt", SiteAddresses.robots());
    assertLeads("/a/b.txt", SiteAddresses.ofFile("a/b.txt"));
    assertTrue(SiteAddresses.isSearchScript(SiteAddresses.searchView()));
    assertFalse(SiteAddresses.isSearchScript(SiteAddresses.asset("compare.js")));
  }

  @Test
  void whatIsTheWholeSitesHasAnAddressOrNone() {
    assertEquals(Optional.of(Address.of("/glossary/#mash")), SiteAddresses.of(new Id.Term("mash")));
    assertEquals(Optional.empty(), SiteAddresses.of(new Id.Step("universal")));
  }

  /** The same names as in the addresses, for templates that put things on these pages. */
  @Test
  void whatAThingIsCalledOnAPage() {
    assertEquals("level-3", Addresses.anchor(new Id.Level("3")));
    assertEquals("exa-123", Addresses.anchor(new Id.Indicator("exa-123")));
    assertEquals("guidance-vision--", Addresses.headings(new Id.Chapter("vision")));
    assertEquals("mash", Addresses.place(new Id.Contact("mash")));
    assertEquals("source-poster", Addresses.place(new Id.Document("poster")));
    assertEquals("note-two", Addresses.place(new Id.Note("two")));
    assertEquals(
        "cell-3-health", Addresses.cellAnchor(new Id.Level("3"), new Id.Category("health")));
    assertEquals("part-3-high", Addresses.partAnchor(new Id.Level("3-high")));
  }

  @ParameterizedTest
  @EnumSource
  void readersAreLedToAllButTheCommonScaleAndHeadings(Kind kind) {
    boolean none = kind == Kind.STEP || kind == Kind.DOMAIN || kind == Kind.COMMON_CATEGORY;
    assertEquals(!none, Addresses.leadTo(kind));
  }

  @Test
  void anAddressKnowsItsFolderAndItsPlaceOnTheWeb() {
    assertEquals("exampleshire", Address.of("/exampleshire/levels/3/").topFolder());
    assertEquals("", Address.of("/404.html").topFolder());
    assertEquals("", Address.of("/").topFolder());
    assertEquals(
        "https://a.example/b/glossary/#mash",
        Address.of("/glossary/#mash").below("https://a.example/b/"));
  }
}
