package org.windscreen.load;

import java.util.Collection;
import java.util.Optional;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Span;
import org.windscreen.markdown.Placement;
import org.windscreen.markdown.Prose;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceText;
import org.windscreen.source.SourceTree;
import org.windscreen.yaml.YamlReader;

/**
 * Reads the files of one scope. Reports {@code missing-file}, {@code front-matter} and whatever the
 * files' own text brings up.
 */
record FileReader(SourceTree tree, Scope scope, Names names, Diagnostics faults) {
  private static final String FENCE = "---\n";

  /** A Markdown file with what stands between the dashes at its top. */
  record Page<H>(String stem, H head, Prose text, String path) {}

  /** Reads a YAML file that must be there. */
  <T> Optional<T> yaml(String folder, FileKind kind, Class<T> type) {
    String path = folder + kind.fileName();
    Optional<SourceFile> file = tree.file(path);
    if (file.isEmpty()) {
      faults.error(
          "missing-file",
          Span.file(path),
          "This file is missing.",
          "Add it; content/README.md shows one. Where there is nothing to say, write an empty list.");
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
    int end = text.text().indexOf("\n" + FENCE, FENCE.length() - 1);
    if (!text.text().startsWith(FENCE) || end < 0) {
      faults.error(
          "front-matter",
          Span.file(text.path()),
          "The file does not start with its title and order between two lines \"---\".",
          "Start it with ---, then title and order as content/README.md shows, then ---.");
      return Optional.empty();
    }
    SourceText head = new SourceText(text.path(), text.text().substring(FENCE.length(), end + 1));
    String body = text.text().substring(end + 1 + FENCE.length());
    int bodyLine = (int) head.text().lines().count() + 3;
    Placement placement = new Placement(new Span(text.path(), bodyLine, 1, 1), true);
    Prose prose = Prose.read(body, placement, faults);
    ProseMentions.of(prose, scope, text.path()).forEach(names::add);
    return YamlReader.read(head, 2, faults)
        .flatMap(node -> reader().read(node, headType))
        .map(read -> new Page<>(stem(text.path()), read, prose, text.path()));
  }

  /** The Markdown files right below a folder, sorted by path. */
  Collection<SourceFile> markdownIn(String folder) {
    return tree.below(folder).stream()
        .filter(f -> f.path().matches(java.util.regex.Pattern.quote(folder) + "/[^/]+\\.md"))
        .toList();
  }

  private RecordReader reader() {
    return new RecordReader(scope, names, faults);
  }

  private static String stem(String path) {
    return path.substring(path.lastIndexOf('/') + 1, path.length() - ".md".length());
  }
}
