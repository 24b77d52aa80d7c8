package org.windscreen.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.windscreen.diagnostic.Span;
import org.windscreen.model.Catalog;
import org.windscreen.model.Id;
import org.windscreen.model.Scope;
import org.windscreen.model.SearchFile;
import org.windscreen.source.Placement;

/** What loading gives beside records: names, who mentions what, and in which order things come. */
class LoadedTest {
  private static final ContentTree EXAMPLE = ContentTree.ofReadme();
  private static final String CHAPTERS = ContentTree.EDITION + "guidance/";

  private static ContentTree withSecond(String folder, String name, String order) {
    String first = EXAMPLE.text(folder + name);
    return EXAMPLE.put(
        folder + "a-second.md", first.replaceFirst("(?m)^order: \\d+", "order: " + order));
  }

  private static List<String> chapters(ContentTree content) {
    return catalog(content).authorities().getFirst().current().chapters().stream()
        .map(chapter -> chapter.id().value())
        .toList();
  }

  private static List<String> pages(ContentTree content) {
    return catalog(content).pages().stream().map(page -> page.id().value()).toList();
  }

  private static Catalog catalog(ContentTree content) {
    return content.load().catalog().orElseThrow();
  }

  @Test
  void chaptersAndPagesComeInTheirOrderAndNotByName() {
    assertEquals(List.of("vision", "a-second"), chapters(withSecond(CHAPTERS, "vision.md", "2")));
    assertEquals(List.of("a-second", "vision"), chapters(withSecond(CHAPTERS, "vision.md", "0")));
    assertEquals(List.of("about", "a-second"), pages(withSecond("pages/", "about.md", "2")));
    assertEquals(List.of("a-second", "about"), pages(withSecond("pages/", "about.md", "0")));
  }

  @Test
  void aTextIsKnownByTheNameOfItsFile() {
    List<Definition> definitions = EXAMPLE.load().definitions();
    assertTrue(
        definitions.contains(
            new Definition(
                new Id.Chapter("vision"),
                Scope.of(new Id.Authority("exampleshire"), new Id.Edition("2018-12")),
                Span.file(CHAPTERS + "vision.md"))));
    assertTrue(
        definitions.contains(
            new Definition(new Id.Page("about"), Scope.SITE, Span.file("pages/about.md"))));
  }

  @Test
  void aSiteMayDoWithoutWordsOfItsSearch() {
    assertFalse(catalog(EXAMPLE).search().equals(SearchFile.NONE));
    ContentTree without = EXAMPLE.remove("search.yaml");
    assertEquals(SearchFile.NONE, catalog(without).search());
    assertEquals("", without.faults());
  }

  /** What a thing mentions, or what no thing does, each once. */
  private static List<String> mentionedBy(Optional<Id> thing) {
    return EXAMPLE.load().mentions().stream()
        .filter(mention -> mention.by().equals(thing))
        .flatMap(LoadedTest::named)
        .distinct()
        .toList();
  }

  private static Stream<String> named(Mention mention) {
    return switch (mention.target()) {
      case Mention.Target.ById(Id id) -> Stream.of(id.kind().scheme() + ":" + id.value());
      case Mention.Target.ByScheme byScheme -> Stream.of(byScheme.ref().value());
      case Mention.Target.ByName byName -> Stream.of(byName.name());
      case Mention.Target.OfFact fact -> Stream.of(fact.ref().destination());
      case Mention.Target.Image image -> Stream.of(image.path());
    };
  }

  @Test
  void aMentionIsMadeByTheInnermostThingThatHasAnId() {
    assertEquals(
        List.of(
            "level:1",
            "category:health",
            "topic:self-harm",
            "topic:mental-health",
            "document:exampleshire-levels-of-need"),
        mentionedBy(Optional.of(new Id.Indicator("exa-101"))));
    assertEquals(
        List.of("level:2", "contact:mash", "document:exampleshire-levels-of-need"),
        mentionedBy(Optional.of(new Id.Pathway("referral"))),
        "a step has no id that is known outside of its pathway");
    assertEquals(
        List.of(
            "authority:exampleshire",
            "term:mash",
            "edition:2018-12",
            "national:working-together-2018",
            "document:exampleshire-levels-of-need",
            "level:2",
            "category:health",
            "contact:mash",
            "consent:early-help"),
        mentionedBy(Optional.empty()),
        "what is said of a whole file, and in pages and chapters");
  }

  private static Statement statement(String text, Statement.Form form) {
    return new Statement(text, form, List.of(), Scope.SITE, Placement.ofLines("a.md", 1, text));
  }

  @Test
  void whatStandsBetweenMarksIsQuotedInMarkdownAlone() {
    String text = "Ring `01632 960999` now.";
    int from = text.indexOf("01632");
    int to = text.indexOf("999") + 3;
    assertTrue(statement(text, Statement.Form.MARKDOWN).quotes(from, to));
    assertFalse(statement(text, Statement.Form.MARKDOWN).quotes(0, to));
    assertFalse(statement(text, Statement.Form.MARKDOWN).quotes(from, to + 2));
    assertFalse(statement(text, Statement.Form.PLAIN).quotes(from, to));
    assertEquals("Ring                now.", statement(text, Statement.Form.MARKDOWN).shown());
    assertEquals(text, statement(text, Statement.Form.PLAIN).shown());
  }
}
