package org.windscreen.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A folder beside a place, in which everything is made that is to stand there; one run holds it at
 * a time, and it is gone when the run is.
 *
 * <p>Example: for {@code site-output} it is {@code .windscreen-work-site-output}. The system frees
 * the lock in it when a process ends, however it ends: a folder that nobody holds is what an
 * interrupted run has left.
 */
final class WorkFolder implements AutoCloseable {
  static final String PREFIX = ".windscreen-work-";

  private static final String LOCK = "lock";
  private static final String IGNORE = ".gitignore";

  /** The lock covers a byte that is never written, so that it hinders no reader anywhere. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  /** How often another run may take its folder away just as this one comes; then it is told. */
  private static final int TRIES = 100;

  private static final long STAMP = 1 << 20;

  private final Path folder;
  private final FileChannel lock;

  private WorkFolder(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Makes or takes over the folder beside a place; what an interrupted run left is still in it.
   *
   * @throws Busy if another run holds it
   */
  static WorkFolder beside(Path place) throws IOException {
    return at(place.resolveSibling(PREFIX + place.getFileName()), place);
  }

  /** The same, at a folder of its own; {@code place} is what is told to others who come. */
  static WorkFolder at(Path folder, Path place) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      try {
        Optional<WorkFolder> taken = take(folder, place);
        if (taken.isPresent()) {
          return taken.get();
        }
      } catch (NoSuchFileException e) {
        // Its last holder was just taking it away.
      }
    }
    throw new Busy(place);
  }

  private static Optional<WorkFolder> take(Path folder, Path place) throws IOException {
    make(folder);
    WorkFolder work = new WorkFolder(folder, locked(folder.resolve(LOCK), place));
    try {
      if (work.isStillThere()) {
        Files.write(folder.resolve(IGNORE), new byte[] {'*', '\n'});
        return Optional.of(work);
      }
      work.lock.close();
      return Optional.empty();
    } catch (IOException e) {
      work.close();
      throw e;
    }
  }

  private static void make(Path folder) throws IOException {
    try {
      Files.createDirectory(folder);
    } catch (FileAlreadyExistsException e) {
      if (!Files.readAttributes(folder, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
          .isDirectory()) {
        throw new Refused(folder + " is where windscreen works, and is no folder. Delete it.");
      }
    }
  }

  private static FileChannel locked(Path file, Path place) throws IOException {
    FileChannel lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (lock.tryLock(LOCKED_BYTE, 1, false) != null) {
        return lock;
      }
    } catch (OverlappingFileLockException e) {
      // Another part of this process holds it.
    } catch (IOException e) {
      lock.close();
      throw e;
    }
    lock.close();
    throw new Busy(place);
  }

  /**
   * Whether the locked file is that of the folder as it is now: its last holder may have deleted it
   * between our opening and locking it. It is not opened again to see: closing it would free the
   * lock (fcntl(2), "Record locking"); so it is made as long as no other is.
   */
  private boolean isStillThere() throws IOException {
    long stamp = 1 + ThreadLocalRandom.current().nextLong(STAMP);
    lock.truncate(0);
    lock.write(ByteBuffer.allocate(1), stamp - 1);
    return Files.size(folder.resolve(LOCK)) == stamp;
  }

  /** A place in the folder; nothing need be there. */
  Path path(String name) {
    return folder.resolve(name);
  }

  /** Gives the folder up; it is gone unless something that nobody may lose is still in it. */
  @Override
  public void close() throws IOException {
    try (lock) {
      Files.deleteIfExists(folder.resolve(IGNORE));
      Files.deleteIfExists(folder.resolve(LOCK));
      Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException e) {
      // Another run has come meanwhile, or what could not be moved is kept.
    }
  }
}
