package org.windscreen.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.load.ContentTree;
import org.windscreen.publish.BuildOptions;
import org.windscreen.publish.Content;
import org.windscreen.publish.WholeSite;

/**
 * Makes each mistake of {@code src/test/resources/mistakes.txt} in a copy of the real content, one
 * at a time, and counts how many are told with a place and a remedy before anything is published.
 * What was found stands in {@code target/mistakes.txt}: the mistake, and the first that is told of
 * it or MISSED.
 *
 * <p>Run on demand: {@code mvn -pl generator test -Dtest=Mistakes}.
 */
class Mistakes {
  /** Of every six, five are to be told. */
  private static final int CAUGHT_OF_SIX = 5;

  @TempDir private static Path folder;

  /** A mistake as people make it: what it is, and what it changes. */
  private record Mistake(String title, List<Change> changes) {
    static List<Mistake> all() throws IOException {
      Path file = ContentTree.root().resolve("generator/src/test/resources/mistakes.txt");
      List<Mistake> all = new ArrayList<>();
      for (String part : ("\n" + Files.readString(file)).split("\n## ", -1)) {
        if (!part.isBlank()) {
          all.add(new Mistake(part.lines().findFirst().orElseThrow(), FaultFile.changes(part)));
        }
      }
      return all;
    }
  }

  @Test
  void fiveOfSixMistakesAreTold() throws IOException {
    Map<String, String> files =
        Workplace.texts(ContentTree.root().resolve("content").normalize(), "content/");
    Set<Diagnostic> before = Set.copyOf(told(files, "unchanged"));
    List<String> lines = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    for (Mistake mistake : Mistake.all()) {
      Map<String, String> changed = files;
      for (Change change : mistake.changes()) {
        changed = change.of(changed);
      }
      List<Diagnostic> told = new ArrayList<>(told(changed, "mistake-" + lines.size()));
      told.removeAll(before);
      lines.add(
          mistake.title() + ": " + told.stream().findFirst().map(Mistakes::line).orElse("MISSED"));
      if (told.isEmpty()) {
        missed.add(mistake.title());
      }
    }
    Path report = ContentTree.root().resolve("generator/target/mistakes.txt");
    Files.createDirectories(report.getParent());
    Files.write(report, lines);
    assertTrue(
        (lines.size() - missed.size()) * 6 >= lines.size() * CAUGHT_OF_SIX,
        () -> missed.size() + " of " + lines.size() + " are not told: " + missed);
  }

  private static String line(Diagnostic d) {
    assertTrue(!d.hint().isBlank(), () -> d + " says no remedy");
    return d.span() + " " + d.severity().word() + " [" + d.rule().id() + "] " + d.message();
  }

  private static List<Diagnostic> told(Map<String, String> files, String name) throws IOException {
    Path place = folder.resolve(name);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = place.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, Workplace.bytes(file.getValue()));
    }
    Diagnostics faults = new Diagnostics();
    BuildOptions options = WholeSite.options(place.resolve("content"), place.resolve("site"));
    Content.of(options, faults).plan(options, faults);
    return faults.all();
  }
}
