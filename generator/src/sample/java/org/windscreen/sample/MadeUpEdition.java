package org.windscreen.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.windscreen.format.FileKind;
import org.windscreen.format.RecordWriter;
import org.windscreen.markdown.Prose;
import org.windscreen.model.IndicatorsFile;
import org.windscreen.model.Stated;
import org.windscreen.source.SourceFile;

/**
 * What an edition says, before its files are written.
 *
 * @param area the authority at the time of it
 * @param number 0 for the first one of the authority
 * @param records what each YAML file holds
 * @param taken how many indicator codes editions before it had in all, gone or not
 */
record MadeUpEdition(
    MadeUpAuthority area,
    int number,
    Map<FileKind, Record> records,
    List<MadeUpChapter> chapters,
    int taken) {
  MadeUpEdition {
    records = new EnumMap<>(records);
    chapters = List.copyOf(chapters);
  }

  /** What the file of that kind holds. */
  <T extends Record> T record(FileKind kind, Class<T> type) {
    return type.cast(records.get(kind));
  }

  List<IndicatorsFile.Indicator> indicators() {
    return Stated.all(record(FileKind.INDICATORS, IndicatorsFile.class).indicators());
  }

  /** Its files, in the order of the content format. */
  List<SourceFile> files() {
    String folder = area.id() + "/" + area.edition() + "/";
    List<SourceFile> files = new ArrayList<>();
    records.forEach((kind, whole) ->
        files.add(SourceFile.of(folder + kind.fileName(), RecordWriter.file(kind, whole))));
    for (MadeUpChapter chapter : chapters) {
      files.add(
          SourceFile.of(
              folder + "guidance/" + chapter.id() + ".md",
              RecordWriter.markdown(chapter.head(), Prose.of(chapter.body()))));
    }
    return files;
  }
}
