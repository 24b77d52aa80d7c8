package org.windscreen.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.load.ContentTree;
import org.windscreen.markdown.Prose;
import org.windscreen.model.ChapterHead;
import org.windscreen.model.PageHead;
import org.windscreen.model.Stated;
import org.windscreen.model.Written;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceText;
import org.windscreen.source.SourceTree;
import org.windscreen.yaml.YamlReader;

/** What is written and read again is what it was. */
class RecordRoundTripTest {
  private static final List<Class<? extends Record>> HEADS =
      List.of(ChapterHead.class, PageHead.class);

  private static final int MADE = Integer.getInteger("windscreen.records", 60);

  private static Record read(SourceText text, Class<?> type) {
    Diagnostics faults = new Diagnostics();
    Optional<?> read =
        YamlReader.read(text, faults)
            .flatMap(node -> new RecordReader(new Unheard(), faults).read(node, type));
    return (Record)
        read.orElseThrow(() -> new AssertionError(faults.all() + "\nin:\n" + text.text()));
  }

  private static Record read(String yaml, Class<?> type) {
    return read(new SourceText("written", yaml), type);
  }

  private static Stream<SourceTree> allContent() throws IOException {
    List<SourceTree> trees = new ArrayList<>();
    trees.add(ContentTree.ofReadme().tree());
    trees.add(SourceTree.read(ContentTree.root().resolve("content")));
    try (Stream<Path> sites =
        Files.list(ContentTree.root().resolve("generator/src/test/resources/sites"))) {
      for (Path site : sites.sorted().toList()) {
        trees.add(SourceTree.read(site.resolve("content")));
      }
    }
    return trees.stream();
  }

  private static SourceText text(SourceFile file) {
    return SourceText.of(file, new Diagnostics()).orElseThrow();
  }

  @Test
  void everyYamlFileOfAllContentIsReadBackAsItWas() throws IOException {
    Set<FileKind> seen = new TreeSet<>();
    for (SourceFile file : allContent().flatMap(tree -> tree.files().stream()).toList()) {
      Optional<FileKind> kind = FileKind.of(file.path());
      if (kind.isPresent()) {
        seen.add(kind.get());
        Record whole = read(text(file), kind.get().record());
        String written = RecordWriter.file(kind.get(), whole);
        assertEquals(whole, read(written, kind.get().record()), file.path());
        assertEquals(written, RecordWriter.file(kind.get(), read(written, kind.get().record())));
      }
    }
    assertEquals(Set.of(FileKind.values()), seen);
  }

  @Test
  void everyMarkdownFileOfAllContentIsReadBackAsItWas() throws IOException {
    int chapters = 0;
    for (SourceFile file : allContent().flatMap(tree -> tree.files().stream()).toList()) {
      String text = file.path().endsWith(".md") ? text(file).text() : "";
      if (text.startsWith("---\n")) {
        boolean chapter = file.path().contains("/guidance/");
        chapters += chapter ? 1 : 0;
        Class<? extends Record> type = HEADS.get(chapter ? 0 : 1);
        String[] parts = text.split("(?m)^---\n", 3);
        Record head = read(parts[1], type);
        String written = RecordWriter.markdown(head, prose(parts[2].strip()));
        String[] again = written.split("(?m)^---\n", 3);
        assertEquals(head, read(again[1], type), file.path());
        assertEquals(parts[2].strip(), again[2].strip(), file.path());
      }
    }
    assertEquals(true, chapters > 30, chapters + " chapters");
  }

  private static Prose prose(String markdown) {
    return Prose.of(markdown);
  }

  /** Every kind of file with values that are hard to write, until each key has had each state. */
  @Test
  void whateverARecordHoldsIsReadBackAsItWas() {
    AnyRecord any = new AnyRecord(new Random(8));
    for (FileKind kind : FileKind.values()) {
      for (int i = 0; i < MADE; i++) {
        Record whole = any.of(kind.record().asSubclass(Record.class));
        String written = RecordWriter.file(kind, whole);
        assertEquals(whole, read(written, kind.record()), written);
      }
    }
    for (Class<? extends Record> head : HEADS) {
      for (int i = 0; i < MADE; i++) {
        Record whole = any.of(head);
        String[] parts = RecordWriter.markdown(whole, prose("Text.")).split("(?m)^---\n", 3);
        assertEquals(whole, read(parts[1], head));
      }
    }
    assertEquals(everyState(), any.made());
  }

  /** Every key of every record that files are read as, with every sort of value it can have. */
  private static Set<String> everyState() {
    Set<String> states = new TreeSet<>();
    Arrays.stream(FileKind.values()).forEach(kind -> states(kind.record(), states));
    HEADS.forEach(head -> states(head, states));
    return states;
  }

  private static void states(Class<?> type, Set<String> states) {
    for (RecordShape.Field field : RecordShape.of(type).fields()) {
      List<String> sorts = new ArrayList<>(sorts(field.content(), field.nonEmpty()));
      if (RecordShape.raw(field.type()) == Optional.class) {
        sorts.add("left out");
      }
      sorts.forEach(sort -> states.add(type.getName() + "." + field.key() + " " + sort));
      below(field.content()).ifPresent(group -> states(group, states));
    }
  }

  private static List<String> sorts(Type type, boolean nonEmpty) {
    Class<?> raw = RecordShape.raw(type);
    if (raw == List.class) {
      return nonEmpty ? List.of("one", "several") : List.of("empty", "one", "several");
    }
    return raw == Stated.class
        ? List.of("there", "not stated", "not in our copy")
        : List.of("there");
  }

  /** The record that a key's value holds, however deep. */
  private static Optional<Class<?>> below(Type type) {
    Class<?> raw = RecordShape.raw(type);
    if (raw == List.class || raw == Stated.class) {
      return below(RecordShape.argument(type));
    }
    boolean group = raw.isRecord() && !raw.isAnnotationPresent(Written.class);
    return group ? Optional.of(raw) : Optional.empty();
  }
}
