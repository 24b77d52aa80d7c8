package org.windscreen.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people put into a published site stays as it is. */
class KeptFilesTest {
  private static final String[] PAGES = {"index.html", "area/index.html", "area/levels/index.html"};

  @TempDir Path temp;
  private TestSite site;

  @BeforeEach
  void start() throws IOException {
    site = new TestSite(temp);
    site.publish("1", PAGES);
  }

  /** Ten things of each of ten kinds, at the top, in a folder of the site, and deeper. */
  static void putHundred(TestSite site) throws IOException {
    for (int i = 0; i < 10; i++) {
      String in = List.of("", "area/", "area/levels/").get(i % 3);
      site.put(in + ".hidden-" + i, "a dot file");
      site.put(in + "file-" + i + ".html", "a file like ours");
      site.put(in + "photos-" + i + "/deep/er/photo.jpg", "a folder");
      site.put(in + " odd 'näme' \n\u202e*?\"<>|\\ " + i, "an odd name");
      Files.setPosixFilePermissions(
          site.put(in + "read-only-" + i, "read only"),
          PosixFilePermissions.fromString("r--r--r--"));
      Files.createDirectories(site.folder().resolve(in + "empty-" + i));
      Files.createSymbolicLink(site.folder().resolve(in + "link-" + i), Path.of("nowhere-" + i));
      Files.createSymbolicLink(site.folder().resolve(in + "folder-link-" + i), site.around());
      Files.setLastModifiedTime(
          site.put(in + "old-" + i, ""), FileTime.fromMillis(86_400_000L * i));
      Files.setPosixFilePermissions(
          site.put(in + "closed-" + i, "secret"), PosixFilePermissions.fromString("---------"));
    }
    // A name that is no UTF-8: café in Latin-1.
    Files.createFile(Path.of(java.net.URI.create(site.folder().toUri() + "caf%E9")));
    site.put(".git/objects/ab/cdef", "");
    site.put(".git/HEAD", "ref: refs/heads/gh-pages\n");
    site.put("CNAME", "guidance.example\n");
    site.put(".well-known/security.txt", "Contact: mailto:x@guidance.example\n");
  }

  /** Kind, mode, time, target or content of everything in the site that is no page. */
  static Map<String, String> foreign(Path folder) throws IOException {
    Map<String, String> facts = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) all::iterator) {
        String name = folder.relativize(path).toString();
        boolean ours =
            List.of(PAGES).contains(name)
                || List.of("", "area", "area/levels", Manifest.NAME).contains(name);
        if (!ours) {
          facts.put(name, facts(path));
        }
      }
    }
    return facts;
  }

  private static String facts(Path path) throws IOException {
    Map<String, Object> facts =
        Files.readAttributes(path, "unix:mode,ino,lastModifiedTime", LinkOption.NOFOLLOW_LINKS);
    return new TreeMap<>(facts).toString();
  }

  @Test
  void aHundredThingsOfTenKindsSurviveBuildsAndClean() throws IOException {
    putHundred(site);
    Map<String, String> before = foreign(site.folder());
    assertTrue(before.size() >= 100);
    OutputReport report = site.publish("2", PAGES);
    assertEquals(before, foreign(site.folder()));
    assertEquals("2 index.html", site.text("index.html"));
    assertEquals(104, report.kept().size());
    assertTrue(
        report.kept().containsAll(List.of(".git/", "CNAME", ".well-known/", "empty-0/")),
        report::toString);
    site.publish("3", "index.html");
    assertEquals(before, foreign(site.folder()));
    assertTrue(SiteFolder.clean(site.folder()).kept().contains("area/"));
    assertEquals(before, foreign(site.folder()));
    assertTrue(Files.notExists(site.folder().resolve("index.html")));
    site.publish("4", PAGES);
    assertEquals(before, foreign(site.folder()));
    site.assertNothingBeside();
  }

  @ParameterizedTest
  @CsvSource({
    "new.html, new.html", // a file where a page goes
    "new, new/index.html", // a file where a folder goes
    "new/index.html/x, new/index.html", // a folder where a page goes
    "area/new.html, area/new.html"
  })
  void whereThePageOfANewSiteGoesAForeignThingIsNamedAndAllIsLeftAsItWas(String put, String page)
      throws IOException {
    site.put(put, "somebody's");
    assertEquals(
        site.folder()
            + " is as it was: windscreen did not make "
            + (put.endsWith("/x") ? put.substring(0, put.length() - 1) : put)
            + ", and the new site has a file there. Move it away, then build again.",
        assertThrows(Refused.class, () -> site.publish("2", "index.html", page)).getMessage());
    assertEquals("somebody's", site.text(put));
    assertEquals("1 index.html", site.text("index.html"));
    site.assertNothingBeside();
  }

  @Test
  void aPageThatSomebodyMadeALinkIsNeitherFollowedNorReplaced() throws IOException {
    Path own = Files.writeString(Files.createDirectory(temp.resolve("own")).resolve("a"), "mine");
    Files.delete(site.folder().resolve("index.html"));
    Files.createSymbolicLink(site.folder().resolve("index.html"), own);
    assertThrows(Refused.class, () -> site.publish("2", PAGES));
    assertEquals(List.of("index.html"), SiteFolder.clean(site.folder()).kept());
    assertEquals("mine", Files.readString(own));
  }

  @Test
  void aFolderOfTheSiteThatSomebodyMadeALinkIsNotEmptied() throws IOException {
    Path own = Files.createDirectory(temp.resolve("own"));
    Files.writeString(own.resolve("index.html"), "1 area/index.html");
    Trees.delete(site.folder().resolve("area"));
    Files.createSymbolicLink(site.folder().resolve("area"), own);
    assertEquals(List.of("area"), SiteFolder.clean(site.folder()).kept());
    assertEquals("1 area/index.html", Files.readString(own.resolve("index.html")));
  }

  @Test
  void namesInMessagesAreBoundedAndSteerNoTerminal() throws IOException {
    for (int i = 10; i < 22; i++) {
      site.put("new/" + i + "\u001b[31m", "");
    }
    List<String> names =
        TestSite.below(site.folder().resolve("new")).stream().map(n -> "new/" + n).toList();
    String message =
        assertThrows(Refused.class, () -> site.publish("2", names.toArray(String[]::new)))
            .getMessage();
    assertTrue(message.contains("did not make new/10?[31m, new/11?[31m, "), message);
    assertTrue(message.contains("new/19?[31m and 2 more, and the new site"), message);
  }
}
