package org.windscreen.audit;

import java.util.List;
import org.windscreen.diagnostic.Diagnostics;

/**
 * A small site that is audited, for tests. Served at {@code /base/}, so that a link from the root
 * is not the same as one from the site's root.
 *
 * <p>Example: {@code new Audited().page("index.html", "<h1>Home</h1>").told()}.
 */
final class Audited {
  private final Diagnostics faults = new Diagnostics();
  private final SiteAudit audit = new SiteAudit("site", "/base/", faults);

  /** What is wrong with a page of that body alone; the body starts on line 2. */
  static List<String> page(String body) {
    return new Audited().page("index.html", body).told();
  }

  /** A page with a title and an {@code h1} on line 1; the body starts on line 2. */
  Audited page(String path, String body) {
    return whole(path, "<!DOCTYPE html><title>T</title><h1>H</h1>\n" + body);
  }

  Audited whole(String path, String html) {
    audit.page(path, html);
    return this;
  }

  Audited file(String path) {
    audit.file(path);
    return this;
  }

  /** Compares what pages link to with what is there. */
  Audited finish() {
    audit.finish();
    return this;
  }

  /** Every fault as {@code site/index.html:2:1 [rule] message}, sorted by place. */
  List<String> told() {
    return faults.all().stream()
        .map(d -> d.span() + " [" + d.rule().id() + "] " + d.message())
        .toList();
  }

  /** What to do about each fault, in the same order. */
  List<String> hints() {
    return faults.all().stream().map(d -> d.hint()).toList();
  }
}
