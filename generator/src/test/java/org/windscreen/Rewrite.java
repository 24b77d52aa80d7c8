package org.windscreen;

import static org.junit.jupiter.api.Assertions.assertNull;

/**
 * The switch {@code -Dwindscreen.update=true}: tests that hold files against what the code makes of
 * them write the files instead. Never in continuous integration, which must find differences.
 */
public final class Rewrite {
  private Rewrite() {}

  public static boolean on() {
    boolean on = Boolean.getBoolean("windscreen.update");
    if (on) {
      assertNull(System.getenv("CI"), "windscreen.update is not for continuous integration");
    }
    return on;
  }
}
