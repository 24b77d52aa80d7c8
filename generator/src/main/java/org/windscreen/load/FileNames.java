package org.windscreen.load;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Nearest;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.format.FileKind;
import org.windscreen.format.TextKind;
import org.windscreen.model.Id;
import org.windscreen.model.NameFault;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceText;
import org.windscreen.source.SourceTree;
import org.windscreen.source.Unread;

/**
 * Checks that every file of the content folder is one that will be read: none is skipped in
 * silence.
 *
 * <p>Reports: {@code file-name}, {@code unexpected-file}, {@code file-too-large} for images, and
 * {@code merge-conflict} for what is not read as content.
 */
final class FileNames {
  private static final String TOLD_APART =
      "README\\.md|schema/.*|([^/]+/)?" + Pattern.quote(FileKind.PERMALINKS);
  private static final String FOLDER = Id.SLUG;
  private static final String FILE = Id.SLUG + "\\.[a-z0-9]+";

  private FileNames() {}

  static boolean isImage(String path) {
    return path.matches(".*\\.(png|jpg|jpeg|webp|gif)");
  }

  static void check(SourceTree tree, Diagnostics faults) {
    tree.unread().stream().filter(FileNames::isTold).forEach(unread -> unread.tell(faults));
    for (SourceFile file : tree.files()) {
      if (file.path().matches(TOLD_APART)) {
        SourceText.checkMerged(file, faults);
      } else {
        check(file, faults);
      }
    }
  }

  private static void check(SourceFile file, Diagnostics faults) {
    String path = file.path();
    List<String> parts = Arrays.asList(path.split("/"));
    String name = parts.getLast();
    for (String part : parts) {
      Optional<NameFault> fault = fault(part, part.equals(name) ? FILE : FOLDER);
      if (fault.isPresent()) {
        tell(part, fault.get(), path, faults);
        return;
      }
    }
    if (isImage(path)) {
      SourceText.fits(file, faults);
    } else if (!expected(path)) {
      faults.error(
          Rule.UNEXPECTED_FILE,
          Span.file(path),
          "This file is not one that content has here, so it would not be read.",
          Nearest.hint(
              name,
              namesAt(parts.size() - 1),
              "Move or delete it; content/README.md lists the files."));
    }
  }

  private static Optional<NameFault> fault(String part, String pattern) {
    return part.matches(pattern) ? NameFault.of(part) : Optional.of(unsuited(part));
  }

  private static NameFault unsuited(String part) {
    String plain = Normalizer.normalize(part, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String better = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-");
    return new NameFault(
        "can't be part of an address",
        "Use lower-case letters a to z, digits and single hyphens, such as " + better + ".");
  }

  private static void tell(String part, NameFault fault, String path, Diagnostics faults) {
    faults.error(
        Rule.FILE_NAME,
        Span.file(upTo(part, path)),
        Quote.of(part) + " " + fault.what() + ".",
        fault.hint());
  }

  /** A folder is told once, and not with every file in it. */
  private static String upTo(String part, String path) {
    int folder = ("/" + path).indexOf("/" + part + "/");
    return folder < 0 ? path : path.substring(0, folder + part.length());
  }

  /** Hidden files are other programs', unless they are named as content is. */
  private static boolean isTold(Unread unread) {
    return unread.why() != Unread.Why.HIDDEN
        || expected(unread.path().replaceFirst("(^|/)\\.([^/]*)$", "$1$2"));
  }

  private static boolean expected(String path) {
    return FileKind.of(path).isPresent() || TextKind.of(path).isPresent();
  }

  private static List<String> namesAt(int depth) {
    FileKind.Folder[] folders = FileKind.Folder.values();
    return depth < folders.length ? FileKind.namesIn(folders[depth]) : List.of();
  }
}
