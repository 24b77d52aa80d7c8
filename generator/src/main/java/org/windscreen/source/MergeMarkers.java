package org.windscreen.source;

import java.util.List;
import java.util.regex.Pattern;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;

/**
 * Finds what git leaves in a file when two people changed the same lines: both versions, between
 * lines of seven marks. One fault for each place, at its first mark. Reports {@code
 * merge-conflict}.
 */
final class MergeMarkers {
  private static final Pattern MARKER =
      Pattern.compile("\\s*(?:[-*>] )?(?:(?:<{7,15}|>{7,15})(?:[^<>=|].*)?|\\|{7}(?: .*)?)|={7}");

  private MergeMarkers() {}

  /**
   * Reports every merge that was not finished.
   *
   * @param hint which of the two versions to keep
   */
  static void check(String path, List<String> lines, String hint, Diagnostics faults) {
    boolean within = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).stripTrailing();
      if (MARKER.matcher(line).matches()) {
        if (!within || line.contains("<<<<<<<")) {
          faults.error(
              Rule.MERGE_CONFLICT,
              new Span(path, i + 1, 1, line.length()),
              "A merge was not finished here: " + Quote.of(line) + ".",
              hint);
        }
        within = !line.contains(">>>>>>>");
      }
    }
  }
}
