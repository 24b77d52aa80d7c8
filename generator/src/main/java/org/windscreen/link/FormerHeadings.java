package org.windscreen.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Nearest;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.load.Loaded;
import org.windscreen.load.Spans;
import org.windscreen.markdown.Heading;
import org.windscreen.markdown.Prose;
import org.windscreen.model.Catalog;
import org.windscreen.model.Chapter;
import org.windscreen.model.FormerHeading;

/**
 * An old address of a heading leads to one that is there, and is no other's.
 *
 * <p>Reports {@code unknown-heading}, {@code heading-not-former}.
 */
final class FormerHeadings {
  private final Spans spans;
  private final Diagnostics faults;

  private FormerHeadings(Spans spans, Diagnostics faults) {
    this.spans = spans;
    this.faults = faults;
  }

  static void check(Catalog catalog, Loaded loaded, Diagnostics faults) {
    FormerHeadings check = new FormerHeadings(loaded.spans(), faults);
    catalog.authorities().stream()
        .flatMap(authority -> authority.editions().stream())
        .flatMap(edition -> edition.chapters().stream())
        .filter(chapter -> check.isWhole(chapter, loaded))
        .forEach(chapter -> check.text(chapter.head().formerHeadings(), chapter.text()));
  }

  /** Where a text was not read whole, a heading may be there all the same. */
  private boolean isWhole(Chapter chapter, Loaded loaded) {
    return !loaded.filesAtFault().contains(spans.of(chapter.head()).path());
  }

  private void text(List<FormerHeading> renamed, Prose text) {
    Set<String> anchors = new TreeSet<>();
    text.headings().stream().map(Heading::anchor).forEach(anchors::add);
    Set<String> taken = new HashSet<>(anchors);
    for (FormerHeading heading : renamed) {
      if (!anchors.contains(heading.now().value())) {
        faults.error(
            Rule.UNKNOWN_HEADING,
            spans.of(heading),
            "This text has no heading " + Quote.of(heading.now().value()) + ".",
            Nearest.hint(
                heading.now().value(), anchors, "Name the heading that took the old one's place."));
      }
      if (!taken.add(heading.was().value())) {
        faults.error(
            Rule.HEADING_NOT_FORMER,
            spans.of(heading),
            Quote.of(heading.was().value()) + " leads to a heading of this text already.",
            "Take this out, or name the address that the heading had before.");
      }
    }
  }
}
