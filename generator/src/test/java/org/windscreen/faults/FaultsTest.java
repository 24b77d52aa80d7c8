package org.windscreen.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.windscreen.Rewrite;
import org.windscreen.diagnostic.Explanation;
import org.windscreen.diagnostic.Rule;
import org.windscreen.load.ContentTree;

/**
 * Every rule is provoked, by a file of {@code diagnostic/rules} among the resources or by a test
 * that holds its whole message, and what is told is what the file says. To add one write it without
 * {@code === told}, run this test with {@code -Dwindscreen.update=true}, and read what it wrote as
 * a reviewer would.
 */
class FaultsTest {
  /** A message as printed, with its place: {@code content/a.yaml:2:3: error [unknown-key] }. */
  private static final Pattern MESSAGE =
      Pattern.compile("[0-9]+:[0-9]+: (?:block|error|warning|info) \\[([a-z0-9-]+)] ");

  @TempDir private static Path folder;

  private static Workplace workplace;
  private static Map<String, String> files;

  @BeforeAll
  static void mint() throws IOException {
    workplace = new Workplace(folder);
    files = workplace.files();
  }

  /** The twin of every file here: without its change nothing is told. */
  @Test
  void nothingIsToldOfExampleshire() throws IOException {
    assertEquals(
        "", workplace.told(new FaultFile(Path.of("unchanged"), "", "", List.of(), ""), files));
  }

  @ParameterizedTest
  @MethodSource("org.windscreen.faults.FaultFile#names")
  void theFaultIsToldSo(String name) throws IOException {
    FaultFile fault = FaultFile.read(name);
    String told = workplace.told(fault, fault.of(files));
    assertTrue(
        told.contains(" [" + fault.rule() + "] "), () -> "does not provoke its rule:\n" + told);
    if (Rewrite.on()) {
      fault.rewrite(told);
    } else {
      assertEquals(fault.told(), told, name);
    }
  }

  @Test
  void everyRuleIsProvoked() throws IOException {
    Set<String> silent = ids();
    silent.removeAll(FaultFile.rules());
    silent.removeAll(heldInTests());
    assertEquals(
        Set.of(),
        silent,
        "Nothing provokes these rules: write diagnostic/rules/<rule>.txt for each, as"
            + " PIPELINE.md says, or a test that asserts the whole message");
  }

  @Test
  void everyFileIsOfARule() throws IOException {
    Set<String> unknown = FaultFile.rules();
    unknown.removeAll(ids());
    assertEquals(Set.of(), unknown);
  }

  /** What a rule is for, and what is told where it is broken: in the file that is replayed. */
  @ParameterizedTest
  @EnumSource(Rule.class)
  void everyRuleIsExplained(Rule rule) throws IOException {
    Explanation explanation = Explanation.of(rule);
    String file = "rules/" + rule.id() + ".txt";
    assertTrue(
        explanation.purpose().length() > 60, () -> file + " says too little of what it is for");
    String told = explanation.told().lines().findFirst().orElse("");
    assertTrue(told.contains(" [" + rule.id() + "] "), () -> file + " tells nothing of its rule");
    assertTrue(
        !explanation.changes().isEmpty() || tests().contains(told.replaceFirst(".*?: ", "")),
        () -> "no test holds " + told);
  }

  /** The rules of which a test holds a whole message: it passes only if that is told. */
  private static Set<String> heldInTests() throws IOException {
    Set<String> held = new TreeSet<>();
    MESSAGE.matcher(tests()).results().forEach(m -> held.add(m.group(1)));
    return held;
  }

  /** The text of all tests. */
  private static String tests() throws IOException {
    StringBuilder texts = new StringBuilder();
    try (Stream<Path> files = Files.walk(ContentTree.root().resolve("generator/src/test"))) {
      for (Path file :
          files.filter(f -> f.toString().matches(".*(Test\\.java|told\\.txt)")).toList()) {
        texts.append(Files.readString(file));
      }
    }
    return texts.toString();
  }

  private static Set<String> ids() {
    return Stream.of(Rule.values()).map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
  }
}
