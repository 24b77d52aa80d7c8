package org.windscreen.upkeep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.format.YamlEdit;
import org.windscreen.format.YamlEditor;
import org.windscreen.format.YamlPath;
import org.windscreen.format.YamlValue;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceText;
import org.windscreen.yaml.YamlNode;
import org.windscreen.yaml.YamlReader;

/**
 * Edits to a file of facts, such as {@code edition.yaml}, whose optional keys may be there or not.
 *
 * <p>Example: {@code new FactsEdit(file).put("status", new YamlValue.Text("draft")).apply(faults)}.
 */
final class FactsEdit {
  private final SourceFile file;
  private final Set<String> keys;
  private final List<YamlEdit> edits = new ArrayList<>();

  FactsEdit(SourceFile file) {
    this.file = file;
    Diagnostics ignored = new Diagnostics();
    this.keys =
        SourceText.of(file, ignored).flatMap(text -> YamlReader.read(text, ignored)).stream()
            .filter(YamlNode.Mapping.class::isInstance)
            .flatMap(root -> ((YamlNode.Mapping) root).entries().stream())
            .map(YamlNode.Entry::key)
            .collect(Collectors.toSet());
  }

  /** Gives a key at the top a value, whether it is there or not. */
  FactsEdit put(String key, YamlValue value) {
    YamlPath path = YamlPath.of(key);
    edits.add(
        keys.contains(key) ? new YamlEdit.Put(path, value) : new YamlEdit.Insert(path, value));
    return this;
  }

  /** Gives a value that is there, anywhere, another. */
  FactsEdit putAt(String path, YamlValue value) {
    edits.add(new YamlEdit.Put(YamlPath.of(path), value));
    return this;
  }

  /** Takes away a key at the top, if it is there. */
  FactsEdit remove(String key) {
    if (keys.contains(key)) {
      edits.add(new YamlEdit.Remove(YamlPath.of(key)));
    }
    return this;
  }

  /** The edited file; nothing where it has to be edited by hand. */
  Optional<SourceFile> apply(Diagnostics faults) {
    return YamlEditor.apply(file, edits, faults);
  }
}
