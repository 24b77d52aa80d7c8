package org.windscreen.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.format.YamlEdit;
import org.windscreen.format.YamlEditor;
import org.windscreen.format.YamlPath;
import org.windscreen.format.YamlValue;
import org.windscreen.model.EditionFile;
import org.windscreen.model.Id;
import org.windscreen.model.Keyword;
import org.windscreen.model.Stated;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceText;
import org.windscreen.yaml.YamlNode;
import org.windscreen.yaml.YamlReader;

/**
 * What {@code edition.yaml} of the next edition says at first: what the one before says, without
 * its dates, addresses and downloads, which are that document's alone. Nobody has said the new
 * ones, so our copy is incomplete there.
 *
 * @param before the file of the edition before
 * @param id of that edition
 * @param facts what its file says
 */
record NextFacts(SourceFile before, Id.Edition id, EditionFile facts) {
  /** The edited file, at the path of the one before; nothing where it has to be edited by hand. */
  Optional<SourceFile> file(Diagnostics faults) {
    List<YamlEdit> edits = new ArrayList<>();
    edits.add(put("status", new YamlValue.Text(Keyword.of(EditionFile.Status.DRAFT))));
    Stream.of("approved", "published", "review-by").forEach(date -> edits.add(unknown(date)));
    edits.add(put("supersedes", new YamlValue.Text(facts.title())));
    for (int i = 0; i < facts.sources().size(); i++) {
      edits.add(unknown("sources[" + i + "].dated"));
      edits.add(unknown("sources[" + i + "].address"));
    }
    Set<String> keys = keys();
    YamlPath superseded = YamlPath.of("supersedes-editions");
    YamlValue editions = YamlValue.texts(id.value());
    edits.add(
        keys.contains("supersedes-editions")
            ? new YamlEdit.Put(superseded, editions)
            : new YamlEdit.Insert(superseded, editions));
    Stream.of("date-note", "downloads")
        .filter(keys::contains)
        .forEach(key -> edits.add(new YamlEdit.Remove(YamlPath.of(key))));
    return YamlEditor.apply(before, edits, faults);
  }

  private Set<String> keys() {
    Diagnostics ignored = new Diagnostics();
    return SourceText.of(before, ignored).flatMap(text -> YamlReader.read(text, ignored)).stream()
        .filter(YamlNode.Mapping.class::isInstance)
        .flatMap(root -> ((YamlNode.Mapping) root).entries().stream())
        .map(YamlNode.Entry::key)
        .collect(Collectors.toSet());
  }

  /** Not known yet: the new document may well say it. */
  private static YamlEdit unknown(String path) {
    return put(path, new YamlValue.Text(Stated.COPY_INCOMPLETE));
  }

  private static YamlEdit put(String path, YamlValue value) {
    return new YamlEdit.Put(YamlPath.of(path), value);
  }
}
