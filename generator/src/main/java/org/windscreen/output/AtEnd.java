package org.windscreen.output;

import java.io.IOException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Takes unfinished work away: when it is closed, or when the process is told to end (Ctrl-C, a
 * service stopped). A step that has begun is finished first.
 *
 * <p>Example: {@code new AtEnd(() -> Trees.delete(folder))}.
 */
final class AtEnd implements AutoCloseable {
  /** Part of the work. */
  interface Step<T> {
    T run() throws IOException;
  }

  /** What takes the work away. */
  interface Removal {
    void run() throws IOException;
  }

  private final Removal removal;
  private final ReadWriteLock use = new ReentrantReadWriteLock();
  private final Thread hook = new Thread(this::removeForGood, "windscreen-take-away");
  private boolean closed;

  AtEnd(Removal removal) {
    this.removal = removal;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Does a step beside others, unless the work was taken away meanwhile. */
  <T> void beside(Step<T> step) throws IOException {
    use.readLock().lock();
    try {
      if (!closed) {
        step.run();
      }
    } finally {
      use.readLock().unlock();
    }
  }

  /** Does a step while no other is done and the process does not end. */
  <T> T alone(Step<T> step) throws IOException {
    use.writeLock().lock();
    try {
      return step.run();
    } finally {
      use.writeLock().unlock();
    }
  }

  @Override
  public void close() throws IOException {
    alone(() -> {
      remove();
      return closed;
    });
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending: what the hook would do is done.
    }
  }

  private void remove() throws IOException {
    if (!closed) {
      closed = true;
      removal.run();
    }
  }

  /** Never lets go: what is still at work waits here until the process is gone. */
  private void removeForGood() {
    use.writeLock().lock();
    try {
      remove();
    } catch (IOException e) {
      // The next run sweeps what is left.
    }
  }
}
