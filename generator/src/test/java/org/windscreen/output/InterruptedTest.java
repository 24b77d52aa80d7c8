package org.windscreen.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.windscreen.output.OutputReport.Recovery;

/** Each state in which a killed run can leave the disk, and what the next run makes of it. */
class InterruptedTest {
  @TempDir Path temp;
  private TestSite site;

  @BeforeEach
  void oldSiteWithSomethingOfSomebodys() throws IOException {
    site = new TestSite(temp);
    site.publish("old", "index.html", "area/index.html");
    site.put("area/photo.jpg", "somebody's");
    site.put("CNAME", "guidance.example");
  }

  /** A whole new site, not yet in place. */
  private void finished(String folder) throws IOException {
    TestSite other = new TestSite(Files.createDirectories(temp.resolve("other")));
    other.publish("new", "index.html", "area/index.html");
    Files.createDirectories(site.work());
    Files.move(other.folder(), site.work().resolve(folder));
    Files.delete(other.around());
  }

  private void setAside() throws IOException {
    Files.createDirectories(site.work());
    Files.move(site.folder(), site.work().resolve("old"));
  }

  private Optional<Recovery> opened() throws IOException {
    try (SiteFolder folder = SiteFolder.open(site.folder())) {
      return folder.opened().recovery();
    }
  }

  private void assertSite(String version) throws IOException {
    assertEquals(List.of("CNAME", "area/index.html", "area/photo.jpg", "index.html"), site.files());
    assertEquals(version + " index.html", site.text("index.html"));
    assertEquals(version + " area/index.html", site.text("area/index.html"));
    assertEquals("somebody's", site.text("area/photo.jpg"));
    site.assertNothingBeside();
    assertEquals(Optional.empty(), opened());
    site.publish("next", "index.html", "area/index.html");
    site.assertNothingBeside();
  }

  @Test
  void whileWriting() throws IOException {
    finished("new");
    assertEquals(Optional.of(Recovery.SWEPT), opened());
    assertSite("old");
  }

  @Test
  void beforeTheFirstRename() throws IOException {
    finished("whole");
    assertEquals(Optional.of(Recovery.SWEPT), opened());
    assertSite("old");
  }

  @Test
  void betweenTheTwoRenames() throws IOException {
    finished("whole");
    setAside();
    assertEquals(Optional.of(Recovery.COMPLETED), opened());
    assertSite("new");
  }

  @Test
  void betweenTheTwoRenamesWhereSomebodyMadeAnEmptyFolderSince() throws IOException {
    finished("whole");
    setAside();
    Files.createDirectory(site.folder());
    assertEquals(Optional.of(Recovery.COMPLETED), opened());
    assertSite("new");
  }

  @Test
  void betweenTheTwoRenamesWhereSomebodyPutSomethingSince() throws IOException {
    finished("whole");
    setAside();
    site.put("index.html", "a page in need");
    Path work = site.work().toRealPath();
    assertEquals(
        "An interrupted run left its new site in "
            + work.resolve("whole")
            + " and the last one in "
            + work.resolve("old")
            + ", and something else was put at "
            + site.folder()
            + " since. Move that away, then run this again.",
        assertThrows(Refused.class, this::opened).getMessage());
    Trees.delete(site.folder());
    assertEquals(Optional.of(Recovery.COMPLETED), opened());
    assertSite("new");
  }

  @Test
  void whileTheRestIsMoved() throws IOException {
    setAside();
    finished("whole");
    Files.move(site.work().resolve("whole"), site.folder());
    Files.move(site.work().resolve("old/CNAME"), site.folder().resolve("CNAME"));
    assertEquals(Optional.of(Recovery.COMPLETED), opened());
    assertSite("new");
  }

  @Test
  void whileTheOldIsTakenAway() throws IOException {
    site.put("CNAME", "guidance.example");
    finished("whole");
    setAside();
    Files.move(site.work().resolve("whole"), site.folder());
    for (String moved : List.of("CNAME", "area/photo.jpg")) {
      Files.move(site.work().resolve("old").resolve(moved), site.folder().resolve(moved));
    }
    Files.delete(site.work().resolve("old/area/index.html"));
    assertEquals(Optional.of(Recovery.COMPLETED), opened());
    assertSite("new");
    Files.createDirectories(site.work().resolve("old"));
    assertEquals(Optional.of(Recovery.COMPLETED), opened());
    assertSite("next");
  }

  @Test
  void whenOnlyTheOldIsLeft() throws IOException {
    setAside();
    assertEquals(Optional.of(Recovery.RESTORED), opened());
    assertSite("old");
  }

  @Test
  void whatCannotBeMovedIsKeptAndTold() throws IOException {
    setAside();
    finished("whole");
    Files.move(site.work().resolve("whole"), site.folder());
    site.put("area/photo.jpg", "somebody else's, put there since");
    assertEquals(
        site.folder().toRealPath()
            + " holds the new site, but this could not be moved into it: area/photo.jpg. It is"
            + " kept in "
            + site.work().toRealPath().resolve("old")
            + "; move it yourself, then delete that folder.",
        assertThrows(Refused.class, this::opened).getMessage());
    assertEquals(
        List.of(".windscreen-site", "area/photo.jpg"), TestSite.below(site.work().resolve("old")));
    assertEquals("guidance.example", site.text("CNAME"));
  }
}
