package org.windscreen.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.windscreen.AnotherUser;

/** Folders in which one may not write: told before any work, and left as they are. */
class OtherUserTest {
  @TempDir Path temp;
  private TestSite site;

  @BeforeEach
  void start() throws IOException {
    site = new TestSite(Files.createDirectory(temp.toRealPath().resolve("www")));
    site.publish("1", "index.html");
  }

  @AfterEach
  void open() throws IOException {
    try (Stream<Path> all = Files.walk(site.around())) {
      for (Path path : (Iterable<Path>) all::iterator) {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
          mode(path, "rwxrwxrwx");
        }
      }
    }
  }

  private static void mode(Path path, String mode) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
  }

  private String publish() throws Exception {
    return new AnotherUser(temp)
        .run(
            Publisher.class,
            List.of("output", "render", "diagnostic", "source"),
            "once",
            site.folder().toString());
  }

  @Test
  void beside() throws Exception {
    mode(site.around(), "r-xr-xr-x");
    assertEquals(
        site.folder()
            + " cannot be replaced, as you may not write in "
            + site.around()
            + ". Name a folder in one of yours.\n",
        publish());
  }

  @Test
  void theSiteItself() throws Exception {
    mode(site.around(), "rwxrwxrwx");
    mode(site.folder(), "r-xr-xr-x");
    assertEquals(
        site.folder()
            + " cannot be replaced, as you may not write in "
            + site.folder()
            + ". Name a folder in one of yours.\n",
        publish());
    assertEquals(List.of("index.html"), site.files());
    site.assertNothingBeside();
  }

  @Test
  void aFolderInIt() throws Exception {
    site.put("photos/a.jpg", "");
    mode(site.around(), "rwxrwxrwx");
    mode(site.folder(), "rwxrwxrwx");
    mode(site.folder().resolve("photos"), "r-xr-xr-x");
    assertEquals(
        site.folder()
            + " cannot be replaced: windscreen did not make photos/ in it, and could not keep it,"
            + " as you may not write in it; ask its owner, or move it away.\n",
        publish());
    site.assertNothingBeside();
  }

  @Test
  void aFolderOfOnesOwn() throws Exception {
    mode(site.around(), "rwxrwxrwx");
    mode(site.folder(), "rwxrwxrwx");
    assertEquals("published\n", publish());
    assertEquals("2 index.html", site.text("index.html"));
    site.assertNothingBeside();
  }
}
