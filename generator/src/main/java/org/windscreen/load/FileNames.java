package org.windscreen.load;

import java.util.List;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Nearest;
import org.windscreen.diagnostic.Span;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceTree;

/**
 * Checks that every file of the content folder is one that will be read: none is skipped in silence.
 *
 * <p>Reports: {@code file-name}, {@code unexpected-file}.
 */
final class FileNames {
  private static final List<String> TOLD_APART = List.of("README.md", "permalinks.txt");

  private FileNames() {}

  static boolean isImage(String path) {
    return path.matches(".*\\.(png|jpg|jpeg|webp|gif)");
  }

  static void check(SourceTree tree, Diagnostics faults) {
    for (SourceFile file : tree.files()) {
      String path = file.path();
      if (TOLD_APART.contains(path) || path.startsWith("schema/")) {
        continue;
      }
      if (!path.matches("[a-z0-9./-]+")) {
        faults.error(
            "file-name",
            Span.file(path),
            "This file's name or folder has letters that addresses should not have.",
            "Use lower-case letters a to z, digits and hyphens only.");
      } else if (!expected(path)) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int depth = (int) path.chars().filter(c -> c == '/').count();
        faults.error(
            "unexpected-file",
            Span.file(path),
            "This file is not one that content has here, so it would not be read.",
            Nearest.hint(name, namesAt(depth), "Move or delete it; content/README.md lists the files."));
      }
    }
  }

  private static boolean expected(String path) {
    return FileKind.of(path).isPresent()
        || isImage(path)
        || path.matches("pages/[^/]+\\.md|[^/]+/[^/]+/guidance/[^/]+\\.md");
  }

  private static List<String> namesAt(int depth) {
    FileKind.Folder[] folders = FileKind.Folder.values();
    return depth < folders.length ? FileKind.namesIn(folders[depth]) : List.of();
  }
}
