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

/** An authority begins with the fewest files that build. */
class NewAuthorityTest extends ToolOnReadme {
  private List<String> files() throws IOException {
    return files(temp.resolve("content"));
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
            + "site.yaml\n"
            + """
            Do this, in this order:
            1. Settle what never changes later: the letters of code in authority.yaml, and the names of the two folders.
            2. Enter what is not entered yet.
            3. Add the other files, levels.yaml first, and run windscreen check after each.
            4. When it finds no errors but that codes are missing, run windscreen mint, then windscreen build.
            5. When all is entered and compared with the document, publish it: windscreen edition publish, and the two folders.
            """,
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
        # First settle the letters of code below, and the names of this folder and of the edition's,
        # such as 2026-04: they are part of every address, and never change once you have run
        # windscreen mint. Whoever renames a folder does so in site.yaml, or in current-edition, too.
        # Then enter what is not entered yet.

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
    assertTrue(
        edition.contains("\n# draft while it is written, then published.\nstatus: draft\n"),
        edition);
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
