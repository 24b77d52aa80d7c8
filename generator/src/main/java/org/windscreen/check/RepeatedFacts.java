package org.windscreen.check;

import java.util.Locale;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.load.Loaded;
import org.windscreen.load.Scope;
import org.windscreen.load.Spans;
import org.windscreen.load.Statement;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.Edition;
import org.windscreen.model.LinksFile;

/**
 * A number or address that is a contact's is written there and nowhere else: in a text it would
 * stay as it was when the contact gets another.
 *
 * <p>Reports {@code fact-repeated}, a warning in a made-up area, where nobody rings; warns {@code
 * fact-without-home} of a number or mail address that no contact has.
 */
final class RepeatedFacts {
  private RepeatedFacts() {}

  static void check(Loaded loaded, Catalog catalog, Diagnostics faults) {
    Homes homes = Homes.of(catalog);
    loaded.statements().forEach(statement -> check(statement, homes, faults));
    for (Authority authority : catalog.authorities()) {
      for (Edition edition : authority.editions()) {
        Scope scope = Scope.of(authority.id(), edition.id());
        edition.links().forEach(link -> link(link, scope, homes, loaded.spans(), faults));
      }
    }
  }

  /** A link of the source that is a contact's form has its address from there. */
  private static void link(
      LinksFile.ImportantLink link, Scope scope, Homes homes, Spans spans, Diagnostics faults) {
    homes
        .of(Spelt.web(link.address().value()), scope)
        .filter(home -> home.scope().equals(scope))
        .ifPresent(home ->
            told(
                home,
                spans.of(link),
                "The address of the link "
                    + Quote.of(link.id().value())
                    + " is a form of the contact "
                    + Quote.of(home.contact().id().value())
                    + ": here it would stay as it is when it changes there.",
                named(home) + "Write address: \"" + home.destination(scope) + "\"",
                faults));
  }

  private static void check(Statement statement, Homes homes, Diagnostics faults) {
    for (Spelt spelt :
        Spelt.in(statement.text(), s -> homes.of(s, statement.scope()).isPresent())) {
      homes
          .of(spelt.spelling(), statement.scope())
          .ifPresentOrElse(
              home -> repeated(home, spelt, statement, faults),
              () -> homeless(spelt, statement, faults));
    }
  }

  private static void repeated(
      Homes.Home home, Spelt spelt, Statement statement, Diagnostics faults) {
    Span span = spelt.in(statement.placement());
    String message =
        Quote.of(spelt.of(statement.text()))
            + " is a fact of the contact "
            + Quote.of(home.contact().id().value())
            + ": here it would stay as it is when it changes there.";
    told(home, span, message, hint(home, statement), faults);
  }

  private static void told(
      Homes.Home home, Span span, String message, String hint, Diagnostics faults) {
    if (home.isMadeUp()) {
      faults.warning(Rule.FACT_REPEATED, span, message, hint);
    } else {
      faults.error(Rule.FACT_REPEATED, span, message, hint);
    }
  }

  private static String hint(Homes.Home home, Statement statement) {
    String reference = home.reference(statement.scope());
    return named(home)
        + (statement.markdown()
            ? "Write " + reference + " in its place."
            : "Name the contact without it: only a text in Markdown can take it, by "
                + reference
                + ".");
  }

  private static String named(Homes.Home home) {
    return home.isNameless()
        ? "Give it an id in contacts.yaml, such as \"id: " + home.unused() + "\". "
        : "";
  }

  private static void homeless(Spelt spelt, Statement statement, Diagnostics faults) {
    boolean quoted = statement.quotes(spelt.from(), spelt.to());
    if (spelt.sort() != Spelt.Sort.WEB && !quoted) {
      faults.warning(
          Rule.FACT_WITHOUT_HOME,
          spelt.in(statement.placement()),
          Quote.of(spelt.of(statement.text())) + " is no contact's, so nobody keeps it up to date.",
          "Add whom it reaches to contacts.yaml, with \"role: other\", and write "
              + "["
              + spelt.sort().name().toLowerCase(Locale.ROOT)
              + "](contact:…) here.");
    }
  }
}
