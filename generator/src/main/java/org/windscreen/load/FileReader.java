package org.windscreen.load;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.format.FileKind;
import org.windscreen.format.FrontMatter;
import org.windscreen.format.RecordReader;
import org.windscreen.format.TextKind;
import org.windscreen.markdown.Prose;
import org.windscreen.model.Scope;
import org.windscreen.source.Passage;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceText;
import org.windscreen.source.SourceTree;
import org.windscreen.yaml.YamlReader;

/**
 * Reads the files of one scope. Reports {@code missing-file} and whatever the files' own text
 * brings up.
 */
record FileReader(SourceTree tree, Scope scope, Names names, Diagnostics faults) {
  /** A Markdown file with what stands between the dashes at its top. */
  record MarkdownFile<H>(H head, Prose text) {}

  /** The file of a kind; nothing if the scope has none. */
  Optional<SourceFile> file(FileKind kind) {
    return kind.path(scope).flatMap(tree::file);
  }

  /** Reads a YAML file that must be there. */
  <T> Optional<T> yaml(FileKind kind, Class<T> type) {
    String path = kind.path(scope).orElseThrow();
    Optional<SourceFile> file = tree.file(path);
    if (file.isEmpty() && !tree.isUnread(path)) {
      faults.error(
          Rule.MISSING_FILE,
          Span.file(path),
          "This file is missing.",
          kind == FileKind.LEVELS
              ? "Add it as content/README.md shows; only a draft may be without levels."
              : "Add it as content/README.md shows.");
    }
    return file.flatMap(f -> SourceText.of(f, faults))
        .flatMap(text -> YamlReader.read(text, faults))
        .flatMap(node -> reader().read(node, type));
  }

  /** Reads a Markdown file. */
  <H> Optional<MarkdownFile<H>> markdown(SourceFile file, Class<H> headType) {
    return SourceText.of(file, faults).flatMap(text -> split(text, headType));
  }

  private <H> Optional<MarkdownFile<H>> split(SourceText text, Class<H> headType) {
    return FrontMatter.of(text, faults).flatMap(front -> page(text, front, headType));
  }

  private <H> Optional<MarkdownFile<H>> page(
      SourceText text, FrontMatter front, Class<H> headType) {
    List<String> lines = text.lines();
    int start = firstText(lines, front.body());
    String body = String.join("\n", lines.subList(start, lines.size()));
    Passage passage = Passage.ofLines(text.path(), start + 1, body);
    Prose written = Prose.read(passage.text(), passage.placement(), faults);
    Prose prose = names.in(scope).says(written, passage.placement());
    return YamlReader.read(front.head(), FrontMatter.FIRST_LINE, faults)
        .flatMap(node -> reader().read(node, headType))
        .map(read -> new MarkdownFile<>(read, prose));
  }

  /** The index of the first line, from that one on, that is not blank; or of the end. */
  private static int firstText(List<String> lines, int from) {
    return IntStream.range(from, lines.size())
        .filter(i -> !lines.get(i).isBlank())
        .findFirst()
        .orElse(lines.size());
  }

  /** The Markdown files of a kind that are of this scope, sorted by path. */
  List<SourceFile> markdown(TextKind kind) {
    return tree.files().stream()
        .filter(f -> TextKind.of(f.path()).equals(Optional.of(kind)))
        .filter(f -> kind.path(scope, TextKind.id(f.path())).equals(f.path()))
        .toList();
  }

  private RecordReader reader() {
    return new RecordReader(names.in(scope), faults);
  }
}
