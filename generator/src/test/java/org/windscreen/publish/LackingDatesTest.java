package org.windscreen.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.windscreen.load.ContentTree;

/** What our copy lacks of a national document's dates is not told as silence. */
class LackingDatesTest {
  @TempDir private Path temp;

  @Test
  void theDatesAreMissingFromOurCopy() throws IOException {
    Path folder = temp.resolve("content");
    ContentTree.ofReadme()
        .replaceIn("register.yaml", "current-from: 2018-07", "current-from: copy-incomplete")
        .replaceIn("register.yaml", "current-to: 2023-12", "current-to: copy-incomplete")
        .write(folder);
    BuildResult built = WholeSite.build(folder, temp.resolve("site"));
    assertTrue(built.published());
    Document page =
        Jsoup.parse(temp.resolve("site/national-guidance/index.html").toFile(), "UTF-8");
    assertEquals(
        "Start: our copy of the source is incomplete here; end: our copy of the source is"
            + " incomplete here",
        page.selectFirst("dt:contains(In force) + dd").text());
  }
}
