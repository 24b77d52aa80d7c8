package org.windscreen.faults;

import java.util.Map;

/** Files changed as the sections of a {@link FaultFile} say, for tests outside of this room. */
public final class Changed {
  private Changed() {}

  /** The files after all sections of a text, which are above the one that says what is told. */
  public static Map<String, String> by(String sections, Map<String, String> files) {
    Map<String, String> changed = files;
    for (Change change : FaultFile.changes(sections)) {
      changed = change.of(changed);
    }
    return changed;
  }
}
