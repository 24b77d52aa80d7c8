package org.windscreen.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.load.Definition;
import org.windscreen.load.Loaded;
import org.windscreen.load.Statement;
import org.windscreen.model.AddressMention;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.Edition;
import org.windscreen.model.EditionFile;
import org.windscreen.model.Fact;
import org.windscreen.model.Id;
import org.windscreen.model.Keeper;
import org.windscreen.model.Scope;

/**
 * No form, service, document or text of an area leads to a site of another one: a referral that is
 * typed into a neighbour's form is nobody's.
 *
 * <p>Reports {@code foreign-web-domain}, once a thing and once a text.
 */
final class WebDomains {
  private final AreaHosts hosts;
  private final Diagnostics faults;

  private WebDomains(AreaHosts hosts, Diagnostics faults) {
    this.hosts = hosts;
    this.faults = faults;
  }

  static void check(Loaded loaded, Catalog catalog, AreaHosts hosts, Diagnostics faults) {
    WebDomains domains = new WebDomains(hosts, faults);
    Map<Scope, Map<Id, List<String>>> kept = new HashMap<>();
    for (Authority authority : catalog.authorities()) {
      for (Edition edition : authority.editions()) {
        Scope scope = Scope.of(authority.id(), edition.id());
        kept.put(scope, kept(edition));
        for (EditionFile.Download download : edition.facts().downloads()) {
          domains.first(Stream.of(download.address().value()), scope, loaded.spans().of(download));
        }
      }
    }
    for (Definition definition : loaded.definitions()) {
      List<String> addresses =
          kept.getOrDefault(definition.scope(), Map.of()).getOrDefault(definition.id(), List.of());
      if (!addresses.isEmpty()) {
        domains.first(addresses.stream(), definition.scope(), definition.span());
      }
    }
    loaded.statements().forEach(domains::text);
  }

  /** The web addresses of each thing, and of the documents that an edition restates. */
  private static Map<Id, List<String>> kept(Edition edition) {
    Map<Id, List<String>> kept = new HashMap<>();
    Keeper.in(edition)
        .forEach(keeper ->
            kept.putIfAbsent(
                keeper.id(), keeper.facts().stream().flatMap(WebDomains::web).toList()));
    for (EditionFile.Source source : edition.facts().sources()) {
      kept.put(source.id(), source.address().toOptional().stream().map(a -> a.value()).toList());
    }
    return kept;
  }

  private static Stream<String> web(Fact fact) {
    return fact.href().stream().filter(href -> href.startsWith("http"));
  }

  private void text(Statement statement) {
    if (statement.scope().authority().isPresent()) {
      AddressMention.in(statement.text()).stream()
          .filter(mention -> mention.href().startsWith("http"))
          .filter(mention -> !statement.quotes(mention.from(), mention.to()))
          .forEach(mention ->
              first(
                  Stream.of(mention.href()),
                  statement.scope(),
                  statement.placement().at(mention.from(), mention.to() - mention.from())));
    }
  }

  private void first(Stream<String> addresses, Scope scope, Span at) {
    Id.Authority own = scope.authority().orElseThrow();
    addresses
        .flatMap(address ->
            AreaHosts.of(address).flatMap(host -> hosts.other(host, own)).stream()
                .map(other -> Quote.of(address) + " is on a site of " + other.name() + "."))
        .findFirst()
        .ifPresent(what ->
            faults.error(
                Rule.FOREIGN_WEB_DOMAIN,
                at,
                what,
                "Write this area's own as its document prints it; if that one is meant, record an"
                    + " exception."));
  }
}
