package org.windscreen.render;

import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.ledger.Address;
import org.windscreen.model.Scope;

/**
 * A text that a page was to show refers to nothing. It is no text to be printed as it is written:
 * the page is not made.
 */
final class LostReference extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String reference;
  private final transient Scope scope;

  LostReference(String reference, Scope scope) {
    super(reference);
    this.reference = reference;
    this.scope = scope;
  }

  /** What is told of it, where the page would have been in the site's folder. */
  Diagnostic fault(String folder, Address page) {
    return Diagnostic.error(
        Rule.LOST_REFERENCE,
        Span.file(folder + "/" + page.file()),
        "A text on this page refers to "
            + Quote.of(reference)
            + ", which is nothing "
            + scope.authority().map(a -> "in " + a.value()).orElse("of the whole site's")
            + scope.edition().map(e -> ", edition " + e.value()).orElse("")
            + ".",
        "Search the content for the reference, and mend it there; nothing was published.");
  }
}
