package org.windscreen.page;

/**
 * What a page may load and run, as browsers are told it, by a page's own head and by servers: files
 * of the site, and nothing else; no script or style within a page, no form that is sent.
 */
public final class ContentPolicy {
  /** Source: <a href="https://www.w3.org/TR/CSP3/">Content Security Policy Level 3</a>. */
  public static final String TEXT =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none';"
          + " form-action 'none'";

  private ContentPolicy() {}
}
