package org.windscreen.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.windscreen.ledger.Address;
import org.windscreen.link.LinkTable;
import org.windscreen.load.ContentTree;
import org.windscreen.load.Loaded;
import org.windscreen.model.Catalog;
import org.windscreen.page.ComparePage;
import org.windscreen.page.ComparedSection;
import org.windscreen.page.Comparison;
import org.windscreen.site.SitePlan;
import org.windscreen.site.SitePlanner;

/** What a document says stands under the head that asks for it, where each thing says its name. */
class ComparedCellsTest {
  private static SitePlan plan(ContentTree content) {
    Loaded loaded = content.load();
    Catalog catalog = loaded.catalog().orElseThrow();
    LocalDate day = LocalDate.of(2026, 11, 22);
    return SitePlanner.plan(catalog, LinkTable.of(catalog, loaded), Set.of(), day);
  }

  /** Exampleshire, where the consent to early help has its key for each value. */
  private static SitePlan named() {
    ContentTree content = ContentTree.ofReadme();
    String path = ContentTree.EDITION + "consent.yaml";
    for (String key :
        List.of("if-refused", "tell-family", "young-person", "record", "lawful-basis")) {
      content =
          content.replaceIn(
              path, "\n    " + key + ": not-stated ", "\n    " + key + ": " + key + " ");
    }
    return plan(content);
  }

  @Test
  void everyCellOfThePageStandsUnderItsOwnHead() {
    ComparePage.Compared page =
        (ComparePage.Compared)
            named().page(Address.of("/compare/consent/early-help/")).orElseThrow();
    ComparedSection section = page.body().sections().getFirst();
    assertEquals(
        """
        Whether consent is needed: Consent needed
        In short: Yes. Early help is voluntary.
        The rule: The family must agree.
        What to do if consent is refused: if-refused
        What to tell the family: tell-family
        The young person’s own consent: young-person
        What to record: record
        The lawful basis for sharing information: lawful-basis
        Levels: Level 1: Universal\
        """,
        told(
            section.areas().getFirst().rows().getFirst().fields(),
            field -> field.label() + ": " + field.datum().plain()));
  }

  @Test
  void everyCellOfTheDataStandsUnderItsOwnName() {
    Comparison comparison = comparison(named(), "/compare/consent/");
    Comparison.Row row =
        comparison.rows().stream()
            .filter(r -> r.section().id().equals("early-help"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        """
        needed: Consent needed
        answer: Yes. Early help is voluntary.
        rule: The family must agree.
        exceptions:\s
        if-refused: if-refused
        tell-family: tell-family
        young-person: young-person
        record: record
        lawful-basis: lawful-basis
        levels: Level 1: Universal
        law: not stated in the source
        tell-child:\s
        tell-parent: \
        """,
        told(comparison.heads(), head -> head.id() + ": " + row.cell(head).plain()));
  }

  @Test
  void aRowHasNothingUnderHeadsThatAskForAnotherThing() {
    Comparison comparison = comparison(plan(ContentTree.ofReadme()), "/compare/editions/");
    Comparison.Row national =
        comparison.rows().stream()
            .filter(r -> r.section().id().equals("national-guidance"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of("as-printed", "standing", "current-from", "current-to"),
        comparison.heads().stream()
            .filter(head -> !national.cell(head).plain().isEmpty())
            .map(Comparison.Head::id)
            .toList());
  }

  private static Comparison comparison(SitePlan plan, String path) {
    return plan.tables().stream()
        .map(table -> table.get())
        .filter(table -> table.address().path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  private static <T> String told(List<T> all, Function<T, String> words) {
    return all.stream().map(words).collect(Collectors.joining("\n"));
  }
}
