package org.windscreen.publish;

import java.util.List;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Severity;

/**
 * What a build gave.
 *
 * @param diagnostics all faults, worst first
 * @param pages how many pages were made; 0 where the content was at fault
 * @param bytes the size of the site
 * @param published whether the site was put in place of the last one
 */
public record BuildResult(List<Diagnostic> diagnostics, int pages, long bytes, boolean published) {
  public BuildResult {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether the content is at fault; with {@code strict}, a warning is enough. */
  public boolean failed(boolean strict) {
    return diagnostics.stream().anyMatch(d -> strict || d.severity() == Severity.ERROR);
  }
}
