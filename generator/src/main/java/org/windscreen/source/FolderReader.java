package org.windscreen.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a content folder and nothing outside of it, whatever links say. */
final class FolderReader extends SimpleFileVisitor<Path> {
  private final Path real;
  private final List<SourceFile> files = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();
  private final Set<Path> filled = new HashSet<>();

  private FolderReader(Path folder) throws IOException {
    this.real = folder.toRealPath();
  }

  static SourceTree read(Path folder) throws IOException {
    FolderReader reader = new FolderReader(folder);
    Files.walkFileTree(reader.real, reader);
    return SourceTree.of(reader.files, reader.unread);
  }

  private String name(Path path) {
    return real.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  private void leave(Path path, Unread.Why why) {
    unread.add(new Unread(name(path), why));
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  @Override
  public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes facts) {
    filled.add(inner.getParent());
    if (inner.equals(real)) {
      return FileVisitResult.CONTINUE;
    }
    if (isHidden(inner)) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (inner.getFileName().toString().contains(".")) {
      leave(inner, Unread.Why.FOLDER_NAMED_AS_FILE);
      return FileVisitResult.SKIP_SUBTREE;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path inner, IOException fault) throws IOException {
    if (fault != null) {
      throw fault;
    }
    if (!filled.contains(inner) && !inner.equals(real)) {
      leave(inner, Unread.Why.EMPTY_FOLDER);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes facts) throws IOException {
    filled.add(file.getParent());
    if (isHidden(file)) {
      leave(file, Unread.Why.HIDDEN);
    } else if (facts.isSymbolicLink()) {
      follow(file);
    } else if (facts.isRegularFile()) {
      take(file, file);
    } else {
      leave(file, Unread.Why.NO_FILE);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException fault) throws IOException {
    if (path.equals(real)) {
      throw fault;
    }
    filled.add(path.getParent());
    leave(path, Unread.Why.CLOSED);
    return FileVisitResult.CONTINUE;
  }

  private void follow(Path link) throws IOException {
    try {
      Path target = link.toRealPath();
      if (Files.isDirectory(target)) {
        leave(link, Unread.Why.LINK_TO_FOLDER);
      } else if (!target.startsWith(real)) {
        leave(link, Unread.Why.LINK_OUT);
      } else if (Files.isRegularFile(target)) {
        take(link, target);
      } else {
        leave(link, Unread.Why.NO_FILE);
      }
    } catch (AccessDeniedException e) {
      leave(link, Unread.Why.CLOSED);
    } catch (FileSystemException e) {
      leave(link, Unread.Why.LINK_TO_NOTHING);
    }
  }

  private void take(Path path, Path file) throws IOException {
    try {
      long size = Files.size(file);
      byte[] bytes = size > SourceTree.LARGEST ? new byte[0] : Files.readAllBytes(file);
      files.add(new SourceFile(name(path), size, bytes));
    } catch (AccessDeniedException e) {
      leave(path, Unread.Why.CLOSED);
    }
  }
}
