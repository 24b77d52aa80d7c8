package org.windscreen.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.windscreen.AnotherUser;
import org.windscreen.diagnostic.DiagnosticPrinter;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.source.SourceTree;

/** What stands in the content folder and is not read is told, by kind. */
class UnreadTest {
  private static final String EDITION = "exampleshire/2018-12/";

  @TempDir Path temp;
  private Path content;

  @BeforeEach
  void write() throws IOException {
    content = temp.resolve("content");
    ContentTree.ofReadme().write(content);
  }

  private String faults() throws IOException {
    Diagnostics faults = new Diagnostics();
    ContentLoader.load(SourceTree.read(content), faults);
    return new DiagnosticPrinter("content").print(faults.all()).stripTrailing() + "\n";
  }

  private void link(String path, Path to) throws IOException {
    Path link = content.resolve(path);
    Files.createDirectories(link.getParent());
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, to);
  }

  @Test
  void aLinkOutOfTheFolderIsToldWithoutALineOfWhatItLeadsTo() throws IOException {
    Path secret = Files.writeString(temp.resolve("secret.yaml"), "password: hunter2\n");
    link(EDITION + "contacts.yaml", secret);
    link("pages/about.md", Path.of("../../secret.yaml"));
    assertEquals(
        """
        content/exampleshire/2018-12/contacts.yaml:1:1: error [not-read] This is a link to something outside of the content folder.
          Put the file itself here.

        content/pages/about.md:1:1: error [not-read] This is a link to something outside of the content folder.
          Put the file itself here.
        """,
        faults());
  }

  @Test
  void aLinkWithinTheFolderIsRead() throws IOException {
    Path chapter = content.resolve(EDITION + "guidance/vision.md");
    Files.move(chapter, content.resolve(EDITION + "guidance/our-vision.md"));
    link(EDITION + "guidance/vision.md", Path.of("our-vision.md"));
    assertFalse(faults().contains("not-read"), faults());
  }

  @Test
  void aContentFolderThatIsALinkItselfIsRead() throws IOException {
    Path real = temp.resolve("real");
    Files.move(content, real);
    Files.createSymbolicLink(content, real);
    assertEquals("\n", faults());
  }

  @Test
  void linkedFoldersAndLinksToNothingAreTold() throws IOException {
    link("otherplace", content.resolve("exampleshire"));
    link("outside", temp);
    link("pages/gone.md", Path.of("nothing.md"));
    link("pages/circle.md", Path.of("circle.md"));
    assertEquals(
        """
        content/otherplace:1:1: error [not-read] This is a link to a folder; folders are read where they stand.
          Put the folder itself here, or delete the link.

        content/outside:1:1: error [not-read] This is a link to a folder; folders are read where they stand.
          Put the folder itself here, or delete the link.

        content/pages/circle.md:1:1: error [not-read] This link leads nowhere.
          Put the file itself here, or delete the link.

        content/pages/gone.md:1:1: error [not-read] This link leads nowhere.
          Put the file itself here, or delete the link.
        """,
        faults());
  }

  @Test
  void pipesDevicesAndFoldersNamedAsFilesAreTold() throws Exception {
    new ProcessBuilder("mkfifo", content.resolve("pages/pipe.md").toString()).start().waitFor();
    link("pages/zero.md", Path.of("/dev/zero"));
    Files.createDirectories(content.resolve("pages/dir.md"));
    Files.writeString(content.resolve("pages/dir.md/notes.md"), "x");
    Files.createDirectories(content.resolve("pages/empty"));
    assertEquals(
        """
        content/pages/dir.md:1:1: error [not-read] This is a folder, and is named as a file.
          Make it a file, or give it a name without a full stop.

        content/pages/pipe.md:1:1: error [not-read] This is no file that can be read to its end, but a pipe, a socket or a device.
          Delete it.

        content/pages/zero.md:1:1: error [not-read] This is a link to something outside of the content folder.
          Put the file itself here.

        content/pages/empty:1:1: warning [not-read] This folder is empty.
          Put something into it, or delete it.
        """,
        faults());
  }

  @Test
  void aHiddenFileIsToldWhereItIsNamedAsContentIs() throws IOException {
    for (String other : List.of(".DS_Store", "pages/.about.md.swp", ".git/config", ".lint.yaml")) {
      Files.createDirectories(content.resolve(other).getParent());
      Files.writeString(content.resolve(other), "x");
    }
    Files.writeString(content.resolve("pages/.notes.md"), "x");
    Files.writeString(content.resolve(EDITION + ".contacts.yaml"), "x");
    Files.writeString(content.resolve(".site.yaml"), "x");
    assertEquals(
        """
        content/.site.yaml:1:1: warning [not-read] Files whose names start with a full stop are not read.
          Take the full stop away, or delete the file.

        content/exampleshire/2018-12/.contacts.yaml:1:1: warning [not-read] Files whose names start with a full stop are not read.
          Take the full stop away, or delete the file.

        content/pages/.notes.md:1:1: warning [not-read] Files whose names start with a full stop are not read.
          Take the full stop away, or delete the file.
        """,
        faults());
  }

  /** Prints what was not read. */
  static final class ReadContent {
    private ReadContent() {}

    public static void main(String[] words) throws IOException {
      SourceTree.read(Path.of(words[0])).unread().forEach(System.out::println);
    }
  }

  @Test
  void whatYouMayNotReadIsTold() throws Exception {
    for (String closed : List.of("pages/about.md", EDITION + "guidance")) {
      Files.setPosixFilePermissions(
          content.resolve(closed), PosixFilePermissions.fromString("---------"));
    }
    String said =
        new AnotherUser(temp)
            .run(ReadContent.class, List.of("source", "diagnostic"), content.toString());
    assertEquals(
        """
        Unread[path=exampleshire/2018-12/guidance, why=CLOSED]
        Unread[path=pages/about.md, why=CLOSED]
        """,
        said);
    Files.setPosixFilePermissions(
        content.resolve(EDITION + "guidance"), PosixFilePermissions.fromString("rwx------"));
  }
}
