package org.windscreen.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.load.ContentTree.EDITION;
import static org.windscreen.load.ContentTree.ofReadme;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceTree;

/** Files that cannot be read as text. */
class FileFaultsTest {
  @Test
  void bytesThatAreNotUtf8AreToldWithTheirPlace() {
    assertEquals(
        """
        content/glossary.yaml:1:11: error [not-utf-8] This is not UTF-8 text: byte 0xE9 cannot stand here.
          terms: caf\uFFFD
                    ^
          Save the file as UTF-8; most editors offer it as Encoding under Save as.
        """,
        ofReadme()
            .put(new SourceFile("glossary.yaml", 10, "terms: caf\u00e9".getBytes(ISO_8859_1)))
            .faults());
  }

  @Test
  void aByteOrderMarkFurtherDownIsAnError() {
    assertEquals(
        """
        content/site.yaml:2:1: error [invisible-character] U+FEFF ZERO WIDTH NO-BREAK SPACE cannot be seen, and stands where the start of a line is looked at.
           # yaml-language-server: $schema=schema/site.schema.json
          ^
          Delete it.
        """,
        ofReadme().replaceIn("site.yaml", "# yaml", "\uFEFF# yaml").faults());
  }

  @Test
  void anEmptyFileIsTold() {
    assertEquals(
        """
        content/glossary.yaml:1:1: error [empty-file] The file is empty.
          Fill it, or delete it.
        """,
        ofReadme().put("glossary.yaml", " \n").faults());
  }

  @Test
  void aFileOfCommentsIsTold() {
    assertEquals(
        """
        content/glossary.yaml:1:1: error [empty-file] The file has only comments.
          # nothing yet
          ^
          Fill it, or delete it.
        """,
        ofReadme().put("glossary.yaml", "# nothing yet\n").faults());
  }

  @Test
  void windowsLineEndsReadLikePlainOnes() {
    assertReadAlike(ofReadme().mapped(text -> text.replace("\n", "\r\n")));
  }

  @Test
  void oldMacintoshLineEndsReadLikePlainOnes() {
    assertReadAlike(ofReadme().mapped(text -> text.replace('\n', '\r')));
  }

  private static void assertReadAlike(ContentTree other) {
    Loaded plain = ContentLoader.load(ofReadme().tree(), new Diagnostics());
    Loaded read = ContentLoader.load(other.tree(), new Diagnostics());
    assertEquals("", other.faults());
    assertEquals(plain.toString(), read.toString());
    assertEquals(
        ofReadme().replaceIn("site.yaml", "title:", "titel:").faults(),
        other.replaceIn("site.yaml", "title:", "titel:").faults());
  }

  @Test
  void aHugeFileIsToldAndNeverLoaded(@TempDir Path folder) throws IOException {
    try (RandomAccessFile sparse = new RandomAccessFile(folder.resolve("x.yaml").toFile(), "rw")) {
      sparse.setLength(200_000_000);
    }
    SourceFile huge = SourceTree.read(folder).file("x.yaml").orElseThrow();
    assertEquals(0, huge.bytes().length);
    assertEquals(
        """
        content/glossary.yaml:1:1: error [file-too-large] \
        This file has 200,000,000 bytes; content files have at most 16,777,216.
          Split it, or check that it is what you meant to put here.
        """,
        ofReadme().put(new SourceFile("glossary.yaml", huge.size(), huge.bytes())).faults());
  }

  @Test
  void anImageTooLargeToBeReadIsToldToo() {
    String image = EDITION + "guidance/figure.png";
    assertEquals(
        """
        content/exampleshire/2018-12/guidance/figure.png:1:1: error [file-too-large] \
        This file has 200,000,000 bytes; content files have at most 16,777,216.
          Split it, or check that it is what you meant to put here.
        """,
        ofReadme().put(new SourceFile(image, 200_000_000, new byte[0])).faults());
  }
}
