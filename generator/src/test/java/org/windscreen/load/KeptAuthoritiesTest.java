package org.windscreen.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.model.Authority;
import org.windscreen.publish.RealSite;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceTree;

/** Reading again gives what reading for the first time would, and reads no more than it must. */
class KeptAuthoritiesTest {
  private static final int EDITS = 60;
  private static final Path SITES = RealSite.ROOT.resolve("generator/src/test/resources/sites");
  private static final String INDICATORS = "wenlowshire/2026-02/indicators.yaml";

  private static SourceTree three;

  /** Three areas of one site, made up of the golden sites. */
  @BeforeAll
  static void read() throws IOException {
    SourceTree all = SourceTree.of(List.of());
    for (String site : List.of("base", "five-levels", "age-bands", "two-editions")) {
      all = all.with(SourceTree.read(SITES.resolve(site).resolve("content")).files());
    }
    String listing =
        text(all, "site.yaml")
            .replaceFirst("authorities:.*", "authorities: [aldermoor, exampleshire, wenlowshire]");
    three = all.with(List.of(SourceFile.of("site.yaml", listing)));
    assertEquals(3, Reading.of(three, new KeptAuthorities()).authorities().size());
  }

  private static String text(SourceTree tree, String path) {
    return new String(tree.file(path).orElseThrow().bytes(), UTF_8);
  }

  private record Reading(Loaded loaded, Diagnostics told) {
    static Reading of(SourceTree tree, KeptAuthorities kept) {
      Diagnostics told = new Diagnostics();
      return new Reading(ContentLoader.load(tree, kept, told), told);
    }

    List<Authority> authorities() {
      return loaded.catalog().orElseThrow().authorities();
    }

    boolean isSameAs(Reading other) {
      return told.all().equals(other.told.all())
          && loaded.toString().equals(other.loaded.toString());
    }
  }

  /** The areas that a second reading read anew. */
  private static List<String> anew(SourceTree after) {
    KeptAuthorities kept = new KeptAuthorities();
    Set<Authority> before = Collections.newSetFromMap(new IdentityHashMap<>());
    before.addAll(Reading.of(three, kept).authorities());
    return Reading.of(after, kept).authorities().stream()
        .filter(area -> !before.contains(area))
        .map(area -> area.id().value())
        .toList();
  }

  private static SourceTree with(String path, String before, String after) {
    String text = text(three, path);
    assertTrue(text.contains(before), path);
    return three.with(List.of(SourceFile.of(path, text.replace(before, after))));
  }

  @Test
  void whatDidNotChangeIsNotReadAnew() {
    assertEquals(List.of(), anew(three.with(List.of())));
  }

  @Test
  void anAreaIsReadAnewWhenOneOfItsFilesChanges() {
    assertEquals(List.of("wenlowshire"), anew(with(INDICATORS, "\n", "\n# Looked through.\n")));
  }

  @Test
  void anAreaIsReadAnewWhenOneOfItsFilesIsGone() {
    String gone = "wenlowshire/exceptions.yaml";
    assertTrue(three.file(gone).isPresent());
    List<SourceFile> left = new ArrayList<>(three.files());
    left.removeIf(file -> file.path().equals(gone));
    assertEquals(List.of("wenlowshire"), anew(SourceTree.of(left)));
  }

  /** The number that another area's text shows is that area's. */
  @Test
  void anAreaIsReadAnewWhenWhatItsTextsTakeChanges() {
    String taking = "aldermoor/2025-09/consent.yaml";
    SourceFile call =
        SourceFile.of(
            taking,
            text(three, taking)
                .replace(
                    "rule: not-stated",
                    "rule: Ring [number](exampleshire/contact:front-door) first."));
    KeptAuthorities kept = new KeptAuthorities();
    Reading.of(three.with(List.of(call)), kept);
    SourceTree after =
        with("exampleshire/2026-03/contacts.yaml", "960002", "960009").with(List.of(call));
    String said = Reading.of(after, kept).authorities().getFirst().toString();
    assertTrue(said.contains("01632 960009"));
    assertFalse(said.contains("01632 960002"));
  }

  @Test
  void whatIsWrongIsToldEachTime() {
    SourceTree wrong = with("wenlowshire/authority.yaml", "name:", "naem:");
    KeptAuthorities kept = new KeptAuthorities();
    Reading first = Reading.of(wrong, kept);
    assertTrue(first.told().hasErrors());
    assertEquals(first.told().all(), Reading.of(wrong, kept).told().all());
  }

  /** The codes that new indicators get depend on what stands in any file. */
  @Test
  void newCodesAreCountedAnew() {
    SourceTree before = with(INDICATORS, "- code: wen-101\n    level", "- level");
    SourceTree after = before.with(List.of(SourceFile.of("aldermoor/permalinks.txt", "wen-990\n")));
    KeptAuthorities kept = new KeptAuthorities();
    Reading.of(before, kept);
    assertEquals("wen-991", Reading.of(after, kept).loaded().newCodes().getFirst().id().value());
  }

  @Test
  void afterManyEditsItIsStillWhatAFirstReadingGives() {
    KeptAuthorities kept = new KeptAuthorities();
    Random random = new Random(20261130);
    SourceTree tree = three;
    for (int edit = 0; edit < EDITS; edit++) {
      // Every third edit is of content as it was, so that what was kept is met again.
      tree = edited(edit % 3 == 0 ? three : tree, random);
      assertTrue(
          Reading.of(tree, kept).isSameAs(Reading.of(tree, new KeptAuthorities())), "edit " + edit);
    }
  }

  /** One line of one file is gone, or stands twice. */
  private static SourceTree edited(SourceTree tree, Random random) {
    List<SourceFile> files = List.copyOf(tree.files());
    SourceFile file = files.get(random.nextInt(files.size()));
    List<String> lines = new ArrayList<>(new String(file.bytes(), UTF_8).lines().toList());
    if (lines.isEmpty()) {
      return tree;
    }
    int line = random.nextInt(lines.size());
    if (random.nextBoolean()) {
      lines.remove(line);
    } else {
      lines.add(line, lines.get(line));
    }
    return tree.with(List.of(SourceFile.of(file.path(), String.join("\n", lines) + "\n")));
  }
}
