package org.windscreen.muted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectIteration;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.windscreen.diagnostic.Rule;
import org.windscreen.load.ContentTree;

/**
 * Mutes one rule after the other, replays the files that provoke it and, if that shows nothing,
 * runs the tests of the rooms that tell faults; fails if they all still pass. What was found stands
 * in {@code target/muted-rules.txt}: the rule, how many tests failed by its silence, and the first
 * of them.
 *
 * <p>{@code -Dwindscreen.rooms=check,audit} runs the tests of these rooms only, and with {@code
 * -Dwindscreen.rules=topic-circle} only that rule is muted.
 */
class MutedRules {
  private static final String ROOMS =
      "audit,check,diagnostic,format,link,load,markdown,publish,render,source,yaml";

  /** These take minutes and replay random input, which asserts no single rule. */
  private static final List<String> LEFT_OUT = List.of("MangledContentTest", "RealSiteTest");

  @TempDir private static Path folder;

  @Test
  void everyRuleIsMissedBySomeTest() throws IOException, ClassNotFoundException {
    Path report = ContentTree.root().resolve("generator/target/muted-rules.txt");
    List<String> lines = new ArrayList<>();
    List<String> notMissed = new ArrayList<>();
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (Mutable mutable = Mutable.compiledInto(folder)) {
      Thread.currentThread().setContextClassLoader(mutable);
      assertEquals(List.of(), failing("", mutable), "these fail while no rule is muted");
      for (String rule : rules()) {
        List<String> failing = failing(rule, mutable);
        lines.add(
            String.format(Locale.ROOT, "%-26s %3d  %s", rule, failing.size(), first(failing)));
        if (failing.isEmpty()) {
          notMissed.add(rule);
        }
      }
    } finally {
      System.clearProperty(Mutable.SWITCH);
      Thread.currentThread().setContextClassLoader(before);
    }
    Files.createDirectories(report.getParent());
    Files.write(report, lines);
    assertEquals(List.of(), notMissed, "no test fails when these are muted");
  }

  private static List<String> rules() {
    List<String> all = Stream.of(Rule.values()).map(Rule::id).toList();
    List<String> wanted =
        Stream.of(System.getProperty("windscreen.rules", "").split(",", -1))
            .filter(id -> !id.isEmpty())
            .toList();
    assertTrue(all.containsAll(wanted), () -> "no such rule among " + wanted);
    return wanted.isEmpty() ? all : wanted;
  }

  private static String first(List<String> failing) {
    return failing.stream().findFirst().orElse("NONE");
  }

  /** The tests that fail while that rule is muted: of its own files or, if none, of the rooms. */
  private static List<String> failing(String rule, ClassLoader loader)
      throws IOException, ClassNotFoundException {
    System.setProperty(Mutable.SWITCH, rule);
    List<String> failing = failures(own(rule, loader));
    return failing.isEmpty() ? failures(ofRooms(loader)) : failing;
  }

  private static List<String> failures(List<DiscoverySelector> tests) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    Launcher launcher = LauncherFactory.create();
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request().selectors(tests).build();
    launcher.execute(request, listener);
    return listener.getSummary().getFailures().stream().map(MutedRules::name).sorted().toList();
  }

  private static String name(TestExecutionSummary.Failure failure) {
    return failure
        .getTestIdentifier()
        .getUniqueId()
        .replaceAll("^.*\\[class:org\\.windscreen\\.", "[");
  }

  private static List<DiscoverySelector> ofRooms(ClassLoader loader)
      throws IOException, ClassNotFoundException {
    List<DiscoverySelector> tests = new ArrayList<>();
    for (String room : System.getProperty("windscreen.rooms", ROOMS).split(",", -1)) {
      Path tested = ContentTree.root().resolve("generator/src/test/java/org/windscreen/" + room);
      for (String name : namesIn(tested)) {
        tests.add(selectClass(loader.loadClass("org.windscreen." + room + "." + name)));
      }
    }
    return tests;
  }

  /** The files that provoke the rule, replayed. */
  private static List<DiscoverySelector> own(String rule, ClassLoader loader)
      throws IOException, ClassNotFoundException {
    Path faults =
        ContentTree.root().resolve("generator/src/main/resources/org/windscreen/diagnostic/rules");
    List<String> names = new ArrayList<>();
    for (String name : filesIn(faults)) {
      if (!Files.readString(faults.resolve(name)).contains("=== told in a test\n")) {
        names.add(name);
      }
    }
    int[] own =
        IntStream.range(0, names.size()).filter(i -> names.get(i).startsWith(rule + ".")).toArray();
    Class<?> test = loader.loadClass("org.windscreen.faults.FaultsTest");
    return own.length == 0
        ? List.of()
        : List.of(selectIteration(selectMethod(test, "theFaultIsToldSo", "java.lang.String"), own));
  }

  private static List<String> namesIn(Path room) throws IOException {
    return filesIn(room).stream()
        .filter(file -> file.endsWith("Test.java"))
        .map(file -> file.replace(".java", ""))
        .filter(name -> !LEFT_OUT.contains(name))
        .toList();
  }

  private static List<String> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
