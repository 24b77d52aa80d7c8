package org.windscreen.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.windscreen.ledger.Addresses;
import org.windscreen.ledger.AreaSection;
import org.windscreen.ledger.EditionThings;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.ledger.Thing;
import org.windscreen.link.LinkTable;
import org.windscreen.link.Uses;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.Edition;
import org.windscreen.model.EditionFile;
import org.windscreen.model.GlossaryFile;
import org.windscreen.model.Id;
import org.windscreen.model.Kind;
import org.windscreen.model.LawFile;
import org.windscreen.model.RegisterFile.NationalDocument;
import org.windscreen.model.Scope;
import org.windscreen.model.SitePage;
import org.windscreen.model.TopicsFile;

/** Finds what rests on each national document and each provision of the law. */
public record Reliances(Catalog catalog, LinkTable table, NationalStanding standing) {
  /** All of them: the law first, then national documents, each in the order of its file. */
  public List<Reliance> all() {
    return Stream.concat(
            catalog.law().stream().map(this::of), catalog.register().stream().map(this::of))
        .toList();
  }

  /** What rests on a national document. */
  public Reliance of(NationalDocument document) {
    Optional<Link> now =
        standing
            .inPlaceOf(document.id())
            .filter(d -> !d.equals(document))
            .map(d -> new Link(d.title(), SiteAddresses.national(d.id())));
    return new Reliance(
        document.id(),
        SiteAddresses.national(document.id()),
        document.title(),
        Optional.of(standing.of(document)),
        now,
        document.checked(),
        editions(document.id()),
        ours(document.id()));
  }

  /** What rests on a provision. */
  public Reliance of(LawFile.Provision provision) {
    return new Reliance(
        provision.id(),
        SiteAddresses.provision(provision.id()),
        provision.title(),
        Optional.empty(),
        Optional.empty(),
        provision.checked(),
        editions(provision.id()),
        ours(provision.id()));
  }

  /** What notes about the source say is ours, and nothing that an edition rests on. */
  private List<Reliance.OfEdition> editions(Id id) {
    List<Uses.Use> uses = table.uses().of(id);
    List<Reliance.OfEdition> editions = new ArrayList<>();
    for (Authority authority : catalog.authorities()) {
      List<Edition> all = new ArrayList<>(authority.editions());
      all.sort(Comparator.comparing(edition -> !authority.isCurrent(edition)));
      for (Edition edition : all) {
        Scope scope = Scope.of(authority.id(), edition.id());
        List<Id> by =
            uses.stream()
                .filter(use -> use.scope().equals(scope))
                .flatMap(use -> use.by().stream())
                .filter(thing -> thing.kind() != Kind.NOTE)
                .toList();
        List<String> asPrinted = asPrinted(edition.facts(), id);
        if (!by.isEmpty() || !asPrinted.isEmpty()) {
          editions.add(edition(authority, edition, asPrinted, by));
        }
      }
    }
    return editions;
  }

  private static List<String> asPrinted(EditionFile edition, Id id) {
    return edition.cites().stream()
        .filter(cite -> cite.document().equals(id))
        .map(EditionFile.Citation::asPrinted)
        .distinct()
        .toList();
  }

  private static Reliance.OfEdition edition(
      Authority authority, Edition edition, List<String> asPrinted, List<Id> by) {
    boolean current = authority.isCurrent(edition);
    Map<Id, Thing> things = new HashMap<>();
    EditionThings.of(authority.id(), edition, List.of())
        .forEach(thing -> thing.id().ifPresent(id -> things.put(id, thing)));
    Link about =
        current
            ? new Link(
                edition.facts().title(), Addresses.section(authority.id(), AreaSection.EDITION))
            : EditionLink.whole(authority, edition);
    return new Reliance.OfEdition(
        authority.id(),
        authority.name(),
        edition.id(),
        about,
        current,
        asPrinted,
        by.stream()
            .flatMap(id -> Optional.ofNullable(things.get(id)).stream())
            .map(thing -> part(thing, current))
            .toList());
  }

  private static Reliance.Part part(Thing thing, boolean current) {
    return new Reliance.Part(
        thing.id().orElseThrow().kind().noun(),
        new Link(thing.name(), current ? thing.live() : thing.pinned()));
  }

  private List<Reliance.Part> ours(Id id) {
    return table.uses().of(id).stream()
        .filter(use -> use.scope().equals(Scope.SITE))
        .flatMap(use -> use.by().stream())
        .filter(by -> !by.equals(id))
        .flatMap(by -> name(by).stream().map(name -> part(by, name)))
        .toList();
  }

  private Reliance.Part part(Id by, String name) {
    return new Reliance.Part(
        by.kind().noun(), new Link(name, table.of(by, Scope.SITE).orElseThrow()));
  }

  /** What a thing of the whole site is called; none for what only tells of its own succession. */
  private Optional<String> name(Id id) {
    return switch (id) {
      case Id.Topic topic ->
          first(catalog.topics(), TopicsFile.Topic::id, TopicsFile.Topic::name, topic);
      case Id.Term term ->
          first(catalog.terms(), GlossaryFile.Term::id, GlossaryFile.Term::term, term);
      case Id.Law law -> first(catalog.law(), LawFile.Provision::id, LawFile.Provision::title, law);
      case Id.Page page -> first(catalog.pages(), SitePage::id, p -> p.head().title(), page);
      default -> Optional.empty();
    };
  }

  private static <T> Optional<String> first(
      List<T> all, Function<T, Id> id, Function<T, String> name, Id wanted) {
    return all.stream().filter(one -> id.apply(one).equals(wanted)).findFirst().map(name);
  }
}
