package org.windscreen.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A content folder in memory: every file by its path, sorted. Hidden ones are not read.
 *
 * <p>Example: {@code SourceTree.read(Path.of("content")).file("site.yaml")}.
 */
public final class SourceTree {
  /** Larger files are not read: 16 MiB, some hundred times the largest real one. */
  public static final long LARGEST = 16L << 20;

  private final NavigableMap<String, SourceFile> files;
  private final NavigableMap<String, Unread> unread;

  private SourceTree(NavigableMap<String, SourceFile> files, NavigableMap<String, Unread> unread) {
    this.files = Collections.unmodifiableNavigableMap(files);
    this.unread = Collections.unmodifiableNavigableMap(unread);
  }

  /** A folder that holds these files and nothing else. */
  public static SourceTree of(Collection<SourceFile> files) {
    return of(files, List.of());
  }

  static SourceTree of(Collection<SourceFile> files, Collection<Unread> unread) {
    NavigableMap<String, SourceFile> sorted = new TreeMap<>();
    files.forEach(file -> sorted.put(file.path(), file));
    NavigableMap<String, Unread> left = new TreeMap<>();
    unread.forEach(one -> left.put(one.path(), one));
    return new SourceTree(sorted, left);
  }

  /**
   * Reads a folder, and nothing outside of it: a link to a file elsewhere is not followed.
   *
   * @throws IOException if the disk does not give what it lists
   */
  public static SourceTree read(Path folder) throws IOException {
    return FolderReader.read(folder);
  }

  /** The same with these files, each in place of the one at its path, if there is one. */
  public SourceTree with(Collection<SourceFile> others) {
    NavigableMap<String, SourceFile> all = new TreeMap<>(files);
    others.forEach(file -> all.put(file.path(), file));
    return new SourceTree(all, unread);
  }

  /** The same without some folders and all below them; {@code folders} without a trailing slash. */
  public SourceTree without(Collection<String> folders) {
    NavigableMap<String, SourceFile> kept = new TreeMap<>(files);
    NavigableMap<String, Unread> left = new TreeMap<>(unread);
    for (String folder : folders) {
      kept.subMap(folder + "/", folder + "0").clear();
      left.subMap(folder + "/", folder + "0").clear();
    }
    return new SourceTree(kept, left);
  }

  /** What is there and was not read, hidden folders apart; sorted by path. */
  public Collection<Unread> unread() {
    return unread.values();
  }

  /** Whether something is at a path that was not read. */
  public boolean isUnread(String path) {
    return unread.containsKey(path);
  }

  /**
   * The file of that path below the folder, parts joined by {@code /}; nothing if there is none.
   */
  public Optional<SourceFile> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** All files, sorted by path. */
  public Collection<SourceFile> files() {
    return files.values();
  }

  /** The files below a folder, sorted by path; {@code folder} without a trailing slash. */
  public Collection<SourceFile> below(String folder) {
    return files.subMap(folder + "/", folder + "0").values();
  }
}
