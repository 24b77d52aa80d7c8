package org.windscreen.output;

import java.util.List;
import java.util.Optional;

/**
 * What was found in the folder besides the tool's own files as it wrote them.
 *
 * @param recovery what was done about an interrupted run
 * @param replaced the tool's files that somebody had changed, which the new site replaced; sorted
 * @param kept what the tool did not make, or somebody changed and the new site no longer has: kept;
 *     folders end in a slash; sorted
 * @param wasListed whether it was known which files were the tool's
 */
public record OutputReport(
    Optional<Recovery> recovery, List<String> replaced, List<String> kept, boolean wasListed) {
  /** What was done about an interrupted run. */
  public enum Recovery {
    SWEPT("An earlier run was stopped; what it had left half-done was taken away."),
    COMPLETED("An earlier run was stopped while it put its finished site in place; it is now."),
    RESTORED("An earlier run was stopped, and its new site is gone; the one before is back.");

    private final String sentence;

    Recovery(String sentence) {
      this.sentence = sentence;
    }

    public String sentence() {
      return sentence;
    }
  }

  public OutputReport {
    replaced = List.copyOf(replaced);
    kept = List.copyOf(kept);
  }

  static OutputReport before(Optional<Recovery> recovery) {
    return new OutputReport(recovery, List.of(), List.of(), true);
  }

  /** Of a run that touches no folder. */
  public static OutputReport none() {
    return before(Optional.empty());
  }
}
