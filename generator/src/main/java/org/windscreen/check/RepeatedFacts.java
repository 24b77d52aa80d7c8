package org.windscreen.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.load.Loaded;
import org.windscreen.load.Spans;
import org.windscreen.load.Statement;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.Edition;
import org.windscreen.model.Fact;
import org.windscreen.model.Id;
import org.windscreen.model.LinksFile;
import org.windscreen.model.Scope;

/**
 * A number or address that is a contact's, a service's, a link's or another thing's is written
 * there and nowhere else: in a text it would stay as it was when the thing gets another.
 *
 * <p>Reports {@code fact-repeated}, in a made-up area as a warning, unless it is a number or mail
 * address that can reach somebody; warns {@code fact-without-home} of a number or mail address that
 * no contact has.
 */
final class RepeatedFacts {
  private static final String LEAVE_OUT =
      "Leave it out here, where nothing can be taken from elsewhere, and write it in a text of the"
          + " thing.";

  private RepeatedFacts() {}

  /**
   * Looks through all texts.
   *
   * @param allKnown whether every contact could be read: else one that was not may be the home
   */
  static void check(Loaded loaded, Catalog catalog, boolean allKnown, Diagnostics faults) {
    Homes homes = Homes.of(catalog);
    Set<Id.Authority> madeUp =
        catalog.authorities().stream()
            .filter(authority -> authority.facts().fictional().orElse(false))
            .map(Authority::id)
            .collect(Collectors.toSet());
    for (Statement statement : loaded.statements()) {
      boolean practice = statement.scope().authority().filter(madeUp::contains).isPresent();
      check(statement, homes, practice, allKnown, faults);
    }
    for (Authority authority : catalog.authorities()) {
      for (Edition edition : authority.editions()) {
        Scope scope = Scope.of(authority.id(), edition.id());
        edition.links().forEach(link -> link(link, scope, homes, loaded.spans(), faults));
      }
    }
  }

  /** A link of the source takes its address from whatever else has it. */
  private static void link(
      LinksFile.ImportantLink link, Scope scope, Homes homes, Spans spans, Diagnostics faults) {
    link.address()
        .web()
        .flatMap(web -> homes.beside(link, Spelt.web(web.value()), scope))
        .ifPresent(home ->
            faults.error(
                Rule.FACT_REPEATED,
                spans.of(link),
                "The address of the link "
                    + Quote.of(link.id().value())
                    + " is that of the "
                    + home.named()
                    + ": here it would stay as it is when it changes there.",
                named(home) + "Write address: \"" + home.destination(scope) + "\""));
  }

  /** How a fault is told, as an error or a warning. */
  private interface Telling {
    void tell(Rule rule, Span at, String message, String hint);
  }

  private static void check(
      Statement statement, Homes homes, boolean practice, boolean allKnown, Diagnostics faults) {
    for (Spelt spelt :
        Spelt.in(statement.text(), s -> homes.of(s, statement.scope()).isPresent())) {
      Optional<Homes.Home> home = homes.of(spelt.spelling(), statement.scope());
      home.ifPresent(h ->
          repeated(
              h,
              spelt,
              statement,
              practice && !h.fact().reachesSomebody() ? faults::warning : faults::error));
      if (home.isEmpty() && allKnown) {
        homeless(spelt, statement, faults);
      }
    }
  }

  private static void repeated(Homes.Home home, Spelt spelt, Statement statement, Telling telling) {
    telling.tell(
        Rule.FACT_REPEATED,
        spelt.in(statement.placement()),
        Quote.of(spelt.of(statement.text()))
            + " is a fact of the "
            + home.named()
            + ": here it would stay as it is when it changes there.",
        statement.takesFacts()
            ? named(home)
                + "Write "
                + home.reference(statement.scope(), leads(spelt, statement))
                + " in its place."
            : LEAVE_OUT);
  }

  /** Whether a link of the text leads to it, under words of its own. */
  private static boolean leads(Spelt spelt, Statement statement) {
    return statement.references().stream()
        .anyMatch(r -> r.offset() <= spelt.from() && spelt.to() <= r.offset() + r.length());
  }

  private static String named(Homes.Home home) {
    return home.isNameless()
        ? "Give it an id in " + home.file() + ", such as \"id: " + home.unused() + "\". "
        : "";
  }

  private static void homeless(Spelt spelt, Statement statement, Diagnostics faults) {
    boolean quoted = statement.quotes(spelt.from(), spelt.to());
    if (spelt.sort() != Fact.Sort.ADDRESS && !quoted && !PremiumNumbers.is(spelt)) {
      faults.warning(
          Rule.FACT_WITHOUT_HOME,
          spelt.in(statement.placement()),
          Quote.of(spelt.of(statement.text())) + " is no contact's, so nobody keeps it up to date.",
          statement.scope().authority().isEmpty()
              ? "Take it from a contact of an area, ["
                  + spelt.sort().word()
                  + "](AREA/contact:…), or say without it whom to reach."
              : statement.takesFacts()
                  ? "Add whom it reaches to contacts.yaml, with \"role: other\", and write ["
                      + spelt.sort().word()
                      + "](contact:…) here."
                  : LEAVE_OUT);
    }
  }
}
