package org.windscreen.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.windscreen.source.Sha256;

class ManifestTest {
  private static final String DIGEST =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"; // of "abc", FIPS 180-2

  @TempDir Path temp;

  private static Manifest of(String... paths) {
    Map<String, String> digests = new java.util.HashMap<>();
    for (String path : paths) {
      digests.put(path, DIGEST);
    }
    return Manifest.of(digests);
  }

  @Test
  void itIsReadAsItWasWritten() throws IOException {
    assertEquals(DIGEST, Sha256.of(new byte[] {'a', 'b', 'c'}));
    Manifest manifest = of("index.html", "a b/ö.html", "..a/b..");
    Files.writeString(temp.resolve(Manifest.NAME), manifest.text());
    assertEquals(Optional.of(manifest), Manifest.in(temp));
    Files.writeString(temp.resolve(Manifest.NAME), manifest.text().replace("\n", "\r\n"));
    assertEquals(Optional.of(manifest), Manifest.in(temp));
  }

  @Test
  void onlyAFileIsAManifest() throws IOException {
    assertEquals(Optional.empty(), Manifest.in(temp));
    Files.createDirectory(temp.resolve(Manifest.NAME));
    assertEquals(Optional.empty(), Manifest.in(temp));
  }

  /** A list that somebody changed could name any file of the machine as the tool's. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "../thesis.doc",
        "/etc/passwd",
        "a/../../b",
        "a//b",
        "./a",
        "a/.",
        "..",
        "a/..",
        "a/",
        ""
      })
  void aPathThatLeadsElsewhereIsRefused(String path) throws IOException {
    String text = of("a").text() + DIGEST + "  " + path + "\n";
    Path file = Files.writeString(temp.resolve(Manifest.NAME), text);
    assertEquals(
        file
            + ":3: this list of what windscreen published was changed, so nothing was done."
            + " Put the file back as it was, or name another folder with --output.",
        assertThrows(Refused.class, () -> Manifest.in(temp)).getMessage());
  }

  @Test
  void aListThatIsNoneIsRefused() throws IOException {
    Files.writeString(temp.resolve(Manifest.NAME), "<<<<<<< HEAD\n");
    assertTrue(
        assertThrows(Refused.class, () -> Manifest.in(temp)).getMessage().contains("-site:1: "));
  }

  @Test
  void aFileClaimsItsPathTheFoldersAboveItAndAllBelowIt() {
    Manifest manifest = of("a/b/c.html", "a-b");
    for (String path : new String[] {"a", "a/b", "a/b/c.html", "a/b/c.html/d", "a-b", "a-b/c/d"}) {
      assertTrue(manifest.claims(path), path);
    }
    for (String path : new String[] {"b", "a/c", "a/b/c", "a/b/c.htm", "a-", "a-bc", "a/b/d"}) {
      assertFalse(manifest.claims(path), path);
    }
  }
}
