package org.windscreen.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Folders that are not plain: found out before any work. */
class RealFolderTest {
  @TempDir Path temp;
  private TestSite site;

  @BeforeEach
  void start() throws IOException {
    temp = temp.toRealPath();
    site = new TestSite(temp);
  }

  private static String refused(Path folder) {
    return assertThrows(Refused.class, () -> SiteFolder.open(folder)).getMessage();
  }

  @Test
  void aFileIsNotTakenForAFolder() throws IOException {
    Files.writeString(site.folder(), "a file");
    assertEquals(site.folder() + " is a file. Name a folder.", refused(site.folder()));
    assertTrue(Files.isRegularFile(site.folder()));
    site.assertNothingBeside();
  }

  @Test
  void theRootOfTheDiskIsNoSite() {
    assertEquals("/ is the root of the disk. Name a folder in it.", refused(Path.of("/")));
  }

  @Test
  void theFolderThatALinkNamesIsReplacedAndTheLinkStays() throws IOException {
    Path served = Files.createDirectories(temp.resolve("www/served"));
    for (String target : List.of("www/served", served.toString())) {
      Files.deleteIfExists(site.folder());
      Files.createSymbolicLink(site.folder(), Path.of(target));
      site.publish("1", "index.html");
      site.publish("2", "index.html");
      assertTrue(Files.isSymbolicLink(site.folder()));
      assertEquals("2 index.html", Files.readString(served.resolve("index.html")));
    }
    SiteFolder.clean(site.folder());
    assertEquals(List.of("site"), TestSite.below(temp));
    // The link now leads nowhere yet.
    site.publish("3", "index.html");
    assertEquals("3 index.html", Files.readString(served.resolve("index.html")));
    site.assertNothingBut("site", "www");
  }

  @Test
  void aLinkInACircleIsTold() throws IOException {
    Files.createSymbolicLink(site.folder(), Path.of("other"));
    Files.createSymbolicLink(temp.resolve("other"), Path.of("site"));
    assertEquals(
        site.folder() + " is a link that leads in a circle. Name another folder.",
        refused(site.folder()));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aPlaceWhereAnotherDiskIsMountedIsToldBeforeTheWork() {
    assertEquals(
        "/proc is where another disk or volume is mounted, and such a folder cannot be replaced."
            + " Name a folder in it, such as /proc/site.",
        refused(Path.of("/proc")));
  }

  @Test
  void mountsAreReadAsLinuxWritesThem() {
    assertEquals(
        List.of(Path.of("/"), Path.of("/srv/a b\\c"), Path.of("/srv/ö")),
        Mounts.read(
            """
            22 1 259:1 / / rw,relatime shared:1 - ext4 /dev/root rw
            90 22 0:45 /x /srv/a\\040b\\134c rw - tmpfs tmpfs rw
            91 22 0:46 / /srv/\u00c3\u00b6 rw - tmpfs tmpfs rw
            """));
  }

  @Test
  void aNameWithSpacesAndOtherLettersIsANameLikeAnyOther() throws IOException {
    TestSite odd = new TestSite(Files.createDirectories(temp.resolve("Schutz für Kinder/日本 x")));
    odd.publish("1", "index.html");
    odd.publish("2", "index.html");
    assertEquals("2 index.html", odd.text("index.html"));
    odd.assertNothingBeside();
  }

  @Test
  void whatStandsWhereTheToolWorksIsNotDeleted() throws IOException {
    Files.writeString(site.work(), "somebody's");
    assertEquals(
        site.work() + " is where windscreen works, and is no folder. Delete it.",
        refused(site.folder()));
    assertFalse(Files.exists(site.folder()));
    assertEquals("somebody's", Files.readString(site.work()));
  }
}
