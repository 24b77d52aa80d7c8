package org.windscreen.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A thing at which facts are written that texts take from it, so that each is written in one place.
 *
 * <p>Example: the service {@code family-mentoring} keeps its name and its web address.
 *
 * @param facts in the order of its file; never empty, as everything has a name
 */
public record Keeper(Id id, List<Fact> facts) {
  public Keeper {
    facts = List.copyOf(facts);
  }

  /** What can be taken from things of a kind; nothing of one that keeps no facts. */
  public static Set<Fact.Sort> sorts(Kind kind) {
    return switch (kind) {
      case CONTACT -> EnumSet.allOf(Fact.Sort.class);
      case AUTHORITY, LAW, NATIONAL, SPECIAL, SERVICE, PRACTICE, LINK ->
          EnumSet.of(Fact.Sort.ADDRESS, Fact.Sort.NAME);
      case PAGE,
          TOPIC,
          TERM,
          STEP,
          DOMAIN,
          COMMON_CATEGORY,
          INDICATOR,
          EDITION,
          DOCUMENT,
          NOTE,
          LEVEL,
          CATEGORY,
          CONSENT,
          PATHWAY,
          THRESHOLD,
          CHAPTER ->
          EnumSet.noneOf(Fact.Sort.class);
    };
  }

  /** What the things of a file keep; nothing for a file of things that keep none. */
  public static Stream<Keeper> of(Record file) {
    return switch (file) {
      case ContactsFile f -> contacts(Stated.all(f.contacts()));
      case ServicesFile f -> services(Stated.all(f.services()));
      case PracticeFile f -> assessments(Stated.all(f.assessments()));
      case SpecialCircumstancesFile f -> specials(Stated.all(f.specialCircumstances()));
      case LinksFile f -> links(Stated.all(f.links()));
      case LawFile f -> law(f.provisions());
      case RegisterFile f -> documents(f.documents());
      default -> Stream.empty();
    };
  }

  /** What the things of an edition keep; of two that keep the same, the first is its home. */
  public static Stream<Keeper> in(Edition edition) {
    return Stream.of(
            contacts(edition.contacts()),
            services(edition.services()),
            assessments(edition.assessments()),
            specials(edition.specials()),
            links(edition.links()))
        .flatMap(keepers -> keepers);
  }

  private static Stream<Keeper> contacts(List<ContactsFile.Contact> contacts) {
    return contacts.stream().map(c -> new Keeper(c.id(), Fact.of(c)));
  }

  private static Stream<Keeper> services(List<ServicesFile.Service> services) {
    return services.stream().map(s -> one(s.id(), s.name(), s.address().toOptional()));
  }

  private static Stream<Keeper> assessments(List<PracticeFile.Assessment> assessments) {
    return assessments.stream().map(a -> one(a.id(), a.name(), a.address().toOptional()));
  }

  private static Stream<Keeper> specials(
      List<SpecialCircumstancesFile.SpecialCircumstance> specials) {
    return specials.stream().map(s -> of(s.id(), s.name(), s.guidance()));
  }

  private static Stream<Keeper> links(List<LinksFile.ImportantLink> links) {
    return links.stream().map(l -> one(l.id(), l.title(), l.address().web()));
  }

  private static Stream<Keeper> law(List<LawFile.Provision> provisions) {
    return provisions.stream().map(p -> one(p.id(), p.title(), Optional.of(p.address())));
  }

  private static Stream<Keeper> documents(List<RegisterFile.NationalDocument> documents) {
    return documents.stream().map(d -> one(d.id(), d.title(), Optional.of(d.address())));
  }

  /** What is kept beside all editions: by authorities, the law and national documents. */
  public static Stream<Keeper> besideEditions(Catalog catalog) {
    return Stream.of(
            catalog.authorities().stream().map(a -> of(a.id(), a.facts())),
            law(catalog.law()),
            documents(catalog.register()))
        .flatMap(keepers -> keepers);
  }

  /** What an authority keeps: its name, and the addresses of its partnership. */
  public static Keeper of(Id.Authority id, AuthorityFile facts) {
    return of(id, facts.name(), facts.web());
  }

  private static Keeper one(Id id, String name, Optional<WebAddress> address) {
    return new Keeper(
        id,
        Stream.concat(
                address.stream().map(a -> Fact.address(Optional.empty(), a)),
                Stream.of(Fact.name(name)))
            .toList());
  }

  private static Keeper of(Id id, String name, List<WebLink> links) {
    List<Fact> facts = new ArrayList<>();
    links.forEach(l -> facts.add(Fact.address(l.id().map(FactName::value), l.address())));
    facts.add(Fact.name(name));
    return new Keeper(id, facts);
  }

  /** Whether a reference without what stands after {@code #} means this thing. */
  public boolean is(Ref ref) {
    return ref.scheme().equals(id.kind().scheme()) && ref.id().equals(id.value());
  }
}
