package org.windscreen.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.windscreen.load.ContentTree;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.Edition;
import org.windscreen.model.Id;

/** Everything that Exampleshire's edition has, where it is now and where it is pinned for ever. */
class EditionThingsTest {
  private static final Catalog EXAMPLE = ContentTree.ofReadme().load().catalog().orElseThrow();
  private static final Authority AREA = EXAMPLE.authorities().getFirst();

  private static List<Thing> things(Edition edition) {
    return EditionThings.of(AREA.id(), edition, EXAMPLE.topics());
  }

  /** What has a name, a line each; below it the places that its page's contents lead to. */
  private static String told(List<Thing> things) {
    return things.stream()
        .filter(thing -> !thing.name().isEmpty())
        .map(EditionThingsTest::line)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(Thing thing) {
    return thing.id().map(id -> id.kind().scheme() + " ").orElse("part ")
        + thing.name()
        + " | "
        + thing.live().toString().replace("/exampleshire/", "")
        + " | "
        + thing.pinned().toString().replace("/exampleshire/editions/2018-12/", "");
  }

  @Test
  void aThingLivesOnItsPageAndIsPinnedOnItsEditions() {
    assertEquals(
        """
        level Level 1: Universal | levels/1/ | #level-1
        part Level 1 in Self-harm | topics/self-harm/#level-1 | #level-1
        part Level 1 in Child's mental health | topics/mental-health/#level-1 | #level-1
        level Level 2: Statutory | levels/2/ | #level-2
        part Level 2 in Self-harm | topics/self-harm/#level-2 | #level-2
        part Level 2 in Child's mental health | topics/mental-health/#level-2 | #level-2
        level Higher levels | levels/higher/ | #level-higher
        part Level 2 of Higher levels | levels/higher/#part-2 | #level-2
        indicator Indicator exa-101 | indicators/exa-101/ | #exa-101
        indicator Indicator exa-103 | indicators/exa-103/ | #exa-103
        category Health | categories/health/ | #category-health
        part Level 1 of Health | categories/health/#level-1 | #cell-1-health
        part Level 2 of Health | categories/health/#level-2 | #cell-2-health
        category Family | categories/family/ | #category-family
        part Level 1 of Family | categories/family/#level-1 | #cell-1-family
        part Level 2 of Family | categories/family/#level-2 | #cell-2-family
        special Young carers | special-circumstances/young-carers/ | #special-young-carers
        guidance Vision | guidance/vision/ | #guidance-vision
        part “Working together” in Vision | guidance/vision/#working-together | #guidance-vision--working-together
        part “Working together” in Vision | guidance/vision/#partnership | #guidance-vision--partnership
        consent Starting early help | consent/#early-help | #consent-early-help
        consent Referring a child who may be suffering significant harm | consent/#child-protection | #consent-child-protection
        contact Exampleshire MASH | contacts/#mash | #contact-mash
        pathway What happens to a referral | pathways/#referral | #pathway-referral
        part “A manager decides” of What happens to a referral | pathways/#referral-decision | #pathway-referral-decision
        threshold Child in need of protection | statutory-thresholds/#child-protection | #threshold-child-protection
        service Family Mentoring | services/#family-mentoring | #service-family-mentoring
        practice The child comes first | practice/#child-first | #practice-child-first
        practice Signs of Safety | practice/#signs-of-safety | #practice-signs-of-safety
        practice Early Help Assessment | practice/#early-help-assessment | #practice-early-help-assessment
        link Regional procedures | links/#procedures | #link-procedures
        document Levels of need | edition/#source-exampleshire-levels-of-need | #document-exampleshire-levels-of-need
        note Note two-numbers | edition/#note-two-numbers | #note-two-numbers
        """,
        told(things(AREA.current())));
  }

  private static String placesOn(String page) {
    return things(AREA.current()).stream()
        .filter(thing -> thing.name().isEmpty())
        .map(thing -> thing.live().toString())
        .filter(address -> address.startsWith("/exampleshire/" + page + "/#"))
        .map(address -> address.replaceFirst(".*#", ""))
        .collect(Collectors.joining(" "));
  }

  @Test
  void whereTheContentsOfAPageLeadIsAPlaceToo() {
    assertEquals(
        "page-consent page-call page-indicators page-access page-assessment page-lead"
            + " page-services page-outcome page-step-up page-step-down",
        placesOn("levels/2"));
    assertEquals("page-call page-consent page-related page-cite", placesOn("indicators/exa-101"));
    assertEquals("page-level-1 page-level-2", placesOn("indicators"));
    assertEquals("page-time-limits", placesOn("pathways"));
  }

  private static String contents(Edition edition) {
    return EditionThings.contents(AREA.id(), edition).stream()
        .map(address -> address.toString().replaceFirst("/exampleshire/editions/2018-12/#", ""))
        .collect(Collectors.joining(" "));
  }

  @Test
  void theContentsOfAnEditionsPageOfferWhatItHas() {
    String always =
        "page-edition page-levels page-consent page-contacts page-pathways page-practice"
            + " page-sources page-all-notes";
    assertEquals(
        always
            + " page-categories page-specials page-thresholds page-services page-guidance"
            + " page-links",
        contents(AREA.current()));
    ContentTree bare = ContentTree.ofReadme();
    for (String file :
        List.of("special-circumstances", "thresholds", "services", "links", "pathways")) {
      bare = bare.remove(ContentTree.EDITION + file + ".yaml");
    }
    Catalog catalog = bare.load().catalog().orElseThrow();
    assertEquals(
        always + " page-categories page-guidance",
        contents(catalog.authorities().getFirst().current()));
  }

  @Test
  void aThingHasAPageToItselfOrAPlaceOnOne() {
    List<Thing> things = things(AREA.current());
    assertTrue(things.getFirst().isPage());
    assertFalse(things.get(1).isPage());
  }

  /** A second edition, in which the contact is another one, took the place of the first. */
  private static Catalog twoEditions() {
    ContentTree content = ContentTree.ofReadme();
    for (String path : content.files().keySet()) {
      if (path.startsWith(ContentTree.EDITION)) {
        content =
            content.put(
                path.replace("2018-12/", "2026-03/"),
                content.text(path).replace("contact:mash", "contact:hub").replace("mash", "hub"));
      }
    }
    return content
        .replaceIn(
            "exampleshire/authority.yaml", "current-edition: 2018-12", "current-edition: 2026-03")
        .replaceIn(
            "exampleshire/2026-03/edition.yaml",
            "supersedes-editions: []",
            "supersedes-editions: [2018-12]")
        .load()
        .catalog()
        .orElseThrow();
  }

  @Test
  void whatTheCurrentEditionHasNoMoreIsWithdrawnSinceTheOneThatCameNext() {
    Catalog catalog = twoEditions();
    List<Withdrawn> gone = Withdrawn.of(catalog.authorities().getFirst(), catalog.topics());
    assertEquals(
        List.of("contact Exampleshire MASH | contacts/#mash | #contact-mash 2018-12 2026-03"),
        gone.stream()
            .map(w -> line(w.thing()) + " " + w.last().id().value() + " " + w.since().id().value())
            .toList());
    assertEquals(List.of(), Withdrawn.of(AREA, EXAMPLE.topics()));
  }

  @Test
  void allOfEveryEditionIsPublishedAndStays() {
    Catalog catalog = twoEditions();
    Published all =
        Published.of(catalog, Set.of(SiteAddresses.home(), Address.of("/glossary/#mash")));
    for (String line :
        List.of(
            "/",
            "/glossary/#mash",
            "exa-101",
            "/exampleshire/contacts/#mash",
            "/exampleshire/contacts/#hub",
            "/exampleshire/editions/2018-12/#contact-mash",
            "/exampleshire/editions/2026-03/#contact-hub",
            "/exampleshire/editions/2026-03/#page-levels")) {
      assertTrue(all.lines().contains(line), line);
    }
    assertTrue(all.isHome("exa-101"));
    assertEquals("exampleshire/permalinks.txt", all.file("exa-101"));
    assertFalse(all.isHome("/glossary/#mash"));
  }

  @Test
  void anOlderEditionsThingIsLedToWhereItIsPinned() {
    Authority area = twoEditions().authorities().getFirst();
    Id level = new Id.Level("1");
    assertEquals(
        "/exampleshire/levels/1/",
        Addresses.inEdition(area, area.current(), level).orElseThrow().toString());
    assertEquals(
        "/exampleshire/editions/2018-12/#level-1",
        Addresses.inEdition(area, area.superseded().getFirst(), level).orElseThrow().toString());
  }
}
