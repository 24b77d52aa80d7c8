package org.windscreen.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.windscreen.diagnostic.DiagnosticPrinter;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceLines;
import org.windscreen.source.SourceTree;

/** Edits texts for tests. */
final class Edited {
  private Edited() {}

  /** The text after edits that must all be made. */
  static String text(String path, String before, YamlEdit... edits) {
    Diagnostics faults = new Diagnostics();
    Optional<SourceFile> after =
        YamlEditor.apply(SourceFile.of(path, before), List.of(edits), faults);
    assertEquals(List.of(), faults.all());
    return new String(after.orElseThrow().bytes(), StandardCharsets.UTF_8);
  }

  static String yaml(String before, YamlEdit... edits) {
    return text("a.yaml", before, edits);
  }

  /** What is told of edits that can't be made, as printed. */
  static String faults(String path, String before, YamlEdit... edits) {
    SourceFile file = SourceFile.of(path, before);
    Diagnostics faults = new Diagnostics();
    faults.showLines(new SourceLines(SourceTree.of(List.of(file)))::at);
    assertEquals(Optional.empty(), YamlEditor.apply(file, List.of(edits), faults));
    return new DiagnosticPrinter("content").print(faults.all()).stripTrailing() + "\n";
  }

  static YamlEdit put(String path, String text) {
    return new YamlEdit.Put(YamlPath.of(path), new YamlValue.Text(text));
  }

  static YamlEdit put(String path, YamlValue value) {
    return new YamlEdit.Put(YamlPath.of(path), value);
  }

  static YamlEdit remove(String path) {
    return new YamlEdit.Remove(YamlPath.of(path));
  }

  static YamlEdit insert(String path, String text) {
    return insert(path, new YamlValue.Text(text));
  }

  static YamlEdit insert(String path, YamlValue value) {
    return new YamlEdit.Insert(YamlPath.of(path), value);
  }
}
