package org.windscreen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.windscreen.CopiedFolder;
import org.windscreen.publish.RealSite;

/** What each command does with a small site. */
class WindscreenTest extends ToolOnReadme {
  @Test
  void buildPublishesTheSiteAndSaysWhere() {
    assertEquals(0, site("build"), () -> err);
    assertTrue(out.matches("(?s).*\\d+ pages, .* KB, in .* s: open .*site/index\\.html\\n"), out);
    assertTrue(Files.exists(temp.resolve("site/exampleshire/indicators/exa-101/index.html")));
  }

  @Test
  void aFaultInTheContentKeepsTheLastSite() throws IOException {
    site("build");
    String before = Files.readString(temp.resolve("site/exampleshire/index.html"));
    replace("exampleshire/2018-12/levels.yaml", "label: Level 1", "labell: Level 1");
    assertEquals(1, site("build"));
    assertTrue(
        err.contains("levels.yaml:5:5: error [unknown-key] \"labell\" is not a key here."), err);
    assertTrue(err.endsWith("1 error, 0 warnings\n"), err);
    assertEquals(before, Files.readString(temp.resolve("site/exampleshire/index.html")));
  }

  @Test
  void checkWritesNothing() {
    assertEquals(0, site("check"), () -> err);
    assertFalse(Files.exists(temp.resolve("site")));
  }

  @Test
  void strictFailsOnAWarning() {
    assertEquals(1, site("check", "--strict"));
    assertTrue(err.contains("warning [permalinks-unrecorded]"), err);
  }

  @Test
  void searchAnswersAFileOfQueriesInJsonLines() throws IOException {
    Path queries = Files.writeString(temp.resolve("queries.txt"), "EXA-101\nself-harm\nxqzzt\n");
    assertEquals(0, site("search", "--queries=" + queries, "--limit=1"), () -> err);
    List<String> lines = out.lines().toList();
    assertEquals(3, lines.size(), out);
    assertTrue(
        lines
            .getFirst()
            .matches(
                "\\{\"query\":\"EXA-101\",\"hits\":\\[\\{\"rank\":1,\"score\":[0-9.]+,\"kind\":\"indicator\","
                    + "\"authority\":\"exampleshire\",\"edition\":\"2018-12\",\"level\":\\[\"[0-9]\"],\"id\":\"exa-101\","
                    + "\"address\":\"/exampleshire/indicators/exa-101/\",\"title\":.*"),
        out);
    assertEquals("{\"query\":\"xqzzt\",\"hits\":[]}", lines.getLast());
  }

  /** A word is found as it is read, whatever else is still to be mended. */
  @Test
  void searchAnswersWhileOnlyPublishingIsInTheWay() throws IOException {
    replace(
        "exampleshire/2018-12/indicators.yaml",
        "The child may be at risk of self-harm.",
        "\"A young\u200Bcarer refuses the safe\u00ADguard\u00ADing plan\"");
    replace("exampleshire/2018-12/categories.yaml", "categories: [health]", "categories: [family]");
    for (String word : List.of("safeguarding", "youngcarer")) {
      assertEquals(1, site("search", word, "--limit=1"));
      assertTrue(out.contains("/exampleshire/indicators/exa-101/"), out);
      assertTrue(err.contains("error [empty-cell-unexplained]"), err);
    }
    replace("exampleshire/2018-12/indicators.yaml", "level: 1 ", "levle: 1 ");
    assertEquals(1, site("search", "safeguarding"));
    assertEquals("", out);
  }

  @Test
  void quietPrintsNothingWhenAllIsWell() {
    site("mint", "--quiet");
    assertEquals(0, site("build", "--quiet"));
    assertEquals("", out + err);
  }

  @Test
  void faultsCanBeReadByTools() throws IOException {
    replace("exampleshire/2018-12/indicators.yaml", "topics: [self-harm, ", "topics: [self-harn, ");
    assertEquals(1, site("check", "--format", "json"));
    assertEquals(
        "{\"file\":\""
            + temp.resolve("content/exampleshire/2018-12/indicators.yaml")
            + "\",\"line\":8,\"column\":14,\"severity\":\"error\",\"rule\":\"unknown-reference\","
            + "\"message\":\"There is no topic \\\"self-harn\\\".\","
            + "\"hint\":\"Did you mean \\\"self-harm\\\"?\"}\n",
        out);
  }

  @Test
  void mintGivesTheNextNumberThatWasNeverUsed() throws IOException {
    assertEquals(0, site("mint"), () -> err);
    Path record = temp.resolve("content/exampleshire/permalinks.txt");
    assertTrue(Files.readString(record).contains("\nexa-101\n"));
    String indicators = "exampleshire/2018-12/indicators.yaml";
    replace(
        indicators,
        "indicators:   ",
        "indicators:\n"
            + "  # - code: exa-150 was withdrawn\n"
            + "  # new\n"
            + "  - level: 1\n"
            + "    category: health\n"
            + "    text: Another.\n"
            + "    topics: [self-harm]\n"
            + "    source: {document: exampleshire-levels-of-need, part: Appendix 1, level: 1,"
            + " heading: Health, item: 2}\n"
            + "#   ");
    assertEquals(0, site("mint", "exampleshire"), () -> err);
    assertTrue(out.contains("New: exa-151"), out);
    assertTrue(Files.readString(record).contains("\nexa-151\n"));
    assertTrue(
        Files.readString(temp.resolve("content").resolve(indicators))
            .contains("  # new\n  - code: exa-151\n    level: 1\n"));
  }

  @Test
  void mintGivesNoCodeWhileSomethingElseIsWrong() throws IOException {
    assertEquals(0, site("mint"), () -> err);
    Path record = temp.resolve("content/exampleshire/permalinks.txt");
    Files.writeString(record, Files.readString(record) + "exa-150\n");
    replace("exampleshire/2018-12/indicators.yaml", "- code: exa-103\n    level", "- level");
    assertEquals(1, site("mint", "exampleshire"));
    assertEquals(
        """
        No code is given in exampleshire while there are errors.
        permalinks.txt is as it was: mend the errors and run this again.
        """,
        out);
    assertTrue(err.contains("error [permalink-lost] exa-150 was published and no longer"), err);
    assertTrue(err.contains("error [no-code-yet] 1 indicator has no code yet."), err);
  }

  @Test
  void aRecordedAddressThatNoLongerResolvesIsAnError() throws IOException {
    site("mint");
    replace(
        "exampleshire/2018-12/special-circumstances.yaml", "id: young-carers", "id: youngcarers");
    assertEquals(1, site("check"));
    assertTrue(
        err.contains(
            "error [permalink-lost] /exampleshire/special-circumstances/young-carers/ was published"
                + " and no longer leads anywhere."),
        err);
  }

  @Test
  void aFaultOfAPageNamesItsFileWhereverTheSiteIs() throws IOException {
    Path templates = temp.resolve("templates");
    CopiedFolder.of(RealSite.ROOT.resolve("templates"), templates);
    Files.writeString(templates.resolve("pages/glossary.ftlh"), "<p>No heading.</p>\n");
    Path output = temp.resolve("deep/site");
    run(
        "check",
        "--content=" + temp.resolve("content"),
        "--templates=" + templates,
        "--output=" + output);
    assertTrue(err.contains("\n" + output.resolve("glossary/index.html") + ":1:1: error ["), err);
  }

  @Test
  void aTemplateThatFailsNamesItsLineAndThePage() throws IOException {
    Path templates = temp.resolve("templates");
    CopiedFolder.of(RealSite.ROOT.resolve("templates"), templates);
    Path glossary = templates.resolve("pages/glossary.ftlh");
    Files.writeString(glossary, "<p>\n${page.nothing}\n");
    int code =
        run(
            "build",
            "--content=" + temp.resolve("content"),
            "--templates=" + templates,
            "--output=" + temp.resolve("site"));
    assertEquals(1, code);
    assertTrue(
        err.contains(
            "templates/pages/glossary.ftlh:2:3: error [template] The template failed on the page"
                + " /glossary/: The following has evaluated to null or missing:"),
        err);
    assertFalse(Files.exists(temp.resolve("site")));
  }

  @Test
  void twoThingsThatClaimOneAddressAreAnError() throws IOException {
    Path page = temp.resolve("content/pages/glossary.md");
    Files.copy(temp.resolve("content/pages/about.md"), page);
    assertEquals(1, site("build"));
    assertTrue(
        err.contains(
            "content/pages/glossary.md:1:1: error [two-pages-one-address] Two pages or files claim"
                + " this address: /glossary/."),
        err);
  }

  /** As a process does, which ends at once. */
  @Test
  void whatIsPrintedWithoutTheEndOfALineIsSeen() {
    ByteArrayOutputStream seen = new ByteArrayOutputStream();
    PrintWriter out = new PrintWriter(seen, true, StandardCharsets.UTF_8);
    assertEquals(0, Windscreen.run(out, out, "check", "--explain", "placeholder"));
    assertTrue(seen.toString(StandardCharsets.UTF_8).contains("content/"), seen::toString);
  }
}
