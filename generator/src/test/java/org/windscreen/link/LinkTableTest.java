package org.windscreen.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.ledger.Address;
import org.windscreen.load.ContentLoader;
import org.windscreen.load.ContentTree;
import org.windscreen.load.Loaded;
import org.windscreen.model.Id;
import org.windscreen.model.Ref;
import org.windscreen.model.Scope;

class LinkTableTest {
  private static final Id.Authority EXAMPLESHIRE = new Id.Authority("exampleshire");
  private static final Scope CURRENT = Scope.of(EXAMPLESHIRE, new Id.Edition("2018-12"));
  private static final Scope OLD = Scope.of(EXAMPLESHIRE, new Id.Edition("2017"));

  /** Exampleshire with its edition twice: once as an older one. */
  private static ContentTree content() {
    ContentTree content = ContentTree.ofReadme();
    for (String path : ContentTree.ofReadme().files().keySet()) {
      if (path.startsWith(ContentTree.EDITION)) {
        content = content.put(path.replace("2018-12", "2017"), content.text(path));
      }
    }
    return content.put(ContentTree.EDITION + "guidance/figure.png", "bytes");
  }

  private final LinkTable table = table(content());

  private static LinkTable table(ContentTree content) {
    assertEquals("", content.faults());
    Loaded loaded = ContentLoader.load(content.tree(), new Diagnostics());
    return LinkTable.of(loaded.catalog().orElseThrow(), loaded);
  }

  private String to(String ref, Scope scope) {
    return table.of(new Ref(ref), scope).map(Address::toString).orElse("nowhere");
  }

  @ParameterizedTest
  @CsvSource({
    "indicator:exa-101, /exampleshire/indicators/exa-101/",
    "level:2, /exampleshire/levels/2/",
    "category:health, /exampleshire/categories/health/",
    "special:young-carers, /exampleshire/special-circumstances/young-carers/",
    "service:family-mentoring, /exampleshire/services/#family-mentoring",
    "consent:early-help, /exampleshire/consent/#early-help",
    "contact:mash, /exampleshire/contacts/#mash",
    "pathway:referral, /exampleshire/pathways/#referral",
    "threshold:child-protection, /exampleshire/statutory-thresholds/#child-protection",
    "practice:signs-of-safety, /exampleshire/practice/#signs-of-safety",
    "guidance:vision, /exampleshire/guidance/vision/",
    "guidance:vision#working-together, /exampleshire/guidance/vision/#working-together",
    "link:procedures, /exampleshire/links/#procedures",
    "document:exampleshire-levels-of-need, "
        + "/exampleshire/edition/#source-exampleshire-levels-of-need",
    "note:two-numbers, /exampleshire/edition/#note-two-numbers",
    "topic:self-harm, /exampleshire/topics/self-harm/",
    "term:mash, /glossary/#mash",
    "law:children-act-1989-s47, /law/#children-act-1989-s47",
    "national:working-together-2018, /national-guidance/#working-together-2018",
    "page:about, /about/",
    "authority:exampleshire, /exampleshire/",
    "edition:2018-12, /exampleshire/editions/2018-12/",
    "level:9, nowhere",
    "nothing:x, nowhere",
    "step:universal, nowhere",
    "otherplace/level:2, nowhere"
  })
  void everyKindOfThingHasItsAddress(String ref, String address) {
    assertEquals(address, to(ref, CURRENT));
  }

  @Test
  void aTopicIsTheLadderOfThePlaceThatNamesIt() {
    assertEquals("/exampleshire/topics/self-harm/", to("topic:self-harm", OLD));
    assertEquals("/compare/topics/self-harm/", to("topic:self-harm", Scope.SITE));
  }

  @Test
  void whatAnOlderEditionSaysStandsOnItsFullPage() {
    assertEquals("/exampleshire/editions/2017/#level-2", to("level:2", OLD));
    assertEquals("/exampleshire/editions/2017/#guidance-vision", to("guidance:vision", OLD));
  }

  @Test
  void anIndicatorHasOnePageForAllAndItsPlaceInEachEdition() {
    assertEquals("/exampleshire/indicators/exa-101/", to("indicator:exa-101", CURRENT));
    assertEquals("/exampleshire/indicators/exa-101/", to("indicator:exa-101", Scope.SITE));
    assertEquals("/exampleshire/editions/2017/#exa-101", to("indicator:exa-101", OLD));
  }

  @Test
  void aHeadingStandsOnAnEditionsFullPageToo() {
    assertEquals(
        "/exampleshire/editions/2017/#guidance-vision--working-together",
        to("guidance:vision#working-together", OLD));
  }

  @Test
  void anotherAuthorityMeansItsCurrentEdition() {
    Scope elsewhere = Scope.of(new Id.Authority("otherplace"), new Id.Edition("2017"));
    assertEquals("/exampleshire/levels/2/", to("exampleshire/level:2", elsewhere));
    assertEquals("/exampleshire/levels/2/", to("exampleshire/level:2", Scope.SITE));
    assertEquals("nowhere", to("level:2", Scope.SITE));
  }

  @Test
  void anEditionThatNamesItsOwnAuthorityMeansItself() {
    assertEquals("/exampleshire/editions/2017/#level-2", to("exampleshire/level:2", OLD));
  }

  @Test
  void aTypedIdIsFoundAmongItsOwnKind() {
    assertEquals(
        Optional.of(Address.of("/exampleshire/levels/2/")), table.of(new Id.Level("2"), CURRENT));
    assertEquals(Optional.empty(), table.of(new Id.Category("2"), CURRENT));
  }

  @Test
  void imagesKeepTheirPath() {
    assertEquals(
        Optional.of(Address.of("/images/exampleshire/2018-12/guidance/figure.png")),
        table.image("exampleshire/2018-12/guidance/figure.png"));
    assertEquals(
        Map.of(
            "exampleshire/2018-12/guidance/figure.png",
            Address.of("/images/exampleshire/2018-12/guidance/figure.png")),
        table.images());
    assertEquals(Optional.empty(), table.image("figure.png"));
  }

  @Test
  void allAddressesOfThingsAreListedOnceAndSorted() {
    List<String> all = table.all().stream().map(Address::toString).toList();
    assertEquals(all.stream().distinct().sorted().toList(), all);
    assertTrue(
        all.containsAll(
            List.of(
                "/exampleshire/",
                "/exampleshire/indicators/exa-101/",
                "/exampleshire/editions/2017/#level-2",
                "/glossary/#mash")));
  }
}
