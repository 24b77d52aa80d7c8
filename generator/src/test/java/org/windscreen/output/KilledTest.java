package org.windscreen.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.windscreen.output.OutputReport.Recovery;

/**
 * Runs that are killed at any moment, told to end, or at work at once. {@code
 * -Dwindscreen.kills=200} kills more often.
 */
class KilledTest {
  private static final int KILLS = Integer.getInteger("windscreen.kills", 24);
  private static final long SEED = Long.getLong("windscreen.seed", System.nanoTime());

  @TempDir Path temp;
  private TestSite site;

  @BeforeEach
  void start() throws IOException {
    site = new TestSite(temp);
    site.publish("1", Publisher.pages(1).toArray(String[]::new));
  }

  /** Every listed file is there as it was written, and all are of one version. */
  private void assertWhole() throws IOException {
    Manifest manifest = Manifest.in(site.folder()).orElseThrow();
    Standing standing = Standing.of(site.folder(), manifest, Manifest.EMPTY);
    assertEquals(List.copyOf(manifest.digests().keySet()), standing.listed());
    assertEquals(List.of(), standing.changed(path -> true));
    List<String> versions = new ArrayList<>();
    for (String path : standing.listed()) {
      versions.add(site.text(path).split(" ", 2)[0]);
    }
    assertEquals(1, versions.stream().distinct().count(), versions::toString);
  }

  /** After a kill: a whole site stands there, or waits, whole, for the next run. */
  private boolean stood(boolean mayBeClean) throws IOException {
    boolean there = Files.exists(site.folder());
    if (!there && !mayBeClean) {
      assertTrue(
          Files.exists(site.work().resolve("whole")) && Files.exists(site.work().resolve("old")));
    } else if (there
        && Manifest.in(site.folder()).filter(m -> !m.digests().isEmpty()).isPresent()) {
      assertWhole();
    } else if (there) {
      assertTrue(mayBeClean);
    }
    return there;
  }

  private static void killed(Process process, Random random) throws InterruptedException {
    Thread.sleep(random.nextInt(40), random.nextInt(1_000_000));
    process.destroyForcibly().waitFor();
  }

  private int killed(String what, int times, Random random) throws Exception {
    int gaps = 0;
    for (int i = 0; i < times; i++) {
      Process process = Publisher.start(what, site.folder());
      killed(process, random);
      gaps += stood(what.equals("clean")) ? 0 : 1;
      site.publish("next", Publisher.pages(i).toArray(String[]::new));
      assertWhole();
      site.assertNothingBeside();
    }
    return gaps;
  }

  @Test
  void killedAtAnyMomentTheOldOrTheNewSiteIsThereAndTheNextRunLeavesNothingBehind()
      throws Exception {
    KeptFilesTest.putHundred(site);
    Map<String, String> foreign = foreign();
    assertTrue(foreign.size() > 100);
    Random random = new Random(SEED);
    int gaps = killed("forever", KILLS / 3, random);
    killed("clean", KILLS / 6, random);
    assertEquals(foreign, foreign(), "seed " + SEED);
    System.out.printf(
        java.util.Locale.ROOT,
        "%d kills of builds, %d between the two renames, seed %d%n",
        KILLS / 3,
        gaps,
        SEED);
  }

  @Test
  void filesThatAreWrittenTogetherAreEachWholeAndTheNextRunMakesThemAllOfOneVersion()
      throws Exception {
    Path folder = Files.createDirectory(temp.resolve("content"));
    Random random = new Random(SEED);
    int mixed = 0;
    for (int i = 0; i < KILLS / 4; i++) {
      killed(Publisher.start("files", folder), random);
      mixed += versions(folder) > 1 ? 1 : 0;
      WholeFiles.recover(folder);
      assertEquals(20, TestSite.below(folder).size(), () -> "seed " + SEED);
      assertEquals(1, versions(folder), () -> "seed " + SEED);
    }
    System.out.printf(
        java.util.Locale.ROOT,
        "%d kills of files, %d among the renames, seed %d%n",
        KILLS / 4,
        mixed,
        SEED);
  }

  /** How many versions the files are of; each is whole. */
  private static long versions(Path folder) throws IOException {
    Set<Byte> versions = new HashSet<>();
    for (String file : TestSite.below(folder)) {
      if (!file.contains(".windscreen-work-")) {
        byte[] bytes = Files.readAllBytes(folder.resolve(file));
        assertTrue(
            bytes.length == 50_000 && bytes[0] == bytes[bytes.length - 1],
            () -> file + ", seed " + SEED);
        versions.add(bytes[0]);
      }
    }
    return versions.size();
  }

  @Test
  void aNewFolderIsThereWholeOrNotAtAll() throws Exception {
    Path folder = Files.createDirectory(temp.resolve("folders"));
    Random random = new Random(SEED);
    for (int i = 0; i < KILLS / 4; i++) {
      killed(Publisher.start("folders", folder), random);
      for (String left : folder.toFile().list()) {
        if (left.startsWith(".windscreen-work-")) {
          makeAgain(folder.resolve(left.substring(".windscreen-work-".length())));
        }
      }
      for (String made : folder.toFile().list()) {
        assertEquals(31, TestSite.below(folder.resolve(made)).size(), made + ", seed " + SEED);
      }
      Trees.delete(folder);
      Files.createDirectory(folder);
    }
  }

  private static void makeAgain(Path folder) throws IOException {
    boolean isMade = Files.exists(folder);
    try {
      Publisher.make(folder);
    } catch (Refused e) {
      assertTrue(isMade, e.getMessage());
    }
  }

  private Map<String, String> foreign() throws IOException {
    Map<String, String> all = KeptFilesTest.foreign(site.folder());
    all.keySet().removeIf(path -> path.matches("area-\\d.*"));
    return all;
  }

  @Test
  void aRunThatIsToldToEndTakesItsWorkAway() throws Exception {
    Process process = Publisher.start("open", site.folder());
    assertTrue(Files.exists(site.work().resolve("new/half.html")));
    process.destroy();
    assertEquals(143, process.waitFor());
    assertWhole();
    site.assertNothingBeside();
  }

  @Test
  void twoRunsAtOnceAreToldAndTheLockOfADeadOneIsFree() throws Exception {
    Process process = Publisher.start("open", site.folder());
    assertEquals(
        "another windscreen is writing to "
            + site.folder().toRealPath()
            + "; wait until it is done, then try again.",
        assertThrows(Busy.class, () -> SiteFolder.open(site.folder())).getMessage());
    process.destroyForcibly().waitFor();
    try (SiteFolder folder = SiteFolder.open(site.folder())) {
      assertEquals(Optional.of(Recovery.SWEPT), folder.opened().recovery());
      assertThrows(Busy.class, () -> SiteFolder.open(site.folder()));
    }
    assertWhole();
    site.assertNothingBeside();
  }

  @Test
  void threeRunsThatCompeteTakeTurns() throws Exception {
    List<Process> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      all.add(Publisher.start("compete", site.folder()));
    }
    for (Process process : all) {
      assertEquals(0, process.waitFor());
    }
    assertWhole();
    site.assertNothingBeside();
  }
}
