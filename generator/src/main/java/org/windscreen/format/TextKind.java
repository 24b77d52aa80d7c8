package org.windscreen.format;

import java.util.Arrays;
import java.util.Optional;
import org.windscreen.model.ChapterHead;
import org.windscreen.model.PageHead;
import org.windscreen.model.Scope;

/**
 * The Markdown files of the content format, each with the record that stands at their head. What a
 * file is about is known by its name: {@code pages/about.md} is the page {@code about}.
 */
public enum TextKind {
  PAGE(FileKind.Folder.CONTENT, "pages", PageHead.class),
  CHAPTER(FileKind.Folder.EDITION, "guidance", ChapterHead.class);

  private static final String ENDING = ".md";

  private final FileKind.Folder within;
  private final String folder;
  private final Class<?> head;

  TextKind(FileKind.Folder within, String folder, Class<?> head) {
    this.within = within;
    this.folder = folder;
    this.head = head;
  }

  /** The name of the folder that holds them. */
  public String folder() {
    return folder;
  }

  Class<?> head() {
    return head;
  }

  /** The path of the file of a page or chapter; of the scope that it is of. */
  public String path(Scope scope, String id) {
    String in = scope.authority().map(a -> a.value() + "/").orElse("");
    String edition = scope.edition().map(e -> e.value() + "/").orElse("");
    return in + edition + folder + "/" + id + ENDING;
  }

  /** The kind of a Markdown file by its path in the content folder. */
  public static Optional<TextKind> of(String path) {
    return Arrays.stream(values())
        .filter(k -> path.matches("([^/]+/){" + k.within.depth() + "}" + k.folder + "/[^/]+\\.md"))
        .findFirst();
  }

  /** Whether a file is Markdown, by its name. */
  static boolean isMarkdown(String path) {
    return path.endsWith(ENDING);
  }

  /** What a file's page or chapter is known by: its name without the ending. */
  public static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1, path.length() - ENDING.length());
  }
}
