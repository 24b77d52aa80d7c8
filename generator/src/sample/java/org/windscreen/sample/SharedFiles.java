package org.windscreen.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.windscreen.format.FileKind;
import org.windscreen.format.RecordWriter;
import org.windscreen.markdown.Prose;
import org.windscreen.model.BaseAddress;
import org.windscreen.model.GlossaryFile;
import org.windscreen.model.Id;
import org.windscreen.model.SiteFile;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceTree;

/** The sample's site-wide files: the real vocabulary, and a small glossary and pages of its own. */
final class SharedFiles {
  /** These say nothing about any authority, so that they are taken over byte by byte. */
  private static final List<FileKind> TAKEN =
      List.of(FileKind.SCALE, FileKind.DOMAINS, FileKind.TOPICS, FileKind.LAW, FileKind.REGISTER);

  private static final List<String> PAGES =
      List.of("about", "accessibility", "how-to-link", "how-to-publish", "privacy");

  private SharedFiles() {}

  static List<SourceFile> of(SourceTree content, WordLists lists, List<MadeUpAuthority> areas) {
    List<SourceFile> files = new ArrayList<>();
    for (FileKind kind : TAKEN) {
      files.add(
          content
              .file(kind.fileName())
              .orElseThrow(() -> new IllegalArgumentException("No file " + kind.fileName() + ".")));
    }
    content.file(FileKind.SEARCH.fileName()).ifPresent(files::add);
    files.add(written(FileKind.SITE, site(areas)));
    files.add(
        written(
            FileKind.GLOSSARY,
            new GlossaryFile(Made.each(lists.sheet("glossary").entries(), SharedFiles::term))));
    for (String page : PAGES) {
      String name = "pages/" + page + ".md";
      files.add(SourceFile.of(name, Sheet.text(name)));
    }
    return files;
  }

  private static SourceFile written(FileKind kind, Record whole) {
    return SourceFile.of(kind.fileName(), RecordWriter.file(kind, whole));
  }

  private static SiteFile site(List<MadeUpAuthority> areas) {
    return new SiteFile(
        "Windscreen sample (fictional)",
        new BaseAddress("https://windscreen-sample.example/"),
        "Made-up levels of need guidance of places that do not exist.",
        "If a child is in immediate danger, call 999.",
        "Everything here is made up. Indicators guide a conversation; they are neither exhaustive"
            + " nor weighted.",
        Made.each(areas, area -> new Id.Authority(area.id())));
  }

  private static GlossaryFile.Term term(Sheet.Entry entry) {
    return new GlossaryFile.Term(
        new Id.Term(entry.id()),
        entry.first("term").orElseThrow(),
        entry.first("expansion"),
        Prose.of(entry.first("meaning").orElseThrow()),
        Optional.empty(),
        entry.all("also"),
        List.of());
  }
}
