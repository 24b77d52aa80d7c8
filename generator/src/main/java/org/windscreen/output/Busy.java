package org.windscreen.output;

import java.io.IOException;
import java.nio.file.Path;

/** Another run writes to the same place at this moment. */
public final class Busy extends IOException {
  Busy(Path place) {
    super("another windscreen is writing to " + place + "; wait until it is done, then try again.");
  }
}
