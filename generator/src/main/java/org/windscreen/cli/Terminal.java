package org.windscreen.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.windscreen.publish.Progress;

/** Shows on a terminal how far work has come; silent in a pipe. */
final class Terminal implements Progress {
  private static final int STEP = 100;
  private final PrintWriter err;

  private Terminal(PrintWriter err) {
    this.err = err;
  }

  static Progress of(SiteOptions options, PrintWriter err) {
    // Java 21 cannot tell a terminal from a pipe; the launcher can.
    return Boolean.getBoolean("windscreen.terminal") && !options.quiet()
        ? new Terminal(err)
        : SILENT;
  }

  @Override
  public synchronized void at(String what, int done, int of) {
    if (done % STEP == 0 || done == of) {
      err.printf(Locale.ROOT, "\r%s: %,d of %,d", what, done, of);
      if (done == of) {
        err.print("\r\u001b[K");
      }
      err.flush();
    }
  }
}
