package org.windscreen.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.format.FileKind;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.Edition;
import org.windscreen.model.EditionFile;
import org.windscreen.model.Fact;
import org.windscreen.model.Id;
import org.windscreen.model.Keeper;
import org.windscreen.model.Kind;
import org.windscreen.model.LinksFile;
import org.windscreen.model.PhoneNumber;
import org.windscreen.model.Scope;

/**
 * Where each telephone number, mail and web address has its home: at one contact, or at the
 * service, assessment, link, law or national document whose address it is.
 */
final class Homes {
  /** The thing that a fact is written at, with its edition; or the whole site. */
  record Home(Scope scope, Keeper keeper, Fact fact) {
    /** As messages have it: {@code contact "mash"}. */
    String named() {
      return keeper.id().kind().noun() + " \"" + keeper.id().value() + "\"";
    }

    /**
     * How a text of another place takes it: {@code [number](contact:mash#day)}.
     *
     * @param words whether it leads somewhere under words of its own
     */
    String reference(Scope from, boolean words) {
      String word =
          isWeb() ? (words ? "words of yours" : Fact.Sort.ADDRESS.word()) : fact.sort().word();
      return "[" + word + "](" + (words ? destination(from) : bare(from)) + ")";
    }

    /** What a link to it leads to: {@code contact:mash#form}. */
    String destination(Scope from) {
      String bare = bare(from);
      return isWeb() && !bare.contains("#") ? bare + "#" + fact.sort().word() : bare;
    }

    private String bare(Scope from) {
      boolean outside =
          scope.authority().isPresent() && !from.authority().equals(scope.authority());
      String name = isOneOfSeveral() ? "#" + fact.name().orElseGet(this::unused) : "";
      return String.format(
          Locale.ROOT,
          "%s%s:%s%s",
          outside ? scope.authority().orElseThrow().value() + "/" : "",
          keeper.id().kind().scheme(),
          keeper.id().value(),
          name);
    }

    /** The name of the file in which it is written. */
    String file() {
      return FileKind.naming(keeper.id().kind()).orElse(FileKind.AUTHORITY).fileName();
    }

    boolean is(Id id) {
      return keeper.id().equals(id);
    }

    private boolean isWeb() {
      return fact.sort() == Fact.Sort.FORM || fact.sort() == Fact.Sort.ADDRESS;
    }

    /** Whether the thing has others like it, and no name tells this one from them. */
    boolean isNameless() {
      return isOneOfSeveral() && fact.name().isEmpty();
    }

    /** A name that it could be given. */
    String unused() {
      boolean day = keeper.facts().stream().anyMatch(f -> f.name().equals(Optional.of("day")));
      return day ? "evening" : "day";
    }

    private boolean isOneOfSeveral() {
      return keeper.facts().stream().filter(f -> f.sort() == fact.sort()).count() > 1;
    }
  }

  private final Map<Scope, Map<String, List<Home>>> editions = new HashMap<>();
  private final Map<Scope, Set<Id>> cited = new HashMap<>();
  private final Map<Scope, Scope> current = new HashMap<>();
  private final Map<String, List<Home>> contactsElsewhere = new HashMap<>();

  static Homes of(Catalog catalog) {
    Homes homes = new Homes();
    catalog.authorities().forEach(homes::add);
    Keeper.besideEditions(catalog).forEach(keeper -> homes.add(Scope.SITE, keeper));
    return homes;
  }

  private void add(Authority authority) {
    for (Edition edition : authority.editions()) {
      Scope scope = Scope.of(authority.id(), edition.id());
      editions.put(scope, new HashMap<>());
      Keeper.in(edition).forEach(keeper -> add(scope, keeper));
      cited.put(
          scope,
          edition.facts().cites().stream()
              .map(EditionFile.Citation::document)
              .collect(Collectors.toSet()));
    }
    Scope now = Scope.of(authority.id(), authority.current().id());
    current.put(Scope.of(authority.id()), now);
    editions
        .get(now)
        .forEach((spelling, homes) ->
            homes.stream()
                .filter(home -> home.keeper().id().kind() == Kind.CONTACT)
                .forEach(home ->
                    contactsElsewhere.computeIfAbsent(spelling, s -> new ArrayList<>()).add(home)));
  }

  private void add(Scope scope, Keeper keeper) {
    Map<String, List<Home>> here = editions.computeIfAbsent(scope, s -> new HashMap<>());
    for (Fact fact : keeper.facts()) {
      spellings(fact)
          .forEach(spelling ->
              here.computeIfAbsent(spelling, s -> new ArrayList<>())
                  .add(new Home(scope, keeper, fact)));
    }
  }

  /** What is found of it in a text, as {@link Spelt} has it. */
  private static Stream<String> spellings(Fact fact) {
    String href = fact.href().orElse("");
    return switch (fact.sort()) {
      case NUMBER -> Spelt.digits(new PhoneNumber(href.replace("tel:", "")));
      case MAIL -> Stream.of(Spelt.mail(fact.words()));
      case FORM, ADDRESS -> Stream.of(Spelt.web(href));
      case HOURS, NAME -> Stream.empty();
    };
  }

  /**
   * The home of what a text spells: in its own edition, beside all editions, or at a contact of
   * another authority's current one. Of national documents with one address, it is the one that the
   * edition names.
   */
  Optional<Home> of(String spelling, Scope scope) {
    List<Home> all = all(spelling, scope);
    return all.stream()
        .findFirst()
        .map(first -> first.keeper().id().kind() == Kind.NATIONAL ? named(all, scope) : first);
  }

  private Home named(List<Home> documents, Scope scope) {
    Set<Id> named = cited.getOrDefault(own(scope), Set.of());
    return documents.stream()
        .filter(home -> named.contains(home.keeper().id()))
        .findFirst()
        .orElse(documents.getLast());
  }

  /** Where else the address of a link of that edition is written; at a later link it is not. */
  Optional<Home> beside(LinksFile.ImportantLink link, String spelling, Scope scope) {
    List<Home> all =
        all(spelling, scope).stream()
            .filter(home -> home.scope().equals(scope) || home.scope().equals(Scope.SITE))
            .toList();
    List<Home> before = all.stream().takeWhile(home -> !home.is(link.id())).toList();
    return all.stream()
        .filter(home -> link.national().toOptional().filter(home::is).isPresent())
        .findFirst()
        .or(() -> before.stream().findFirst())
        .or(() -> all.stream().filter(home -> home.scope().equals(Scope.SITE)).findFirst());
  }

  private List<Home> all(String spelling, Scope scope) {
    return Stream.of(
            editions.getOrDefault(own(scope), Map.of()),
            editions.getOrDefault(Scope.SITE, Map.of()),
            contactsElsewhere)
        .flatMap(homes -> homes.getOrDefault(spelling, List.of()).stream())
        .toList();
  }

  private Scope own(Scope scope) {
    return current.getOrDefault(scope, scope);
  }
}
