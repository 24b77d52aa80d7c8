package org.windscreen.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.windscreen.load.Scope;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.Edition;
import org.windscreen.model.Fact;
import org.windscreen.model.PhoneNumber;

/** Where each telephone number, mail address and form has its home: at one contact. */
final class Homes {
  /** The contact that a fact is written at, with its edition. */
  record Home(Scope scope, ContactsFile.Contact contact, Fact fact, boolean isMadeUp) {
    /** How a text of another place takes it: {@code [number](contact:mash#day)}. */
    String reference(Scope from) {
      String words = fact.sort() == Fact.Sort.FORM ? "words of yours" : fact.sort().word();
      return "[" + words + "](" + destination(from) + ")";
    }

    /** What a link to it leads to: {@code contact:mash#form}. */
    String destination(Scope from) {
      boolean outside = !from.authority().equals(scope.authority());
      String authority = outside ? scope.authority().orElseThrow().value() + "/" : "";
      String name = isOneOfSeveral() ? "#" + fact.name().orElseGet(this::unused) : "";
      boolean form = fact.sort() == Fact.Sort.FORM;
      return String.format(
          Locale.ROOT,
          "%scontact:%s%s",
          authority,
          contact.id().value(),
          form && name.isEmpty() ? "#form" : name);
    }

    /** Whether the contact has others like it, and no name tells this one from them. */
    boolean isNameless() {
      return isOneOfSeveral() && fact.name().isEmpty();
    }

    /** A name that it could be given. */
    String unused() {
      boolean day = Fact.of(contact).stream().anyMatch(f -> f.name().equals(Optional.of("day")));
      return day ? "evening" : "day";
    }

    private boolean isOneOfSeveral() {
      return Fact.of(contact).stream().filter(f -> f.sort() == fact.sort()).count() > 1;
    }
  }

  private final Map<Scope, Map<String, Home>> editions = new HashMap<>();
  private final Map<Scope, Scope> current = new HashMap<>();
  private final Map<String, Home> elsewhere = new HashMap<>();

  static Homes of(Catalog catalog) {
    Homes homes = new Homes();
    catalog.authorities().forEach(homes::add);
    return homes;
  }

  private void add(Authority authority) {
    for (Edition edition : authority.editions()) {
      Scope scope = Scope.of(authority.id(), edition.id());
      Map<String, Home> own = editions.computeIfAbsent(scope, s -> new HashMap<>());
      for (ContactsFile.Contact contact : edition.contacts()) {
        Fact.of(contact)
            .forEach(fact ->
                spellings(fact)
                    .forEach(s ->
                        own.putIfAbsent(
                            s,
                            new Home(
                                scope,
                                contact,
                                fact,
                                authority.facts().fictional().orElse(false)))));
      }
    }
    Scope now = Scope.of(authority.id(), authority.current().id());
    current.put(Scope.of(authority.id()), now);
    editions.get(now).forEach(elsewhere::putIfAbsent);
  }

  /** What is found of it in a text, as {@link Spelt} has it. */
  private static Stream<String> spellings(Fact fact) {
    String href = fact.href().orElse("");
    return switch (fact.sort()) {
      case NUMBER -> Spelt.digits(new PhoneNumber(href.replace("tel:", "")));
      case MAIL -> Stream.of(Spelt.mail(fact.words()));
      case FORM -> Stream.of(Spelt.web(href));
      case ADDRESS, HOURS, NAME -> Stream.empty();
    };
  }

  /** The home of what a text spells: in its own edition, or in another authority's current one. */
  Optional<Home> of(String spelling, Scope scope) {
    Scope own = current.getOrDefault(scope, scope);
    return Optional.ofNullable(editions.getOrDefault(own, Map.of()).get(spelling))
        .or(() -> Optional.ofNullable(elsewhere.get(spelling)));
  }
}
