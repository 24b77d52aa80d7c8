package org.windscreen.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.windscreen.render.OutputFile;

/** A disk that refuses in the middle: the last site stays, and nothing is left beside it. */
class FullDiskTest {
  @TempDir Path temp;
  private Path disk;
  private TestSite site;

  @BeforeEach
  void start() throws Exception {
    disk = Files.createDirectory(temp.resolve("disk"));
    site = new TestSite(disk);
  }

  @AfterEach
  void unmount() throws Exception {
    run("umount", disk.toString());
  }

  private static int run(String... words) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(words).redirectErrorStream(true).start().waitFor();
    } catch (IOException e) {
      return -1; // no such program on this system
    }
  }

  /**
   * On a small disk of its own where this machine lets us have one, as it does for root on Linux.
   */
  @Test
  void aFullDisk() throws Exception {
    if (run("mount", "-t", "tmpfs", "-o", "size=200k", "none", disk.toString()) != 0) {
      publishLargeFile();
      return;
    }
    site.publish("1", "index.html");
    UncheckedIOException full = assertThrows(UncheckedIOException.class, this::publishMegabyte);
    assertTrue(full.getMessage().contains("No space left on device"), full::getMessage);
    assertLastSiteAlone();
    site.publish("2", "index.html");
    assertEquals("2 index.html", site.text("index.html"));
    site.assertNothingBeside();
  }

  private void publishMegabyte() throws IOException {
    try (SiteFolder folder = SiteFolder.open(site.folder())) {
      IntStream.range(0, 100)
          .parallel()
          .forEach(
              i -> folder.write(new OutputFile("page-" + i + "/index.html", new byte[10_000])));
      folder.publish();
    }
  }

  /** A page is larger than what the process is let write into one file. */
  @Test
  void aDiskThatTakesSmallFilesOnly() throws Exception {
    publishLargeFile();
  }

  private void publishLargeFile() throws Exception {
    site.publish("1", "index.html");
    List<String> words = new ArrayList<>(List.of("sh", "-c", "ulimit -f 4096; exec \"$@\"", "sh"));
    words.addAll(Publisher.command("large", site.folder()));
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertNotEquals(0, process.waitFor());
    assertTrue(said.contains("File too large"), said);
    assertLastSiteAlone();
  }

  private void assertLastSiteAlone() throws IOException {
    assertEquals(List.of("index.html"), site.files());
    assertEquals("1 index.html", site.text("index.html"));
    site.assertNothingBeside();
  }
}
