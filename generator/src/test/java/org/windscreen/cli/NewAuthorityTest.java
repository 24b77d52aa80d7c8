package org.windscreen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.windscreen.publish.RealSite;

/** An authority begins with the fewest files that build. */
class NewAuthorityTest extends ToolOnReadme {
  private int begin(String... words) {
    List<String> args = new ArrayList<>(List.of("new", "authority"));
    args.addAll(List.of(words));
    args.add("--content=" + temp.resolve("content"));
    args.add("--templates=" + RealSite.ROOT.resolve("templates"));
    return run(args.toArray(String[]::new));
  }

  private List<String> files() throws IOException {
    return files(temp.resolve("content"));
  }

  private String text(String file) throws IOException {
    return Files.readString(temp.resolve("content").resolve(file));
  }

  @Test
  void beginsWithTwoFilesAndALineOfTheSite() throws IOException {
    List<String> before = files();
    String site = text("site.yaml");
    assertEquals(0, begin("Bath & North East Somerset"), () -> err);
    assertEquals("", err);
    List<String> added = new ArrayList<>(files());
    added.removeAll(before);
    assertEquals(
        List.of(
            "bath-and-north-east-somerset/authority.yaml",
            "bath-and-north-east-somerset/undated/edition.yaml"),
        added);
    assertEquals(
        site.replace("[exampleshire]", "[exampleshire, bath-and-north-east-somerset]"),
        text("site.yaml"));
    String content = temp.resolve("content") + "/";
    assertEquals(
        "Written: "
            + content
            + added.get(0)
            + "\nWritten: "
            + content
            + added.get(1)
            + "\nWritten: "
            + content
            + "site.yaml\nFill them in as their comments say, and run windscreen check now and"
            + " then.\n",
        out);
  }

  @Test
  void whatIsBegunChecksAndBuildsAndStatesNothing() throws IOException {
    assertEquals(0, begin("Côte", "--edition", "2026-04"), () -> err);
    assertEquals(0, site("check"), () -> err);
    assertFalse(err.contains("error ["), err);
    assertEquals(0, site("build"), () -> err);
    assertFalse(err.contains("error ["), err);
    Path pages = temp.resolve("site/cote");
    String home = Files.readString(pages.resolve("index.html"));
    assertTrue(home.contains("<h1 class=\"govuk-heading-xl\">Côte levels of need</h1>"), home);
    assertTrue(home.contains("This is not finished, and parts may be missing."), home);
    assertTrue(home.contains("noindex"), home);
    try (Stream<Path> all = Files.walk(pages)) {
      for (Path page : all.filter(p -> p.toString().endsWith(".html")).toList()) {
        String html = Files.readString(page);
        String main = html.substring(html.indexOf("<main"));
        assertFalse(main.contains("The source "), page + " says what the source does not say");
        assertFalse(main.contains("does not list"), page + " says what is not listed");
      }
    }
  }

  @Test
  void commentsSayWhatEachKeyIs() throws IOException {
    assertEquals(0, begin("St. Helens"), () -> err);
    assertEquals(
        """
        # yaml-language-server: $schema=../schema/authority.schema.json
        # An authority: who publishes.
        # Every key, with an example: content/README.md, under <authority>/authority.yaml.
        #
        # Put in what is not entered yet. Choose the code's letters and the name of the edition's
        # folder, such as 2026-04, before you first run windscreen mint: they never change after it.

        # What people call the area.
        name: St. Helens
        # The partnership's full name.
        partnership: Partnership not entered yet
        # The area in a few words.
        area: St. Helens
        # The region, for filtering long lists.
        region: Region not entered yet
        # Brand colour; needs a contrast of 4.5 to 1 with white.
        colour: "#505a5f"
        # The letters that start every indicator code; never change.
        code: sth
        # The edition folder shown at the authority's own address.
        current-edition: undated
        # Web addresses of the partnership; may be empty.
        web: []

        # May be added:
        #   short-names: Short forms of the name, for search.
        #   fictional: Made-up content: every page says so.
        #   councils: The councils of a partnership of several.
        """,
        text("st-helens/authority.yaml"));
    String edition = text("st-helens/undated/edition.yaml");
    assertTrue(edition.contains("\n#   contacts.yaml               Whom to call,"), edition);
    assertTrue(edition.contains("\n# Where it stands in its life.\nstatus: draft\n"), edition);
    assertTrue(edition.contains("\n  # What source places name.\n  - id: st-helens"), edition);
  }

  @Test
  void namesArePutAsTheyAreAndFoldersAsTheyCanBe() throws IOException {
    assertEquals(0, begin("Kingston upon Hull, City of"), () -> err);
    assertTrue(
        text("kingston-upon-hull/authority.yaml")
            .contains("\nname: Kingston upon Hull, City of\n"));
    assertEquals(0, begin("  King's  Lynn: \"Lynn\" # one "), () -> err);
    assertTrue(
        text("kings-lynn-lynn-one/authority.yaml")
            .contains("\nname: \"King's Lynn: \\\"Lynn\\\" # one\"\n"));
    assertEquals(0, begin("No"), () -> err);
    assertTrue(text("no/authority.yaml").contains("\nname: \"No\"\n"));
    assertTrue(text("site.yaml").contains(", \"no\"]"), text("site.yaml"));
    assertEquals(0, site("check"), () -> err);
  }

  @Test
  void whatCannotBeIsRefusedInALineAndNothingIsWritten() throws IOException {
    List<String> before = files();
    assertEquals(2, begin("東京"));
    assertEquals(
        """
        "東京" suggests no folder of letters a to z: name one with --id.
        See windscreen new authority --help.
        """,
        err);
    assertEquals(2, begin("Exampleshire"));
    assertTrue(err.contains("exampleshire is there already: name another folder"), err);
    assertEquals(2, begin("Search"));
    assertTrue(err.startsWith("The site has something of its own at /search/:"), err);
    assertEquals(2, begin("Assets"));
    assertTrue(err.startsWith("The site has something of its own at /assets/:"), err);
    assertEquals(2, begin("Bath", "--id", "Bath!"));
    assertTrue(err.startsWith("--id must be lower-case letters, digits"), err);
    assertEquals(2, begin(" "));
    assertTrue(err.startsWith("NAME: what do people call the area?"), err);
    assertEquals(2, run("new"));
    assertTrue(err.startsWith("Say what to begin: windscreen new authority"), err);
    assertEquals(before, files());
  }

  @Test
  void withAFaultInTheContentNothingIsWritten() throws IOException {
    replace("topics.yaml", "id: self-harm", "id: Self harm");
    List<String> before = files();
    String site = text("site.yaml");
    assertEquals(1, begin("Bath"));
    assertTrue(err.contains("topics.yaml:4:9: error [malformed]"), err);
    assertEquals("Nothing was written: mend the errors and run this again.\n", out);
    assertEquals(before, files());
    assertEquals(site, text("site.yaml"));
  }

  @Test
  void whereTheDiskRefusesAllIsAsItWas() throws IOException {
    List<String> before = files();
    Path inTheWay = temp.resolve("content/.windscreen-work-site.yaml/file");
    Files.createDirectories(inTheWay.getParent());
    Files.writeString(inTheWay, "mine");
    assertEquals(3, begin("Bath"));
    Files.delete(inTheWay);
    assertEquals(before, files());
  }
}
