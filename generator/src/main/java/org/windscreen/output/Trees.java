package org.windscreen.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.function.Predicate;

/** Takes folders away. Links are never followed. */
final class Trees {
  private Trees() {}

  /** A path below a folder as the site spells it, parts joined by {@code /}. */
  static String name(Path folder, Path path) {
    return folder.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  /** Whether anything stands at a path, be it a link that leads nowhere. */
  static boolean isThere(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Gives a file or folder the owner and the rights of another, as far as we may. */
  static void copyMode(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (view == null) {
      return;
    }
    PosixFileAttributes wanted = Files.readAttributes(from, PosixFileAttributes.class);
    try {
      view.setOwner(wanted.owner());
      view.setGroup(wanted.group());
    } catch (FileSystemException e) {
      // Only root may give files away; ours then.
    }
    view.setPermissions(wanted.permissions());
  }

  /** Deletes a folder and all that is in it, if it is there. */
  static void delete(Path folder) throws IOException {
    delete(folder, path -> true);
  }

  /** Deletes those files and folders at and below a folder; a folder that is not empty stays. */
  static void delete(Path folder, Predicate<Path> which) throws IOException {
    if (isThere(folder)) {
      Files.walkFileTree(folder, new Removal(which));
    }
  }

  private static final class Removal extends SimpleFileVisitor<Path> {
    private final Predicate<Path> which;

    Removal(Predicate<Path> which) {
      this.which = which;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) {
      return which.test(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes facts) throws IOException {
      if (which.test(file)) {
        Files.delete(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException fault) throws IOException {
      try {
        Files.delete(folder);
      } catch (DirectoryNotEmptyException e) {
        // It holds what is not to be deleted.
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
