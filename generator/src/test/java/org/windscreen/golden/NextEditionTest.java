package org.windscreen.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.windscreen.CopiedFolder;
import org.windscreen.Rewrite;
import org.windscreen.cli.Typed;
import org.windscreen.load.ContentTree;

/**
 * The next edition of a real area, published step by step as {@code
 * content/pages/how-to-publish.md} says: a draft is opened, ten things in it are changed, it gets
 * its codes and becomes the current edition.
 */
class NextEditionTest {
  private static final String NEW = "herefordshire/2026-04/";

  @TempDir private Path place;

  private Path content() {
    return place.resolve("content");
  }

  @Test
  void aCopiedFolderWithTenChangesIsPublishedBesideTheOldOne() throws IOException {
    CopiedFolder.of(ContentTree.root().resolve("content"), content());
    List<String> before = Resolving.lines(content());
    assertEquals("", run("edition", "new", "herefordshire", "2026-04"));
    change(NEW + "edition.yaml", "published: copy-incomplete", "published: 2026-04");
    tenChanges();
    eachChangeIsTold();
    String faults = run("check", "--draft=herefordshire/2026-04");
    assertFalse(faults.contains(" error ["), faults);
    assertFalse(faults.contains("[permalink"), faults);
    run("edition", "publish", "herefordshire", "2026-04");
    String said = run("build");
    assertFalse(said.contains(" error ["), said);
    assertFalse(said.contains("[permalink"), said);
    assertEquals(List.of(), Resolving.lost(content(), place.resolve("site")));
    assertEquals(Set.of(), UnknownPlaces.of(content(), place.resolve("site")));
    assertTrue(Resolving.lines(content()).containsAll(before), "no line is ever lost");
    theOldEditionIsWholeAndSaysWhatItIs();
    whatIsGoneStillHasItsAddress();
    assertEquals(1, count(html("herefordshire/index.html"), "Front door</a>"));
    for (String folder : List.of("search", "herefordshire/search")) {
      String index = everything(folder);
      assertFalse(index.contains("editions/undated"), folder);
      assertFalse(index.contains("indicators/hfd-105/"), folder);
      assertTrue(index.contains("indicators/hfd-101/"), folder);
    }
  }

  private void eachChangeIsTold() throws IOException {
    String told = Typed.command(words("diff", "herefordshire", "undated", "2026-04")).out();
    Path expected =
        ContentTree.root().resolve("generator/src/test/resources/difference/ten-changes.txt");
    if (Rewrite.on()) {
      Files.writeString(expected, told);
    } else {
      assertEquals(Files.readString(expected), told);
    }
  }

  private void theOldEditionIsWholeAndSaysWhatItIs() throws IOException {
    String old = html("herefordshire/editions/undated/index.html");
    assertEquals(1, count(old, ">Superseded</strong>"));
    assertEquals(1, count(old, "<meta name=\"robots\" content=\"noindex, nofollow\">"));
    assertEquals(1, count(old, "id=\"hfd-105\""));
    assertEquals(1, count(old, "id=\"guidance-principles\""));
    assertEquals(0, count(old, "href=\"tel:+"));
  }

  private void whatIsGoneStillHasItsAddress() throws IOException {
    String undated = "../../editions/undated/index.html#";
    for (String gone : List.of("indicators/hfd-105", "guidance/principles")) {
      String page = html("herefordshire/" + gone + "/index.html");
      assertEquals(1, count(page, "This is not in the current edition of Herefordshire."));
      assertEquals(1, count(page, "href=\"" + undated));
    }
    String special = "special-circumstances/long-stay-in-health-setting";
    assertEquals(
        1,
        count(
            html("herefordshire/" + special + "/index.html"),
            undated + "special-long-stay-in-health-setting"));
    assertEquals(
        1, count(html("herefordshire/pathways/index.html"), "<li id=\"referral-logged\">"));
  }

  private String html(String file) throws IOException {
    return Files.readString(place.resolve("site").resolve(file));
  }

  private String everything(String folder) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String file : GoldenSite.files(place.resolve("site").resolve(folder))) {
      all.append(html(folder + "/" + file));
    }
    return all.toString();
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  private void tenChanges() throws IOException {
    String indicators = NEW + "indicators.yaml";
    change(indicators, "development is right for their age", "development is as it should be");
    change(indicators, "  - code: hfd-105\n", "  - ");
    change(
        indicators,
        "  -     level: 1\n    category: learning-education",
        "  - level: 1\n    category: learning-education");
    change(indicators, "progress beyond statutory school age is planned", "next years are planned");
    change(NEW + "categories.yaml", "name: Health\n", "name: Health and growth\n");
    change(NEW + "levels.yaml", "name: Additional\n", "name: Extra help\n");
    change(NEW + "contacts.yaml", "name: Multi-Agency Safeguarding Hub (MASH)", "name: Front door");
    change(NEW + "pathways.yaml", "title: It is logged as a contact", "title: It is written down");
    change(NEW + "pathways.yaml", "      - id: logged\n", "      - id: written-down\n");
    takeOut(
        NEW + "special-circumstances.yaml",
        "(?s)  - id: long-stay-in-health-setting\n.*?(?=\n  - id: |\\z)");
    takeOut(NEW + "edition.yaml", "      - \"special:long-stay-in-health-setting\"\n");
    takeOut(NEW + "edition.yaml", "\"special:long-stay-in-health-setting\"");
    Files.delete(content().resolve(NEW + "guidance/principles.md"));
    Files.writeString(
        content().resolve(NEW + "guidance/what-is-new.md"),
        """
        ---
        title: What is new
        order: 30
        source: {document: herefordshire-levels-of-need, part: "19 What is new"}
        topics: []
        ---
        Call [the front door](contact:mash). What was said before is in [the edition before](edition:undated).
        """);
  }

  private void takeOut(String file, String pattern) throws IOException {
    Path path = content().resolve(file);
    String text = Files.readString(path);
    String without = text.replaceAll(pattern, "");
    assertNotEquals(text, without, () -> file + " does not hold: " + pattern);
    Files.writeString(path, without);
  }

  private void change(String file, String from, String to) throws IOException {
    Path path = content().resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(from), () -> file + " does not hold: " + from);
    Files.writeString(path, text.replace(from, to));
  }

  private String run(String... command) {
    return Typed.command(words(command)).err();
  }

  private List<String> words(String... command) {
    List<String> words = new ArrayList<>(List.of(command));
    words.addAll(
        List.of(
            "--content=" + content(),
            "--templates=" + ContentTree.root().resolve("templates").normalize(),
            "--output=" + place.resolve("site"),
            "--as-of=2026-11-25",
            "--quiet"));
    return words;
  }
}
