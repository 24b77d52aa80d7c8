package org.windscreen.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.windscreen.format.FileKind;
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

  static List<SourceFile> of(SourceTree content, WordLists lists, List<Area> areas) {
    List<SourceFile> files = new ArrayList<>();
    for (FileKind kind : TAKEN) {
      files.add(
          content
              .file(kind.fileName())
              .orElseThrow(() -> new IllegalArgumentException("No file " + kind.fileName() + ".")));
    }
    content.file(FileKind.SEARCH.fileName()).ifPresent(files::add);
    files.add(SourceFile.of(FileKind.SITE.fileName(), site(areas)));
    files.add(SourceFile.of(FileKind.GLOSSARY.fileName(), glossary(lists.glossary())));
    for (String page : PAGES) {
      String name = "pages/" + page + ".md";
      files.add(SourceFile.of(name, Sheet.text(name)));
    }
    return files;
  }

  private static String site(List<Area> areas) {
    YamlText yaml = new YamlText("site", 0);
    yaml.text("title", "Windscreen sample (fictional)");
    yaml.text("base-address", "https://windscreen-sample.example/");
    yaml.text("summary", "Made-up levels of need guidance of places that do not exist.");
    yaml.text("emergency", "If a child is in immediate danger, call 999.");
    yaml.text(
        "caveat",
        "Everything here is made up. Indicators guide a conversation; they are neither exhaustive"
            + " nor weighted.");
    return yaml.words("authorities", areas.stream().map(Area::id).toList()).toString();
  }

  private static String glossary(Sheet glossary) {
    YamlText yaml = new YamlText("glossary", 0);
    yaml.list(
        "terms",
        glossary.entries(),
        (item, entry) -> {
          item.word("id", entry.id()).text("term", entry.first("term").orElseThrow());
          Optional<String> expansion = entry.first("expansion");
          expansion.ifPresent(words -> item.text("expansion", words));
          item.text("meaning", entry.first("meaning").orElseThrow());
          if (!entry.all("also").isEmpty()) {
            item.texts("also-called", entry.all("also"));
          }
        });
    return yaml.toString();
  }
}
