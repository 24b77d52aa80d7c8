package org.windscreen.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.load.ContentTree;
import org.windscreen.model.ChapterHead;
import org.windscreen.model.PageHead;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceText;
import org.windscreen.source.SourceTree;
import org.windscreen.yaml.YamlNode;
import org.windscreen.yaml.YamlReader;

/** A file of the content format with the record that its YAML is read as. */
record ContentFile(String path, String text, Class<?> record) {
  @Override
  public String toString() {
    return path;
  }

  /** Every record that a file, or its front matter, is read as. */
  static Stream<Class<?>> records() {
    Stream<Class<?>> heads = Stream.of(ChapterHead.class, PageHead.class);
    return Stream.concat(Stream.of(FileKind.values()).map(FileKind::record), heads);
  }

  /** Those of content/README.md, which shows every key. */
  static List<ContentFile> ofReadme() {
    return of(ContentTree.ofReadme().tree());
  }

  /** Those of content/ and of the golden sites. */
  static List<ContentFile> all() throws IOException {
    List<ContentFile> all =
        new ArrayList<>(of(SourceTree.read(ContentTree.root().resolve("content"))));
    Path sites = ContentTree.root().resolve("generator/src/test/resources/sites");
    try (Stream<Path> folders = Files.list(sites)) {
      for (Path site : folders.sorted().toList()) {
        all.addAll(of(SourceTree.read(site.resolve("content"))));
      }
    }
    return all;
  }

  private static List<ContentFile> of(SourceTree tree) {
    return tree.files().stream().flatMap(file -> of(file).stream()).toList();
  }

  private static Optional<ContentFile> of(SourceFile file) {
    boolean page = file.path().startsWith("pages/") && file.path().endsWith(".md");
    boolean chapter = file.path().contains("/guidance/") && file.path().endsWith(".md");
    Optional<Class<?>> record =
        page
            ? Optional.of(PageHead.class)
            : chapter
                ? Optional.of(ChapterHead.class)
                : FileKind.of(file.path()).map(FileKind::record);
    String text = new String(file.bytes(), StandardCharsets.UTF_8);
    return record.map(r -> new ContentFile(file.path(), text, r));
  }

  YamlNode tree() {
    Diagnostics faults = new Diagnostics();
    SourceText source = SourceText.of(SourceFile.of(path, text), faults).orElseThrow();
    return path.endsWith(".md")
        ? YamlReader.read(
                FrontMatter.of(source, faults).orElseThrow().head(), FrontMatter.FIRST_LINE, faults)
            .orElseThrow()
        : YamlReader.read(source, faults).orElseThrow();
  }

  /** What the file says; it must be faultless but for the values themselves. */
  Record read() {
    Diagnostics faults = new Diagnostics();
    Optional<?> read = new RecordReader(new Unheard(), faults).read(tree(), record);
    assertEquals(List.of(), faults.all(), path);
    return (Record) read.orElseThrow();
  }

  List<Leaves.Leaf> leaves() {
    return Leaves.of(tree(), record);
  }

  List<Leaves.EmptyList> emptyLists() {
    return Leaves.emptyLists(tree(), record);
  }

  ContentFile edited(YamlEdit... edits) {
    return new ContentFile(path, Edited.text(path, text, edits), record);
  }
}
