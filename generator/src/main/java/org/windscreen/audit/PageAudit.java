package org.windscreen.audit;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.ledger.Address;

/**
 * Looks at one page by itself.
 *
 * <p>Reports: {@code duplicate-id}, {@code headings} (not one {@code h1}, or a step left out),
 * {@code foreign-request} (something loaded from another host), {@code inline-code}, {@code
 * link-scheme} (a reference that was not resolved), {@code no-title}.
 */
final class PageAudit {
  private static final String HINT =
      "This is the generator's or a template's fault: mend it there.";

  /** All that a page may lead to outside of the site. */
  private static final String ELSEWHERE = "(https?://|mailto:|tel:).*";

  private static final List<String> ADDRESSES = List.of("href", "src", "srcset", "data", "action");

  private final URI root;
  private final String html;
  private final Document document;
  private final Function<PageFacts.Where, Span> place;
  private final Diagnostics faults;

  private PageAudit(
      URI root,
      String html,
      Document document,
      Function<PageFacts.Where, Span> place,
      Diagnostics faults) {
    this.root = root;
    this.html = html;
    this.document = document;
    this.place = place;
    this.faults = faults;
  }

  static PageFacts of(
      String path,
      String html,
      String basePath,
      Function<PageFacts.Where, Span> place,
      Diagnostics faults) {
    URI root = URI.create("site:" + basePath);
    Document document =
        Jsoup.parse(
            html,
            root.resolve(basePath + path).toString(),
            Parser.htmlParser().setTrackPosition(true));
    PageAudit audit = new PageAudit(root, html, document, place, faults);
    audit.headings();
    audit.requests();
    return new PageFacts(audit.ids(), audit.links());
  }

  private Set<String> ids() {
    Set<String> ids = new HashSet<>();
    for (Element element : document.select("[id]")) {
      if (!ids.add(element.id())) {
        fault(
            Rule.DUPLICATE_ID,
            element,
            "The id \"" + element.id() + "\" stands on this page twice.");
      }
    }
    return ids;
  }

  private void headings() {
    int last = 0;
    int first = 0;
    for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.normalName().charAt(1) - '0';
      first += level == 1 ? 1 : 0;
      if (level > last + 1) {
        fault(Rule.HEADINGS, heading, "The heading \"" + heading.text() + "\" skips a level.");
      }
      last = level;
    }
    if (first != 1) {
      fault(
          Rule.HEADINGS, document.body(), "The page has " + first + " h1 headings; it needs one.");
    }
    if (document.title().isBlank()) {
      fault(Rule.NO_TITLE, document.head(), "The page has no title.");
    }
  }

  private void requests() {
    for (Element element :
        document.select("[src], [srcset], link[href]:not([rel=canonical]), object[data]")) {
      String target = target(element);
      if (target.matches("(?i)(https?:)?//.*|data:.*")
          || element.hasAttr("srcset")
          || element.hasAttr("data")) {
        fault(Rule.FOREIGN_REQUEST, element, "The page loads \"" + target + "\" from elsewhere.");
      }
    }
    for (Element element : document.select("[style], style, script:not([src]), [^on]")) {
      fault(
          Rule.INLINE_CODE,
          element,
          "The page has a style or script of its own in <" + element.normalName() + ">.");
    }
  }

  private List<PageFacts.Outgoing> links() {
    Map<String, PageFacts.Outgoing> links = new LinkedHashMap<>();
    for (Element element :
        document.select(
            "a[href], area[href], link[href], use[href], script[src], img[src], form[action]")) {
      String target = target(element);
      if (target.matches(ELSEWHERE) || "canonical".equals(element.attr("rel"))) {
        continue;
      }
      if (target.matches("[a-zA-Z][a-zA-Z0-9+./-]*:.*|//.*")) {
        fault(Rule.LINK_SCHEME, element, "The link to \"" + target + "\" leads nowhere.");
      } else {
        links.computeIfAbsent(target, t -> outgoing(t, element));
      }
    }
    return new ArrayList<>(links.values());
  }

  /** What an element loads or leads to. */
  private static String target(Element element) {
    return ADDRESSES.stream().filter(element::hasAttr).map(element::attr).findFirst().orElse("");
  }

  private PageFacts.Outgoing outgoing(String target, Element element) {
    URI whole = URI.create(document.baseUri()).resolve(target.replace(" ", "%20"));
    String path =
        whole.getPath().startsWith(root.getPath())
            ? whole.getPath().substring(root.getPath().length())
            : whole.getPath();
    String file = path.isEmpty() || path.endsWith("/") ? path + Address.INDEX : path;
    String fragment = whole.getFragment() == null ? "" : whole.getFragment();
    return new PageFacts.Outgoing(file, fragment, where(element));
  }

  private void fault(Rule rule, Element element, String message) {
    PageFacts.Where where = where(element);
    String line = html.lines().skip(where.line() - 1L).findFirst().orElse("");
    faults.add(Diagnostic.error(rule, place.apply(where), message, HINT).showing(line));
  }

  private static PageFacts.Where where(Element element) {
    var start = element.sourceRange().start();
    return new PageFacts.Where(Math.max(1, start.lineNumber()), Math.max(1, start.columnNumber()));
  }
}
