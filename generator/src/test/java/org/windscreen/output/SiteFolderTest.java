package org.windscreen.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.windscreen.render.OutputFile;

class SiteFolderTest {
  @TempDir Path temp;
  private TestSite site;

  @BeforeEach
  void start() {
    site = new TestSite(temp);
  }

  private String refusal() {
    return assertThrows(Refused.class, () -> site.publish("2", "index.html")).getMessage();
  }

  @Test
  void aNewSiteTakesThePlaceOfTheLastOneWhole() throws IOException {
    site.publish("1", "index.html", "old/index.html");
    site.publish("2", "index.html", "new/index.html");
    assertEquals(List.of("index.html", "new/index.html"), site.files());
    assertEquals("2 index.html", site.text("index.html"));
    assertFalse(Files.exists(site.folder().resolve("old")));
    site.assertNothingBeside();
  }

  @Test
  void aSiteThatIsNotPublishedLeavesTheLastOneAndNothingBeside() throws IOException {
    site.publish("1", "index.html");
    try (SiteFolder folder = SiteFolder.open(site.folder())) {
      folder.write(OutputFile.of("half.html", ""));
      assertTrue(Files.exists(site.work().resolve("new/half.html")));
    }
    assertEquals(List.of("index.html"), site.files());
    site.assertNothingBeside();
  }

  @Test
  void gitIgnoresTheFolderInWhichASiteIsWritten() throws IOException {
    try (SiteFolder folder = SiteFolder.open(site.folder())) {
      assertEquals("*\n", Files.readString(site.work().resolve(".gitignore")));
      folder.publish();
    }
    site.assertNothingBeside();
  }

  @Test
  void theFileThatKeepsTheFolderInGitStaysWithoutAWord() throws IOException {
    site.put(".gitkeep", "");
    assertEquals(List.of(), site.publish("1", "index.html").kept());
    assertEquals(List.of(".gitkeep", "index.html"), site.files());
    assertEquals(List.of(), SiteFolder.clean(site.folder()).kept());
    assertEquals(List.of(".gitkeep"), TestSite.below(site.folder()));
    site.publish("2", "index.html");
    assertEquals(List.of(".gitkeep", "index.html"), site.files());
  }

  @Test
  void aCleanedSiteIsGone() throws IOException {
    site.publish("1", "index.html", "levels/index.html");
    assertEquals(OutputReport.none(), SiteFolder.clean(site.folder()));
    assertEquals(List.of(), TestSite.below(temp));
    assertFalse(Files.exists(site.folder()));
    assertEquals(OutputReport.none(), SiteFolder.clean(site.folder()));
    assertEquals(OutputReport.none(), SiteFolder.clean(temp.resolve("no/such/folder")));
    assertFalse(Files.exists(temp.resolve("no")));
  }

  @Test
  void aFolderThatTheToolDidNotMakeIsNeverEmptied() throws IOException {
    site.put("thesis.doc", "ten years of work");
    assertEquals(
        site.folder()
            + " holds files that windscreen did not make, so it was left alone."
            + " Name another folder with --output; files that are put into a published site later"
            + " are kept.",
        refusal());
    assertThrows(Refused.class, () -> SiteFolder.clean(site.folder()));
    assertEquals(List.of("thesis.doc"), TestSite.below(site.folder()));
    site.assertNothingBeside();
  }

  @Test
  void whoMayEnterTheFolderStaysAsItWas() throws IOException {
    site.publish("1", "index.html");
    Files.setPosixFilePermissions(site.folder(), PosixFilePermissions.fromString("rwxr-x--x"));
    site.publish("2", "index.html");
    assertEquals(
        "rwxr-x--x", PosixFilePermissions.toString(Files.getPosixFilePermissions(site.folder())));
  }

  @Test
  void filesThatSomebodyChangedAreToldAndReplaced() throws IOException {
    site.publish("1", "a.html", "b.html", "c.html");
    site.put("b.html", "by hand");
    site.put("c.html", "by hand");
    OutputReport report = site.publish("2", "a.html", "b.html", "c.html");
    assertEquals(List.of("b.html", "c.html"), report.replaced());
    assertEquals(List.of(), report.kept());
    assertEquals("2 b.html", site.text("b.html"));
    assertEquals(List.of(), site.publish("3", "a.html", "b.html", "c.html").replaced());
  }

  @Test
  void aChangedFileThatTheSiteNoLongerHasIsKept() throws IOException {
    site.publish("1", "a.html", "b.html");
    site.put("b.html", "by hand");
    OutputReport report = site.publish("2", "a.html");
    assertEquals(List.of("b.html"), report.kept());
    assertEquals("by hand", site.text("b.html"));
  }

  @Test
  void cleanKeepsWhatSomebodyChangedAndABuildAsksForIt() throws IOException {
    site.publish("1", "a.html", "index.html");
    site.put("index.html", "by hand");
    assertEquals(List.of("index.html"), SiteFolder.clean(site.folder()).kept());
    assertEquals(List.of("index.html"), site.files());
    assertEquals(
        site.folder()
            + " is as it was: windscreen did not make index.html, and the new site has a file"
            + " there. Move it away, then build again.",
        refusal());
    Files.delete(site.folder().resolve("index.html"));
    site.publish("2", "index.html");
    assertEquals("2 index.html", site.text("index.html"));
  }

  @Test
  void theListIsReadByTheUsualTool() throws Exception {
    site.publish("1", "index.html", "levels/index.html");
    Process check =
        new ProcessBuilder("sha256sum", "--check", "--strict", ".windscreen-site")
            .directory(site.folder().toFile())
            .redirectErrorStream(true)
            .start();
    String said =
        new String(check.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertEquals("index.html: OK\nlevels/index.html: OK\n", said);
  }

  @Test
  void aSiteWithoutAListKeepsWhatTheNewOneDoesNotWrite() throws IOException {
    site.put(".windscreen-site", "");
    site.put("index.html", "old");
    site.put("levels/index.html", "old");
    site.put("gone/index.html", "old");
    site.put("CNAME", "guidance.example");
    assertEquals(
        site.folder()
            + " was published by a windscreen that kept no list of its files, so none was taken"
            + " away. Build once more, then clean; or empty it yourself.",
        assertThrows(Refused.class, () -> SiteFolder.clean(site.folder())).getMessage());
    OutputReport report = site.publish("2", "index.html", "levels/index.html");
    assertFalse(report.wasListed());
    assertEquals(List.of(), report.replaced());
    assertEquals(List.of("CNAME", "gone/"), report.kept());
    assertEquals(
        List.of("CNAME", "gone/index.html", "index.html", "levels/index.html"), site.files());
    assertEquals("2 levels/index.html", site.text("levels/index.html"));
    assertTrue(site.publish("3", "index.html").wasListed());
  }
}
