package org.windscreen.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.ledger.Addresses;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.link.LinkTable;
import org.windscreen.load.ContentTree;
import org.windscreen.load.Loaded;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.PartialDate;
import org.windscreen.page.BareSite;
import org.windscreen.page.Page;
import org.windscreen.plan.Framer;
import org.windscreen.plan.Sections;
import org.windscreen.view.FirstNews;
import org.windscreen.view.Link;
import org.windscreen.view.News;

/** The page of all changes says how many there are before what it shows of them. */
class LatestChangesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
  private static final Loaded LOADED = ContentTree.ofReadme().load();
  private static final Catalog CATALOG = LOADED.catalog().orElseThrow();
  private static final Authority AREA = CATALOG.authorities().getFirst();

  private static FirstNews news(News.Event event, int many) {
    Link area = new Link(AREA.name(), Addresses.authority(AREA.id()));
    News one =
        new News(
            event,
            Optional.of(new PartialDate("2026-05-03")),
            "3 May 2026",
            "key",
            area,
            "Title",
            "Text.",
            List.of(),
            "",
            area.address());
    return FirstNews.of(Collections.nCopies(many, one));
  }

  private static String html(FirstNews news, FirstNews reviews, List<Link> rest)
      throws IOException {
    Page page =
        new Page.LatestChanges(
            Framer.ofSite(CATALOG).frame(SiteAddresses.changes(), "What changed", "Of all areas."),
            news,
            reviews,
            rest,
            false);
    Diagnostics faults = new Diagnostics();
    Renderer renderer =
        new Renderer(
            ContentTree.root().resolve("templates"),
            new FolderNames("../templates", "../site-output"),
            CATALOG,
            LinkTable.of(CATALOG, LOADED),
            BareSite.bar(DAY),
            Set.of(AREA.id()),
            faults);
    String html = renderer.render(page).map(OutputFile::text).orElse("");
    assertEquals(List.of(), faults.all());
    return html;
  }

  @Test
  void whatIsLeftOutIsCountedAndLedTo() throws IOException {
    List<Link> rest = List.of(new Link(AREA.name(), Sections.EDITION.link(AREA).address()));
    String html = html(news(News.Event.PUBLISHED, 612), news(News.Event.REVIEW, 150), rest);
    assertTrue(
        html.contains(
            "The latest are here, 100 of 612; the others are on their areas’ own pages, listed"
                + " below."),
        html);
    assertTrue(html.contains("The earliest are here, 100 of 150; the others"), html);
    assertTrue(
        html.contains(
            "<li><a class=\"govuk-link\""
                + " href=\"../exampleshire/edition/index.html\">Exampleshire</a>"),
        html);
  }

  @Test
  void whereNothingIsLeftOutNothingIsSaidOfIt() throws IOException {
    String html = html(news(News.Event.PUBLISHED, 100), news(News.Event.REVIEW, 1), List.of());
    assertFalse(html.contains("are here, "), html);
    assertFalse(html.contains("All editions of an area"), html);
  }
}
