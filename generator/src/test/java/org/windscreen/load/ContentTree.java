package org.windscreen.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.windscreen.diagnostic.DiagnosticPrinter;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.format.FileKind;
import org.windscreen.link.ReferenceCheck;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceLines;
import org.windscreen.source.SourceText;
import org.windscreen.source.SourceTree;
import org.windscreen.yaml.YamlNode;
import org.windscreen.yaml.YamlReader;

/**
 * A content folder in memory for tests, usually Exampleshire's with one thing changed. Never
 * changes itself: every method gives a new tree.
 *
 * <p>Example: {@code ContentTree.ofReadme().replaceIn("site.yaml", "title", "titel").faults()}.
 */
public record ContentTree(Map<String, SourceFile> files) {
  /** Where Exampleshire's edition lies. */
  public static final String EDITION = "exampleshire/2018-12/";

  private static final Pattern BLOCK =
      Pattern.compile(
          "^```(?:yaml|markdown)\n((?:# |<!-- )content/(\\S+)(?: -->)?\n)(.*?)^```$",
          Pattern.MULTILINE | Pattern.DOTALL);

  private static final Pattern EXAMPLE =
      Pattern.compile(
          "^```yaml\n# example of (\\S+)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  public ContentTree {
    files = Map.copyOf(files);
  }

  /** The content of Exampleshire: the blocks of content/README.md, as they stand there. */
  public static ContentTree ofReadme() {
    Map<String, SourceFile> files = new LinkedHashMap<>();
    for (MatchResult block : BLOCK.matcher(readme()).results().toList()) {
      String path = block.group(2);
      // Markdown files start with their front matter, so the comment with the path goes.
      String head = path.endsWith(".md") ? "" : block.group(1);
      files.put(path, SourceFile.of(path, head + block.group(3)));
    }
    return new ContentTree(files);
  }

  /** What content/README.md shows of files beside that content: each under the file's name. */
  static List<SourceFile> examplesOfReadme() {
    return EXAMPLE
        .matcher(readme())
        .results()
        .map(block -> SourceFile.of(block.group(1), block.group(2)))
        .toList();
  }

  /** The folder that holds content, templates and generator. */
  public static Path root() {
    return Path.of(System.getProperty("windscreen.root"));
  }

  private static String readme() {
    try {
      return Files.readString(root().resolve("content/README.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With that file, new or in place of the old one. */
  public ContentTree put(String path, String text) {
    return put(SourceFile.of(path, text));
  }

  /** With that file of any bytes, new or in place of the old one. */
  public ContentTree put(SourceFile file) {
    Map<String, SourceFile> changed = new LinkedHashMap<>(files);
    changed.put(file.path(), file);
    return new ContentTree(changed);
  }

  public ContentTree remove(String path) {
    Map<String, SourceFile> changed = new LinkedHashMap<>(files);
    if (changed.remove(path) == null) {
      throw new IllegalArgumentException("no file " + path);
    }
    return new ContentTree(changed);
  }

  public ContentTree append(String path, String text) {
    return put(path, text(path) + text);
  }

  /** With the first {@code old} of the file replaced, which must be there. */
  public ContentTree replaceIn(String path, String old, String with) {
    String text = text(path);
    int at = text.indexOf(old);
    if (at < 0) {
      throw new IllegalArgumentException(path + " does not have: " + old);
    }
    return put(path, text.substring(0, at) + with + text.substring(at + old.length()));
  }

  /** With every file's text changed. */
  public ContentTree mapped(UnaryOperator<String> change) {
    ContentTree changed = this;
    for (String path : files.keySet()) {
      changed = changed.put(path, change.apply(text(path)));
    }
    return changed;
  }

  /** The text of a file, which must be there. */
  public String text(String path) {
    return new String(files.get(path).bytes(), StandardCharsets.UTF_8);
  }

  /** The path of the first file of that kind. */
  public String pathOf(FileKind kind) {
    return files.keySet().stream()
        .sorted()
        .filter(path -> FileKind.of(path).filter(kind::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  /** The first file of that kind, read as YAML; it must be faultless. */
  YamlNode yaml(FileKind kind) {
    SourceText text = new SourceText(pathOf(kind), text(pathOf(kind)));
    return YamlReader.read(text, new Diagnostics()).orElseThrow();
  }

  /** The same as maps, lists and single values, which may be changed. */
  public Object plain(FileKind kind) {
    return PlainTree.of(yaml(kind));
  }

  public SourceTree tree() {
    return SourceTree.of(files.values());
  }

  /** What loading gives; faults are left out. */
  public Loaded load() {
    return ContentLoader.load(tree(), new Diagnostics());
  }

  /** Writes the files below a folder, which need not be there. */
  public void write(Path folder) throws IOException {
    for (SourceFile file : files.values()) {
      Path path = folder.resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.write(path, file.bytes());
    }
  }

  /** Every fault of loading and of references, as printed but for the blank lines at the end. */
  public String faults() {
    Diagnostics faults = new Diagnostics();
    faults.showLines(new SourceLines(tree())::at);
    ReferenceCheck.check(ContentLoader.load(tree(), faults), faults);
    String printed = new DiagnosticPrinter("content").print(faults.all());
    return printed.isEmpty() ? "" : printed.stripTrailing() + "\n";
  }
}
