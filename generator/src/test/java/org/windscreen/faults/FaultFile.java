package org.windscreen.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.load.ContentTree;

/**
 * One file of {@code diagnostic/rules} among the resources: why, what is changed in faultless
 * content or in the templates, and all that is then told.
 *
 * <pre>
 * An indicator's code starts with its authority's letters.
 *
 * === content/exampleshire/2018-12/indicators.yaml
 * - code: exa-101
 * + code: exb-101
 * === told
 * content/exampleshire/2018-12/indicators.yaml:4:5: error [code-letters] The code ...
 * </pre>
 *
 * <p>What stands above the sections is what {@code check --explain} says of the rule. Other
 * sections are {@code === PATH removed}, {@code === FOLDER like FOLDER}, {@code === mint} to record
 * permalinks after the change, {@code === frozen} for an edition that was frozen before it, and an
 * option such as {@code === --authority=nowhere}.
 *
 * @param rule the id of the rule that it provokes: the file's name up to its first full stop
 */
record FaultFile(Path path, String rule, String before, List<Change> changes, String told) {
  static final Path FOLDER =
      ContentTree.root().resolve("generator/src/main/resources/org/windscreen/diagnostic/rules");

  private static final String MARK = "=== ";
  private static final String MINT = "mint";
  private static final String FROZEN = "frozen";
  private static final String TOLD = "=== told\n";

  /** What no command of the tool tells yet, or only where it is at fault itself. */
  private static final String TOLD_IN_A_TEST = "=== told in a test\n";

  /** The names of all such files that can be replayed, sorted. */
  static List<String> names() throws IOException {
    List<String> replayed = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        if (!Files.readString(file).contains(TOLD_IN_A_TEST)) {
          replayed.add(file.getFileName().toString());
        }
      }
    }
    return replayed;
  }

  /** The ids of the rules that have a file. */
  static Set<String> rules() throws IOException {
    return names().stream().map(FaultFile::rule).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String rule(String name) {
    return name.replaceFirst("\\..*", "");
  }

  static FaultFile read(String name) throws IOException {
    Path path = FOLDER.resolve(name);
    String text = Files.readString(path);
    int told = text.indexOf(TOLD);
    String before = told < 0 ? text : text.substring(0, told);
    return new FaultFile(
        path,
        rule(name),
        before,
        changes(before),
        told < 0 ? "" : text.substring(told + TOLD.length()));
  }

  static List<Change> changes(String text) {
    List<Change> changes = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith(MARK)) {
        changes.add(new Change(line.substring(MARK.length()), new ArrayList<>()));
      } else if (!changes.isEmpty() && !line.isBlank()) {
        changes.getLast().lines().add(line);
      }
    }
    return changes;
  }

  /** The files as changed. */
  Map<String, String> of(Map<String, String> files) {
    Map<String, String> changed = files;
    for (Change change : changes) {
      changed = isFile(change) ? change.of(changed) : changed;
    }
    return changed;
  }

  /** The options with which the tool is run, such as {@code --authority=nowhere}; may be empty. */
  List<String> options() {
    return changes.stream().map(Change::head).filter(head -> head.startsWith("--")).toList();
  }

  /** Whether permalinks are recorded anew after the change, where it makes addresses. */
  boolean mints() {
    return changes.stream().anyMatch(change -> change.head().equals(MINT));
  }

  /** Whether the edition was frozen before the change. */
  boolean isFrozen() {
    return changes.stream().anyMatch(change -> change.head().equals(FROZEN));
  }

  /** Whether nothing but content is changed, and that read with no option. */
  boolean isOfContent() {
    return changes.stream().allMatch(FaultFile::isFile) && !changesTemplates();
  }

  private static boolean isFile(Change change) {
    return !change.head().startsWith("--") && !Set.of(MINT, FROZEN).contains(change.head());
  }

  /** Whether a template or style is changed. */
  boolean changesTemplates() {
    return changes.stream().anyMatch(change -> change.head().startsWith("templates/"));
  }

  /** Writes the file with that as what is told. */
  void rewrite(String nowTold) throws IOException {
    Files.writeString(path, before + TOLD + nowTold);
  }
}
