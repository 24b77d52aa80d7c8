package org.windscreen.check;

import java.util.Set;
import java.util.stream.Stream;
import org.windscreen.format.FileKind;
import org.windscreen.model.Authority;
import org.windscreen.model.Scope;

/**
 * Which files are without fault, so that what is not there is missing and not only unread.
 *
 * @param unread paths of the files that were not read whole
 * @param loose paths of the files with a reference that leads nowhere
 */
record Sound(Set<String> unread, Set<String> loose) {
  /**
   * Whether a file was read whole, and where that is asked for, all its references lead somewhere.
   */
  boolean is(String path, boolean linked) {
    return !unread.contains(path) && !(linked && loose.contains(path));
  }

  /** Whether the file of that kind that a text of a scope goes by was read whole. */
  boolean isWhole(Scope scope, FileKind file) {
    return file.path(scope).filter(unread::contains).isEmpty();
  }

  /** Whether every file of that kind was read whole. */
  boolean isWhole(FileKind file) {
    return unread.stream().noneMatch(path -> FileKind.of(path).filter(file::equals).isPresent());
  }

  /** Whether every file of that kind was read whole, and all references in them lead somewhere. */
  boolean isLinked(FileKind file) {
    return faulty().noneMatch(path -> FileKind.of(path).filter(file::equals).isPresent());
  }

  /** Whether that holds for all that an authority says of itself and its editions. */
  boolean isLinked(Authority authority) {
    String folder = authority.id().value() + "/";
    return faulty().noneMatch(path -> path.startsWith(folder) && isOfEditions(path));
  }

  /** What says which editions there are: two kinds of file, and the names of folders. */
  private static boolean isOfEditions(String path) {
    boolean folder = path.indexOf('/') == path.lastIndexOf('/') && FileKind.of(path).isEmpty();
    return folder
        || path.endsWith("/" + FileKind.AUTHORITY.fileName())
        || path.endsWith("/" + FileKind.EDITION.fileName());
  }

  /** Whether that holds for everything. */
  boolean isLinked() {
    return faulty().findAny().isEmpty();
  }

  /** Whether that holds for what is the whole site's and for an authority. */
  boolean isLinkedAround(String authority) {
    return faulty().noneMatch(path -> !path.contains("/") || path.startsWith(authority + "/"));
  }

  private Stream<String> faulty() {
    return Stream.concat(unread.stream(), loose.stream());
  }
}
