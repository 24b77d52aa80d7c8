package org.windscreen.upkeep;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.format.RecordValue;
import org.windscreen.format.YamlEdit;
import org.windscreen.format.YamlEditor;
import org.windscreen.format.YamlPath;
import org.windscreen.format.YamlValue;
import org.windscreen.model.ChangesFile;
import org.windscreen.source.SourceFile;

/** Adds entries to a {@code changes.yaml} that is there, and leaves the rest as it stands. */
record ReasonsEdit(ChangesFile said, ChangesFile missing) {
  /** The edited file; nothing where it has to be edited by hand. */
  Optional<SourceFile> apply(SourceFile file, Diagnostics faults) {
    List<YamlEdit> edits = new ArrayList<>();
    add("changes", said.changes().isEmpty(), missing.changes(), true, edits);
    String text = new String(file.bytes(), StandardCharsets.UTF_8);
    boolean confirmed = hasKey(text, "confirmed");
    add("confirmed", said.confirmed().isEmpty(), missing.confirmed(), confirmed, edits);
    add("decided", said.decided().isEmpty(), missing.decided(), hasKey(text, "decided"), edits);
    return YamlEditor.apply(file, edits, faults);
  }

  private static boolean hasKey(String text, String key) {
    return text.lines().anyMatch(line -> line.startsWith(key + ":"));
  }

  /** After the last entry; a list that is empty or not there is written anew. */
  private static void add(
      String key,
      boolean empty,
      List<? extends Record> missing,
      boolean there,
      List<YamlEdit> edits) {
    YamlPath path = YamlPath.of(key);
    List<YamlValue> entries = missing.stream().map(RecordValue::of).toList();
    if (!entries.isEmpty() && empty) {
      YamlValue list = new YamlValue.Items(false, entries);
      edits.add(there ? new YamlEdit.Put(path, list) : new YamlEdit.Insert(path, list));
    } else {
      entries.forEach(entry -> edits.add(new YamlEdit.Insert(YamlPath.of(key + "[+]"), entry)));
    }
  }
}
