package org.windscreen.publish;

import java.util.List;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.output.OutputReport;

/**
 * What a build gave.
 *
 * @param diagnostics all faults, worst first
 * @param pages how many pages were made; 0 where the content was at fault
 * @param bytes the size of the site
 * @param published whether the site was put in place of the last one
 * @param output what was found in the folder of the site
 */
public record BuildResult(
    List<Diagnostic> diagnostics, int pages, long bytes, boolean published, OutputReport output) {
  public BuildResult {
    diagnostics = List.copyOf(diagnostics);
  }

  static BuildResult of(List<Diagnostic> diagnostics, int pages, long bytes) {
    return new BuildResult(diagnostics, pages, bytes, false, OutputReport.none());
  }

  BuildResult with(boolean published, OutputReport output) {
    return new BuildResult(diagnostics, pages, bytes, published, output);
  }

  /** Whether the content is at fault; with {@code strict}, a warning is enough. */
  public boolean failed(boolean strict) {
    return diagnostics.stream().anyMatch(d -> d.severity().stops(strict));
  }
}
