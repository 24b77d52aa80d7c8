package org.windscreen.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.windscreen.load.ContentTree;
import org.windscreen.model.Id;

/** That nobody vouches for an edition any more is said on each of its pages. */
class OverdueReviewTest {
  private static final Set<Id.Authority> AREA = Set.of(new Id.Authority("exampleshire"));

  @TempDir private Path temp;

  private List<Document> pages(String status, LocalDate asOf) throws IOException {
    Path content = temp.resolve("content");
    ContentTree.ofReadme()
        .replaceIn(
            "exampleshire/2018-12/edition.yaml", "review-by: not-stated", "review-by: 2020-09")
        .replaceIn("exampleshire/2018-12/edition.yaml", "status: published", "status: " + status)
        .write(content);
    BuildOptions options = WholeSite.options(content, temp.resolve("site"));
    BuildOptions of =
        new BuildOptions(
            options.content(),
            options.templates(),
            options.output(),
            AREA,
            Optional.empty(),
            asOf,
            false,
            Optional.empty());
    BuildResult built = new SiteBuild(of, Progress.SILENT).publish();
    assertTrue(built.published(), () -> built.toString());
    try (var files = Files.walk(temp.resolve("site/exampleshire"))) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .map(file -> read(file))
          .toList();
    }
  }

  private static Document read(Path file) {
    try {
      return Jsoup.parse(file.toFile(), "UTF-8", file.toString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String row(List<Document> pages) {
    return pages.stream()
        .filter(page -> page.baseUri().endsWith("exampleshire/edition/index.html"))
        .map(page -> page.selectFirst("dt:contains(To be reviewed by) + dd").text())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyPageOfTheEditionSaysSo() throws IOException {
    List<Document> pages = pages("published", LocalDate.of(2020, 10, 1));
    assertTrue(pages.size() > 20);
    for (Document page : pages) {
      assertEquals(
          1,
          page.select(
                  ".edition-banner p:contains(Review overdue This edition was to be reviewed by"
                      + " September 2020, and is still the current one.)")
              .size(),
          page.baseUri());
    }
    assertEquals("September 2020: overdue", row(pages));
  }

  @Test
  void aMonthIsOverOnItsLastDay() throws IOException {
    List<Document> pages = pages("published", LocalDate.of(2020, 9, 30));
    assertFalse(pages.stream().anyMatch(page -> page.text().contains("overdue")));
    assertEquals("September 2020", row(pages));
  }

  @Test
  void aDraftIsNotOverdue() throws IOException {
    List<Document> pages = pages("draft", LocalDate.of(2026, 11, 25));
    assertFalse(pages.stream().anyMatch(page -> page.text().contains("overdue")));
  }
}
