package org.windscreen.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.format.YamlEdit;
import org.windscreen.format.YamlEditor;
import org.windscreen.format.YamlPath;
import org.windscreen.format.YamlValue;
import org.windscreen.format.YamlValue.Entry;
import org.windscreen.model.ChangesFile;
import org.windscreen.model.ChangesFile.Confirmation;
import org.windscreen.model.ContactsFile.Hours;
import org.windscreen.model.Keyword;
import org.windscreen.model.Stated;
import org.windscreen.source.SourceFile;

/** Adds entries to a {@code changes.yaml} that is there, and leaves the rest as it stands. */
record ReasonsEdit(ChangesFile said, ChangesFile missing) {
  private static final YamlValue NOT_STATED = text(Stated.NOT_STATED);

  /** The edited file; nothing where it has to be edited by hand. */
  Optional<SourceFile> apply(SourceFile file, Diagnostics faults) {
    List<YamlEdit> edits = new ArrayList<>();
    List<YamlValue> reasons =
        missing.changes().stream()
            .map(reason ->
                group(
                    new Entry("thing", text(reason.thing().value())),
                    new Entry("because", NOT_STATED)))
            .toList();
    add("changes", said.changes().isEmpty(), reasons, true, edits);
    List<YamlValue> confirmed = missing.confirmed().stream().map(ReasonsEdit::value).toList();
    String text = new String(file.bytes(), StandardCharsets.UTF_8);
    boolean key = text.lines().anyMatch(line -> line.startsWith("confirmed:"));
    add("confirmed", said.confirmed().isEmpty(), confirmed, key, edits);
    return YamlEditor.apply(file, edits, faults);
  }

  /** After the last entry; a list that is empty or not there is written anew. */
  private static void add(
      String key, boolean empty, List<YamlValue> entries, boolean there, List<YamlEdit> edits) {
    YamlPath path = YamlPath.of(key);
    if (!entries.isEmpty() && empty) {
      YamlValue list = new YamlValue.Items(false, entries);
      edits.add(there ? new YamlEdit.Put(path, list) : new YamlEdit.Insert(path, list));
    } else {
      entries.forEach(entry -> edits.add(new YamlEdit.Insert(YamlPath.of(key + "[+]"), entry)));
    }
  }

  private static YamlValue value(Confirmation one) {
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry("contact", text(one.contact().value())));
    one.number().ifPresent(number -> entries.add(new Entry("number", text(number.value()))));
    one.mail().ifPresent(mail -> entries.add(new Entry("mail", text(mail.value()))));
    if (!one.hours().isEmpty()) {
      entries.add(
          new Entry(
              "hours",
              new YamlValue.Items(false, one.hours().stream().map(ReasonsEdit::value).toList())));
    }
    entries.add(new Entry("date", NOT_STATED));
    entries.add(new Entry("by", NOT_STATED));
    return group(entries.toArray(Entry[]::new));
  }

  private static YamlValue value(Hours hours) {
    String[] days = hours.days().stream().map(Keyword::of).toArray(String[]::new);
    return group(
        new Entry("days", YamlValue.texts(days)),
        new Entry("from", text(hours.from().value())),
        new Entry("to", text(hours.to().value())));
  }

  private static YamlValue group(Entry... entries) {
    return new YamlValue.Group(false, List.of(entries));
  }

  private static YamlValue text(String text) {
    return new YamlValue.Text(text);
  }
}
