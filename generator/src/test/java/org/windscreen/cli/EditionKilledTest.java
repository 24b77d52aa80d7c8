package org.windscreen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.windscreen.publish.ContentFolder;
import org.windscreen.publish.RealSite;

/**
 * Commands that change editions are killed at any moment: the content is as it was or as it shall
 * be, and the next run works. {@code -Dwindscreen.kills=100} kills more often.
 */
class EditionKilledTest extends ToolOnReadme {
  private static final int KILLS = Integer.getInteger("windscreen.kills", 4);
  private static final long SEED = Long.getLong("windscreen.seed", System.nanoTime());
  private static final int COPIES = 5;
  private static final String EDITION = "exampleshire/2018-12";

  private static final String NEW_ONE =
      """
        - level: 2
          category: family
          text: Nobody knows where the child is.
          topics: [mental-health]
          source: {document: exampleshire-levels-of-need, part: "Appendix 1", level: 2, heading: "Family", item: 1}
      """;

  /** A command, and the exit code of doing it again. */
  enum Step {
    MINT(0, "mint"),
    NEW(2, "edition new exampleshire 2026-04"),
    PUBLISH(2, "edition publish exampleshire 2026-04"),
    CORRECT(0, "edition correct exampleshire 2018-12 --why=Lost.");

    private final int again;
    private final String words;

    Step(int again, String words) {
      this.again = again;
      this.words = words;
    }

    List<String> on(Path content) {
      List<String> all = new ArrayList<>(List.of(words.split(" ", -1)));
      all.add("--content=" + content);
      all.add("--templates=" + RealSite.ROOT.resolve("templates"));
      all.add("--as-of=2026-11-22");
      return all;
    }
  }

  private void ready(Step step) throws IOException {
    assertEquals(0, site("mint"), () -> err);
    String without = "  - code: exa-103\n    level";
    switch (step) {
      case NEW -> {}
      case MINT ->
          replace(
              EDITION + "/indicators.yaml", "  - code: exa-103\n", NEW_ONE + "  - code: exa-103\n");
      case CORRECT -> {
        assertEquals(0, edition("freeze", "exampleshire", "2018-12"), () -> err);
        replace(EDITION + "/guidance/vision.md", "Children are safe", "Every child is safe");
      }
      case PUBLISH -> {
        assertEquals(0, edition("new", "exampleshire", "2026-04"), () -> err);
        replace("exampleshire/exceptions.yaml", "edition:2018-12", "edition:2026-04");
        replace("exampleshire/2026-04/indicators.yaml", without, "  - level");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void allIsDoneOrNothingAndTheNextRunWorks(Step step) throws Exception {
    ready(step);
    Map<String, String> before = texts(temp.resolve("content"));
    Path done = copy("done");
    assertEquals(0, run(step.on(done).toArray(String[]::new)), () -> err);
    assertNotEquals(before, texts(done));
    Random random = new Random(SEED);
    int[] of = new int[3];
    for (int i = 0; i < Math.max(1, KILLS / Step.values().length); i++) {
      for (Path content : killed(step, i, random)) {
        of[2] += left(content).isEmpty() ? 0 : 1;
        ContentFolder.read(content);
        Map<String, String> now = texts(content);
        boolean undone = now.equals(before);
        assertTrue(
            undone || now.equals(texts(done)) || isBetween(step, now, before, texts(done)),
            () -> step + ", seed " + SEED + ": " + now.keySet());
        of[undone ? 0 : 1]++;
        assertEquals(undone ? 0 : step.again, run(step.on(content).toArray(String[]::new)), err);
        assertEquals(texts(done), texts(content), () -> step + ", seed " + SEED);
        assertEquals(List.of(), left(content));
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %d undone, %d done, of all %d amid writing, seed %d%n",
        step,
        of[0],
        of[1],
        of[2],
        SEED);
  }

  /** Minting gives codes first, then records them: each of the two is done or not. */
  private static boolean isBetween(
      Step step, Map<String, String> now, Map<String, String> before, Map<String, String> after) {
    String codes = EDITION + "/indicators.yaml";
    Map<String, String> between = new TreeMap<>(before);
    between.put(codes, after.get(codes));
    return step == Step.MINT && now.equals(between);
  }

  /** Copies of the content, on one after the other of which the command ran until it was killed. */
  private List<Path> killed(Step step, int round, Random random) throws Exception {
    List<Path> copies = new ArrayList<>();
    for (int i = 0; i < COPIES; i++) {
      copies.add(copy(step + "-" + round + "-" + i));
    }
    Process process = Editor.start(copies.stream().map(step::on).toList());
    if (round % 2 == 0) {
      awaitWriting(process, copies.get(1 + random.nextInt(COPIES - 1)));
      Thread.sleep(0, random.nextInt(1_000_000));
    } else {
      Thread.sleep(random.nextInt(600), random.nextInt(1_000_000));
    }
    process.destroyForcibly().waitFor();
    return copies;
  }

  private static void awaitWriting(Process process, Path content) {
    Path files = content.resolve(".windscreen-work-files");
    Path folder = content.resolve("exampleshire/.windscreen-work-2026-04");
    while (process.isAlive() && !Files.exists(files) && !Files.exists(folder)) {
      Thread.onSpinWait();
    }
  }

  private Path copy(String name) throws IOException {
    Path content = temp.resolve("content");
    Path copy = temp.resolve(name);
    for (String file : files(content)) {
      Files.createDirectories(copy.resolve(file).getParent());
      Files.copy(content.resolve(file), copy.resolve(file));
    }
    return copy;
  }

  /** What people see: hidden files are other programs'. */
  private static Map<String, String> texts(Path content) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (String file : files(content)) {
      if (!file.contains("/.") && !file.startsWith(".")) {
        texts.put(file, Files.readString(content.resolve(file)));
      }
    }
    return texts;
  }

  private static List<String> left(Path content) throws IOException {
    return files(content).stream().filter(path -> path.contains(".windscreen-")).toList();
  }
}
