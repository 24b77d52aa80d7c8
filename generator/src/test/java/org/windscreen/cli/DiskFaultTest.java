package org.windscreen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.junit.jupiter.api.Test;

class DiskFaultTest {
  @Test
  void whatTheDiskRefusesIsSaidWithoutTheNameOfAClass() {
    assertEquals(
        "the disk refused site/a.html: No space left on device",
        DiskFault.sentence(
            new FileSystemException("site/a.html", null, "No space left on device")));
    assertEquals(
        "you may not read or write site/a.html; ask its owner",
        DiskFault.sentence(new AccessDeniedException("site/a.html")));
    assertEquals("there is no file or folder a", DiskFault.sentence(new NoSuchFileException("a")));
    assertEquals("a is no folder", DiskFault.sentence(new NotDirectoryException("a")));
    assertEquals("a is there already", DiskFault.sentence(new FileAlreadyExistsException("a")));
    assertEquals(
        "the disk refused: java.io.IOException: odd", DiskFault.sentence(new IOException("odd")));
  }
}
