package org.windscreen.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.windscreen.diagnostic.DiagnosticPrinter;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.link.LinkTable;
import org.windscreen.load.ContentLoader;
import org.windscreen.load.ContentTree;
import org.windscreen.load.Loaded;
import org.windscreen.markdown.Prose;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.SitePage;
import org.windscreen.page.BareSite;
import org.windscreen.page.Page;
import org.windscreen.page.SiteBar;
import org.windscreen.plan.Framer;
import org.windscreen.source.Placement;
import org.windscreen.view.Calls;
import org.windscreen.view.NationalStanding;

/** A text's references mean what they mean in the edition whose words it is, or nothing is made. */
class RendererTest {
  private static final String OLD = "exampleshire/2017/";

  /** Exampleshire with an older edition, which had a contact more. */
  private static ContentTree content() {
    ContentTree content = ContentTree.ofReadme();
    for (String path : ContentTree.ofReadme().files().keySet()) {
      if (path.startsWith(ContentTree.EDITION)) {
        content = content.put(path.replace(ContentTree.EDITION, OLD), content.text(path));
      }
    }
    return content.replaceIn(OLD + "contacts.yaml", "id: mash", "id: old-hub");
  }

  private final Loaded loaded = ContentLoader.load(content().tree(), new Diagnostics());
  private final Catalog catalog = loaded.catalog().orElseThrow();
  private final Authority authority = catalog.authorities().getFirst();
  private final Diagnostics faults = new Diagnostics();

  private Optional<OutputFile> render(String text, Framer framer) throws IOException {
    SitePage page = catalog.pages().getFirst();
    Prose prose = Prose.read(text, Placement.ofLines("about", 1, text), new Diagnostics());
    Page shown =
        new Page.Text(
            framer.frame(SiteAddresses.page(page.id()), "About", "About."),
            new SitePage(page.id(), page.head(), prose));
    return renderer().render(shown);
  }

  private Renderer renderer() throws IOException {
    SiteBar bar = BareSite.bar(LocalDate.of(2026, 11, 25));
    return new Renderer(
        ContentTree.root().resolve("templates"),
        new FolderNames("../templates", "../site-output"),
        catalog,
        LinkTable.of(catalog, loaded),
        bar,
        Set.of(authority.id()),
        faults);
  }

  private static final NationalStanding TODAY =
      new NationalStanding(List.of(), LocalDate.of(2026, 11, 25));

  @Test
  void aPageOfAnOlderEditionLeadsWithinThatEdition() throws IOException {
    Framer older =
        Framer.of(catalog, authority, authority.editions().getFirst(), TODAY, Calls.NONE);
    String html = render("Call [it](contact:old-hub).", older).orElseThrow().text();
    assertTrue(
        html.contains(
            "<a href=\"../exampleshire/editions/2017/index.html#contact-old-hub\">it</a>"),
        html);
    assertEquals(List.of(), faults.all());
  }

  @Test
  void aReferenceToNothingIsAFaultAndNeverText() throws IOException {
    Framer current = Framer.of(catalog, authority, authority.current(), TODAY, Calls.NONE);
    assertEquals(Optional.empty(), render("Call [it](contact:old-hub).", current));
    assertEquals(
        """
        site-output/about/index.html:1:1: error [lost-reference] A text on this page refers to "contact:old-hub", which is nothing in exampleshire, edition 2018-12.
          Search the content for the reference, and mend it there; nothing was published.

        """,
        new DiagnosticPrinter("content").print(faults.all()));
  }

  @Test
  void anImageThatIsNotThereIsAFaultAndNeverShown() throws IOException {
    assertEquals(Optional.empty(), render("![Steps](steps.png)", Framer.ofSite(catalog)));
    assertEquals(
        "A text on this page refers to \"steps.png\", which is nothing of the whole site's.",
        faults.all().getFirst().message());
  }

  @Test
  void aTextOfTheWholeSiteNamesNoThingOfAnEdition() throws IOException {
    assertEquals(Optional.empty(), render("[It](contact:mash).", Framer.ofSite(catalog)));
    assertEquals(
        "A text on this page refers to \"contact:mash\", which is nothing of the whole site's.",
        faults.all().getFirst().message());
  }

  @Test
  void theWebMailAndTelephoneAreWrittenAsTheyAre() throws IOException {
    String html =
        render(
                "[A](https://a.example/b) [c](mailto:c@d.example) [e](tel:999)",
                Framer.ofSite(catalog))
            .orElseThrow()
            .text();
    assertTrue(
        html.contains("<a href=\"https://a.example/b\" data-paper=\"https://a.example/b\">A</a>"),
        html);
    assertTrue(
        html.contains("<a href=\"mailto:c@d.example\" data-paper=\"c@d.example\">c</a>"), html);
    assertTrue(html.contains("<a href=\"tel:999\" data-paper=\"999\">e</a>"), html);
  }
}
