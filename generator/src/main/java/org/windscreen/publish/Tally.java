package org.windscreen.publish;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.windscreen.render.OutputFile;

/** Counts what was made, and tells of it. Safe for several threads. */
final class Tally {
  private final Progress progress;
  private final int of;
  private final AtomicInteger pages = new AtomicInteger();
  private final AtomicLong bytes = new AtomicLong();

  Tally(Progress progress, int of) {
    this.progress = progress;
    this.of = of;
  }

  void page(OutputFile page) {
    bytes.addAndGet(page.bytes().length);
    progress.at("Pages", pages.incrementAndGet(), of);
  }

  void file(OutputFile file) {
    bytes.addAndGet(file.bytes().length);
  }

  int pages() {
    return pages.get();
  }

  long bytes() {
    return bytes.get();
  }
}
