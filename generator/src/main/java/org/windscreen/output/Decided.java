package org.windscreen.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;

/**
 * Which files a run has decided to move into place, written down before the first is moved. As long
 * as it is not there, all are as they were; once it is, all are to be as they shall.
 *
 * @param folder that the files are below; a real path
 * @param work where it is written down
 */
record Decided(Path folder, WorkFolder work) {
  private static final String NAME = "decided";
  private static final String BEGUN = "decided-begun";

  /** Writes down what is moved, from the files aside to their places. */
  void write(Map<Path, Path> moves) throws IOException {
    List<String> lines =
        moves.entrySet().stream()
            .map(move -> relative(move.getKey()) + "\n" + relative(move.getValue()))
            .toList();
    Files.write(
        work.path(BEGUN),
        lines,
        StandardOpenOption.CREATE,
        StandardOpenOption.SYNC,
        StandardOpenOption.WRITE,
        StandardOpenOption.TRUNCATE_EXISTING);
    Files.move(work.path(BEGUN), work.path(NAME), StandardCopyOption.ATOMIC_MOVE);
  }

  private String relative(Path file) {
    return folder.relativize(file).toString();
  }

  /** Ends what was decided, and takes away what was written aside and not decided. */
  void finish() throws IOException {
    if (Files.exists(work.path(NAME), LinkOption.NOFOLLOW_LINKS)) {
      List<String> lines = Files.readAllLines(work.path(NAME));
      for (int i = 0; i + 1 < lines.size(); i += 2) {
        Path aside = folder.resolve(lines.get(i));
        if (Files.exists(aside, LinkOption.NOFOLLOW_LINKS)) {
          Files.move(aside, folder.resolve(lines.get(i + 1)), StandardCopyOption.ATOMIC_MOVE);
        }
      }
    }
    forget();
    sweep();
  }

  /** All is done, or given up. */
  void forget() throws IOException {
    Files.deleteIfExists(work.path(NAME));
    Files.deleteIfExists(work.path(BEGUN));
  }

  private void sweep() throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            return isAside(path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes)
              throws IOException {
            if (isAside(path)) {
              Files.delete(path);
              takeAwayEmpty(path.getParent(), folder);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Takes away a folder that was made for files which are not there now, and those around it. */
  static void takeAwayEmpty(Path made, Path top) throws IOException {
    try {
      for (Path empty = made; !empty.equals(top); empty = empty.getParent()) {
        Files.deleteIfExists(empty);
      }
    } catch (DirectoryNotEmptyException e) {
      // It holds other files, or what was written.
    }
  }

  private static boolean isAside(Path path) {
    return path.getFileName().toString().startsWith(WorkFolder.PREFIX);
  }
}
