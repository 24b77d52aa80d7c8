package org.windscreen.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.windscreen.source.Sha256;

/**
 * What stands in a published folder: the tool's files, and everything else. Links are not followed.
 *
 * <p>Example: of a site into which somebody put {@code .git/} and {@code levels/plan.jpg}, {@code
 * foreign} is these two.
 *
 * <p>What is foreign is known by its path alone: its name need not be text.
 *
 * @param owned the files that are the tool's, and what it wrote
 * @param listed those of them that are there as plain files; sorted
 * @param foreign everything else, a folder that holds nothing of the tool's as one entry; sorted
 */
record Standing(Path folder, Manifest owned, List<String> listed, List<Path> foreign) {
  Standing {
    listed = List.copyOf(listed);
    foreign = List.copyOf(foreign);
  }

  /**
   * Looks at a folder.
   *
   * @param old what was published there
   * @param next what is to stand there: it decides what is the tool's where {@code old} is no list
   */
  static Standing of(Path folder, Manifest old, Manifest next) throws IOException {
    Manifest owned = old.isList() ? old : next;
    Walk walk = new Walk(folder, owned, next);
    Files.walkFileTree(folder, walk);
    Collections.sort(walk.listed);
    Collections.sort(walk.foreign);
    return new Standing(folder, owned, walk.listed, walk.foreign);
  }

  /** Sorts what it comes by. */
  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final Manifest owned;
    private final Manifest next;
    private final List<String> listed = new ArrayList<>();
    private final List<Path> foreign = new ArrayList<>();

    Walk(Path folder, Manifest owned, Manifest next) {
      this.folder = folder;
      this.owned = owned;
      this.next = next;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes facts) {
      String name = Trees.name(folder, path);
      if (name.isEmpty() || owned.isFolder(name) || next.isFolder(name)) {
        return FileVisitResult.CONTINUE;
      }
      foreign.add(folder.relativize(path));
      return FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes facts) {
      String name = Trees.name(folder, path);
      if (facts.isRegularFile() && owned.has(name)) {
        listed.add(name);
      } else if (!name.equals(Manifest.NAME)) {
        foreign.add(folder.relativize(path));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException fault) {
      foreign.add(folder.relativize(path));
      return FileVisitResult.CONTINUE;
    }
  }

  /** Those of the tool's files that hold something else than it wrote; sorted. */
  List<String> changed(Predicate<String> among) {
    return listed.stream()
        .filter(among)
        .parallel()
        .filter(path -> !digest(path).equals(owned.digests().get(path)))
        .toList();
  }

  private String digest(String path) {
    try {
      return Sha256.of(Files.readAllBytes(folder.resolve(path)));
    } catch (IOException e) {
      return "unreadable, so not as it was written";
    }
  }

  /** What is not the tool's, and files that somebody changed and {@code next} no longer has. */
  List<Path> kept(Manifest next) {
    Stream<Path> changed = changed(path -> !next.has(path)).stream().map(Path::of);
    return Stream.concat(foreign.stream(), changed).sorted().toList();
  }

  /** Paths as people are told them: a folder's ends in a slash. */
  List<String> shown(List<Path> paths) {
    return paths.stream()
        .map(folder::resolve)
        .map(path ->
            Trees.name(folder, path)
                + (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? "/" : ""))
        .toList();
  }
}
