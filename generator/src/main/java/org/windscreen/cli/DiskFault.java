package org.windscreen.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in a line what the disk refused. */
final class DiskFault {
  private DiskFault() {}

  /** For example {@code "the disk refused site/index.html: No space left on device"}. */
  static String sentence(IOException fault) {
    return switch (fault) {
      case NoSuchFileException missing -> "there is no file or folder " + missing.getFile();
      case AccessDeniedException denied ->
          "you may not read or write " + denied.getFile() + "; ask its owner";
      case NotDirectoryException file -> file.getFile() + " is no folder";
      case FileAlreadyExistsException there -> there.getFile() + " is there already";
      case FileSystemException refused when refused.getReason() != null ->
          "the disk refused " + refused.getFile() + ": " + refused.getReason();
      default -> "the disk refused: " + fault;
    };
  }
}
