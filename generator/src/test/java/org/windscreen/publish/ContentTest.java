package org.windscreen.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Rule;
import org.windscreen.load.ContentTree;

/** Content goes as far as it is asked to: to addresses for a search, to pages for a build. */
class ContentTest {
  private static final BuildOptions OPTIONS =
      WholeSite.options(Path.of("content"), Path.of("site"));

  private final Diagnostics faults = new Diagnostics();

  private List<Rule> rules() {
    return faults.all().stream().map(Diagnostic::rule).toList();
  }

  @Test
  void addressingTellsNothingOfPagesAndPlanningDoes() {
    ContentTree twice =
        ContentTree.ofReadme()
            .put("pages/glossary.md", "---\ntitle: Our words\norder: 2\n---\nAnother list.\n")
            .put("permalinks.txt", "/gone/\n");
    Content content = Content.of(twice.tree(), OPTIONS, faults);
    assertTrue(content.addressed().isPresent());
    assertEquals(List.of(), rules(), "a page was planned");
    assertTrue(content.plan(OPTIONS, faults).isPresent());
    assertTrue(
        rules().containsAll(List.of(Rule.PERMALINK_LOST, Rule.TWO_PAGES_ONE_ADDRESS)),
        rules().toString());
  }

  @Test
  void contentAtFaultHasNoAddressesAndNoPages() {
    Content content =
        Content.of(ContentTree.ofReadme().remove("site.yaml").tree(), OPTIONS, faults);
    assertEquals(Optional.empty(), content.readable());
    assertEquals(Optional.empty(), content.addressed());
    assertEquals(Optional.empty(), content.plan(OPTIONS, faults));
  }

  @Test
  void contentThatMustNotBePublishedCanBeRead() {
    ContentTree unlike =
        ContentTree.ofReadme()
            .replaceIn(ContentTree.EDITION + "indicators.yaml", "code: exa-101", "code: exb-101");
    Content content = Content.of(unlike.tree(), OPTIONS, faults);
    assertEquals(List.of(Rule.CODE_LETTERS), rules());
    assertTrue(content.readable().isPresent());
    assertEquals(Optional.empty(), content.addressed());
  }
}
