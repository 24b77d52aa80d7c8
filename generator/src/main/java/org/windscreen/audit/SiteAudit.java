package org.windscreen.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.ledger.SiteAddresses;

/**
 * Audits a whole site while its pages are made: each page by itself as it comes, and at the end
 * what leads where. Safe for several threads.
 *
 * <p>Reports: {@code broken-link}, {@code broken-anchor}, {@code unreachable-page}, {@code
 * two-pages-one-address} and those of {@link PageAudit}.
 */
public final class SiteAudit {
  private static final String HOME = SiteAddresses.home().file();
  private static final String NOT_FOUND = SiteAddresses.notFound().file();
  private static final String HINT =
      "This is the generator's or a template's fault: mend what writes the link.";

  private final Map<String, PageFacts> pages = new ConcurrentHashMap<>();
  private final Set<String> others = ConcurrentHashMap.newKeySet();
  private final String folder;
  private final String basePath;
  private final Diagnostics faults;

  /**
   * Makes an audit.
   *
   * @param folder how messages name the site's folder
   * @param basePath where the site's root will be served, such as {@code /}
   */
  public SiteAudit(String folder, String basePath, Diagnostics faults) {
    this.folder = folder;
    this.basePath = basePath;
    this.faults = faults;
  }

  /** Looks at one page. */
  public void page(String path, String html) {
    PageFacts facts = PageAudit.of(path, html, basePath, span -> at(path, span), faults);
    if (pages.put(path, facts) != null || others.contains(path)) {
      twice(path);
    }
  }

  /** Notes a file that is not a page. */
  public void file(String path) {
    if (!others.add(path) || pages.containsKey(path)) {
      twice(path);
    }
  }

  private void twice(String path) {
    faults.error(
        Rule.TWO_PAGES_ONE_ADDRESS,
        Span.file(folder + "/" + path),
        "Two pages or files claim this address.",
        "Give one of the two things another id or file name.");
  }

  /** Compares what pages link to with what is there, once all have been seen. */
  public void finish() {
    new TreeMap<>(pages).forEach((path, facts) -> facts.links().forEach(l -> follow(path, l)));
    Set<String> reached = reachable();
    for (String path : new TreeMap<>(pages).keySet()) {
      if (!reached.contains(path) && !path.equals(NOT_FOUND)) {
        faults.error(
            Rule.UNREACHABLE_PAGE,
            Span.file(folder + "/" + path),
            "No way leads from the home page to this page.",
            HINT);
      }
    }
  }

  private void follow(String from, PageFacts.Outgoing link) {
    PageFacts target = pages.get(link.path());
    if (target == null) {
      if (!others.contains(link.path())) {
        faults.error(
            Rule.BROKEN_LINK,
            at(from, link.where()),
            "The link to " + link.path() + " leads nowhere.",
            HINT);
      }
    } else if (!link.fragment().isEmpty() && !target.ids().contains(link.fragment())) {
      faults.error(
          Rule.BROKEN_ANCHOR,
          at(from, link.where()),
          "The page " + link.path() + " has nothing with the id \"" + link.fragment() + "\".",
          HINT);
    }
  }

  private Set<String> reachable() {
    Set<String> reached = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(Set.of(HOME));
    Map<String, PageFacts> known = new HashMap<>(pages);
    while (!next.isEmpty()) {
      String path = next.pop();
      if (known.containsKey(path) && reached.add(path)) {
        known.get(path).links().forEach(link -> next.push(link.path()));
      }
    }
    return reached;
  }

  private Span at(String path, PageFacts.Where where) {
    return new Span(folder + "/" + path, where.line(), where.column(), 1);
  }
}
