package org.windscreen.load;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.format.FileKind;
import org.windscreen.format.RecordReader;
import org.windscreen.markdown.Prose;
import org.windscreen.source.Placement;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceText;
import org.windscreen.source.SourceTree;
import org.windscreen.yaml.YamlReader;

/**
 * Reads the files of one scope. Reports {@code missing-file}, {@code front-matter} and whatever the
 * files' own text brings up.
 */
record FileReader(SourceTree tree, Scope scope, Names names, Diagnostics faults) {
  private static final String FENCE = "---";

  /** A Markdown file with what stands between the dashes at its top. */
  record Page<H>(H head, Prose text) {}

  /** Reads a YAML file that must be there. */
  <T> Optional<T> yaml(String folder, FileKind kind, Class<T> type) {
    String path = folder + kind.fileName();
    Optional<SourceFile> file = tree.file(path);
    if (file.isEmpty()) {
      faults.error(
          Rule.MISSING_FILE,
          Span.file(path),
          "This file is missing.",
          kind.folder() == FileKind.Folder.EDITION
              ? "Add it as content/README.md shows; give empty lists where there is nothing to say."
              : "Add it as content/README.md shows.");
    }
    return file.flatMap(f -> SourceText.of(f, faults))
        .flatMap(text -> YamlReader.read(text, faults))
        .flatMap(node -> reader().read(node, type));
  }

  /** Reads a Markdown file. */
  <H> Optional<Page<H>> markdown(SourceFile file, Class<H> headType) {
    return SourceText.of(file, faults).flatMap(text -> split(text, headType));
  }

  private <H> Optional<Page<H>> split(SourceText text, Class<H> headType) {
    List<String> lines = text.lines();
    int end = lines.getFirst().stripTrailing().equals(FENCE) ? closing(lines) : 0;
    if (end < 1) {
      frontMatter(
          text,
          end < 0
              ? "The first line \"---\" has no second one after the title and the rest."
              : "The file does not start with a line \"---\".");
      return Optional.empty();
    }
    SourceText head = new SourceText(text.path(), String.join("\n", lines.subList(1, end)));
    if (head.text().isBlank()) {
      frontMatter(text, "Nothing stands between the two lines \"---\".");
      return Optional.empty();
    }
    int start = firstText(lines, end + 1);
    String body = String.join("\n", lines.subList(start, lines.size()));
    Placement placement = Placement.ofLines(text.path(), start + 1, body);
    Prose prose = Prose.read(body, placement, faults);
    names.in(scope).says(prose, placement);
    return YamlReader.read(head, 2, faults)
        .flatMap(node -> reader().read(node, headType))
        .map(read -> new Page<>(read, prose));
  }

  /** The index of the line that closes the front matter; -1 if there is none. */
  private static int closing(List<String> lines) {
    return IntStream.range(1, lines.size())
        .filter(i -> lines.get(i).stripTrailing().equals(FENCE))
        .findFirst()
        .orElse(-1);
  }

  /** The index of the first line, from that one on, that is not blank; or of the end. */
  private static int firstText(List<String> lines, int from) {
    return IntStream.range(from, lines.size())
        .filter(i -> !lines.get(i).isBlank())
        .findFirst()
        .orElse(lines.size());
  }

  private void frontMatter(SourceText text, String wrong) {
    faults.error(
        Rule.FRONT_MATTER,
        Span.file(text.path()),
        wrong,
        "Start with ---, then title and the rest as content/README.md shows, then ---.");
  }

  /** The Markdown files right below a folder, sorted by path. */
  Collection<SourceFile> markdownIn(String folder) {
    return tree.below(folder).stream()
        .filter(f -> f.path().matches(Pattern.quote(folder) + "/[^/]+\\.md"))
        .toList();
  }

  private RecordReader reader() {
    return new RecordReader(names.in(scope), faults);
  }

  /** The file's name without its ending: its id. */
  static String stem(String path) {
    return path.substring(path.lastIndexOf('/') + 1, path.length() - ".md".length());
  }
}
