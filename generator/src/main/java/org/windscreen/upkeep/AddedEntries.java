package org.windscreen.upkeep;

import java.util.List;
import java.util.Optional;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.format.FileKind;
import org.windscreen.format.RecordValue;
import org.windscreen.format.RecordWriter;
import org.windscreen.format.YamlEdit;
import org.windscreen.format.YamlEditor;
import org.windscreen.format.YamlPath;
import org.windscreen.load.EditionFolder;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceTree;

/**
 * A file of an edition with more entries at the end of its list, or begun with them.
 *
 * <p>Example: {@code new AddedEntries(folder, FileKind.CORRECTIONS, about).to(tree, list, entries,
 * faults)}.
 *
 * @param about what its first lines say, where it is begun
 */
record AddedEntries(EditionFolder folder, FileKind kind, List<String> about) {
  /**
   * The file as it is to be.
   *
   * @param begun the record of a file with these entries alone
   * @param list the key of its list
   * @return nothing where it has to be edited by hand, which is told
   */
  Optional<SourceFile> to(
      SourceTree tree, Record begun, String list, List<? extends Record> more, Diagnostics faults) {
    List<YamlEdit> added =
        more.stream()
            .<YamlEdit>map(
                one -> new YamlEdit.Insert(YamlPath.of(list + "[+]"), RecordValue.of(one)))
            .toList();
    String path = folder.path(kind);
    return tree.file(path)
        .map(file -> YamlEditor.apply(file, added, faults))
        .orElseGet(
            () -> Optional.of(SourceFile.of(path, RecordWriter.explained(kind, begun, about))));
  }
}
