package org.windscreen.audit;

import java.util.List;
import java.util.Set;

/**
 * What the audit keeps of a page.
 *
 * @param ids every id on it
 * @param links every different place within the site that it leads to
 */
record PageFacts(Set<String> ids, List<Outgoing> links) {
  /**
   * A link within the site.
   *
   * @param path the file it leads to, relative to the site's root
   * @param fragment what stands after {@code #}; may be empty
   */
  record Outgoing(String path, String fragment, Where where) {}

  /** A place on a page, both 1-based. */
  record Where(int line, int column) {}
}
