package org.windscreen.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.load.Definition;
import org.windscreen.load.Loaded;
import org.windscreen.load.Statement;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.Edition;
import org.windscreen.model.Id;
import org.windscreen.model.Keeper;
import org.windscreen.model.Kind;
import org.windscreen.model.Scope;

/**
 * What somebody writes into a contact's form is read by nobody on the way; and no text or thing
 * leads to a site without protection that elsewhere in the content is led to with it.
 *
 * <p>Warns {@code plain-http}.
 */
final class PlainHttp {
  private static final Pattern ADDRESS = Pattern.compile("(https?)://([\\w-]+(?:\\.[\\w-]+)+)");

  private static final String THOUGH = ", though the content has https:// for the same site";

  private PlainHttp() {}

  static void check(Loaded loaded, Catalog catalog, Diagnostics faults) {
    for (Authority authority : catalog.authorities()) {
      for (Edition edition : authority.editions()) {
        edition.contacts().stream()
            .flatMap(contact -> contact.forms().stream())
            .filter(form -> form.address().value().startsWith("http://"))
            .forEach(form -> warn(form.address().value(), loaded.spans().of(form), "", faults));
      }
    }
    Map<Scope, Map<Id, Keeper>> kept = kept(catalog);
    Set<String> safe = safeHosts(loaded.statements(), kept);
    for (Definition definition : loaded.definitions()) {
      Stream.ofNullable(kept.getOrDefault(definition.scope(), Map.of()).get(definition.id()))
          .flatMap(PlainHttp::of)
          .filter(found -> found.group(1).equals("http") && safe.contains(host(found)))
          .forEach(found -> warn(found.group(), definition.span(), THOUGH, faults));
    }
    for (Statement statement : loaded.statements()) {
      addresses(statement)
          .filter(found -> found.group(1).equals("http") && safe.contains(host(found)))
          .forEach(found ->
              warn(
                  found.group(),
                  statement.placement().at(found.start(), found.group().length()),
                  THOUGH,
                  faults));
    }
  }

  private static Set<String> safeHosts(
      List<Statement> statements, Map<Scope, Map<Id, Keeper>> kept) {
    return Stream.concat(
            statements.stream().flatMap(PlainHttp::addresses),
            kept.values().stream().flatMap(all -> all.values().stream()).flatMap(PlainHttp::of))
        .filter(found -> found.group(1).equals("https"))
        .map(PlainHttp::host)
        .collect(Collectors.toSet());
  }

  /** What keeps web addresses, but for contacts: theirs are told of in any case. */
  private static Map<Scope, Map<Id, Keeper>> kept(Catalog catalog) {
    Map<Scope, Map<Id, Keeper>> kept = new HashMap<>();
    kept.put(Scope.SITE, byId(Keeper.besideEditions(catalog)));
    for (Authority authority : catalog.authorities()) {
      for (Edition edition : authority.editions()) {
        kept.put(Scope.of(authority.id(), edition.id()), byId(Keeper.in(edition)));
      }
    }
    return kept;
  }

  private static Map<Id, Keeper> byId(Stream<Keeper> keepers) {
    return keepers
        .filter(keeper -> keeper.id().kind() != Kind.CONTACT)
        .collect(Collectors.toMap(Keeper::id, keeper -> keeper, (first, twin) -> first));
  }

  private static Stream<MatchResult> of(Keeper keeper) {
    return keeper.facts().stream()
        .flatMap(fact -> fact.href().stream())
        .flatMap(href -> ADDRESS.matcher(href).results());
  }

  private static Stream<MatchResult> addresses(Statement statement) {
    return ADDRESS.matcher(statement.text()).results();
  }

  private static String host(MatchResult address) {
    return address.group(2).toLowerCase(Locale.ROOT);
  }

  private static void warn(String address, Span at, String though, Diagnostics faults) {
    faults.warning(
        Rule.PLAIN_HTTP,
        at,
        Quote.of(address) + " is not protected on its way" + though + ".",
        "Write https:// if the site answers to it; if it does not, record an exception.");
  }
}
