package org.windscreen.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.windscreen.diagnostic.Count;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.model.Id;

/**
 * The faults of a run that is about some areas: what stops it, and what is told of them and of the
 * whole site. What is only told of other areas is counted: whoever works on one cannot mend it.
 *
 * @param shown worst first
 * @param others how many are not shown
 */
record OfAreas(List<Diagnostic> shown, int others) {
  /** Folders of the content, or beside it, that are no area's. */
  private static final Set<String> SHARED = Set.of("pages", "schema", "..");

  OfAreas {
    shown = List.copyOf(shown);
  }

  /**
   * Sorts the faults of a run.
   *
   * @param areas all, if empty
   * @param strict whether a warning stops the run
   */
  static OfAreas of(List<Diagnostic> faults, Set<Id.Authority> areas, boolean strict) {
    Set<String> shared = areas.stream().map(Id.Authority::value).collect(Collectors.toSet());
    shared.addAll(SHARED);
    List<Diagnostic> shown = new ArrayList<>(faults);
    if (!areas.isEmpty()) {
      shown.removeIf(d -> !d.severity().stops(strict) && isOfAnother(d.span().path(), shared));
    }
    return new OfAreas(shown, faults.size() - shown.size());
  }

  private static boolean isOfAnother(String path, Set<String> shared) {
    int folder = path.indexOf('/');
    return folder > 0 && !shared.contains(path.substring(0, folder));
  }

  /** That there are others; nothing where there are none. */
  List<String> more() {
    return others == 0
        ? List.of()
        : List.of(
            Count.of(others, "message", "messages")
                + " about other areas left out: windscreen check tells all.");
  }
}
