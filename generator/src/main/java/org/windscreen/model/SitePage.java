package org.windscreen.model;

import java.util.Comparator;
import org.windscreen.markdown.Prose;

/** A site-wide page: {@code pages/about.md} has the id {@code about}. */
public record SitePage(Id.Page id, PageHead head, Prose text) {
  /** Those with a place in the footer first, in that order. */
  public static final Comparator<SitePage> IN_FOOTER =
      Comparator.comparing(page -> page.head().order().orElse(Integer.MAX_VALUE));

  /** Whether the footer of every page leads to it. */
  public boolean isInFooter() {
    return head.order().isPresent();
  }
}
