package org.windscreen.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.Addresses;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.load.Definition;
import org.windscreen.load.Loaded;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.Edition;
import org.windscreen.model.Id;
import org.windscreen.model.Kind;
import org.windscreen.model.Ref;
import org.windscreen.model.Scope;

/**
 * Where everything lives that readers can be led to.
 *
 * <p>Example: {@code table.of(new Ref("level:3"), scope)} is {@code /herefordshire/levels/3/}.
 */
public final class LinkTable {
  private final Map<ScopedId, Address> addresses;
  private final Map<Id.Authority, Id.Edition> current;
  private final Map<String, Address> images;
  private final Uses uses;

  private LinkTable(
      Map<ScopedId, Address> addresses,
      Map<Id.Authority, Id.Edition> current,
      Map<String, Address> images,
      Uses uses) {
    this.addresses = Map.copyOf(addresses);
    this.current = Map.copyOf(current);
    this.images = Map.copyOf(images);
    this.uses = uses;
  }

  /** Gives every defined thing its address; images keep their path below {@code /images/}. */
  public static LinkTable of(Catalog catalog, Loaded loaded) {
    Map<Id.Authority, Authority> authorities = new HashMap<>();
    catalog.authorities().forEach(a -> authorities.put(a.id(), a));
    Map<ScopedId, Address> addresses = new HashMap<>();
    for (Definition definition : loaded.definitions()) {
      address(definition, authorities).ifPresent(a -> addresses.put(ScopedId.in(definition), a));
      live(definition)
          .ifPresent(a -> addresses.put(ScopedId.of(definition.id(), definition.scope()), a));
    }
    Map<Id.Authority, Id.Edition> current = new HashMap<>();
    authorities.forEach((id, authority) -> current.put(id, authority.current().id()));
    Map<String, Address> images = new HashMap<>();
    loaded.images().forEach(path -> images.put(path, SiteAddresses.image(path)));
    return new LinkTable(addresses, current, images, Uses.of(loaded));
  }

  /**
   * Where an indicator is looked for from outside of its edition: at its own page, which says so
   * where the current edition has it no more.
   */
  private static Optional<Address> live(Definition definition) {
    return definition.id() instanceof Id.Indicator
        ? definition
            .scope()
            .authority()
            .flatMap(authority -> Addresses.live(authority, definition.id()))
        : Optional.empty();
  }

  private static Optional<Address> address(
      Definition definition, Map<Id.Authority, Authority> authorities) {
    Scope scope = definition.scope();
    if (definition.id() instanceof Id.Authority authority) {
      return Optional.of(Addresses.authority(authority));
    }
    if (scope.authority().isEmpty()) {
      return SiteAddresses.of(definition.id());
    }
    Id.Authority authority = scope.authority().get();
    if (definition.id() instanceof Id.Edition edition) {
      return Optional.of(Addresses.edition(authority, edition));
    }
    return Optional.ofNullable(authorities.get(authority))
        .flatMap(a -> edition(a, scope).flatMap(e -> Addresses.inEdition(a, e, definition.id())));
  }

  private static Optional<Edition> edition(Authority authority, Scope scope) {
    return authority.editions().stream()
        .filter(e -> scope.edition().filter(e.id()::equals).isPresent())
        .findFirst();
  }

  /** The address of what a typed id means in a place. */
  public Optional<Address> of(Id id, Scope scope) {
    return in(id.kind(), id.value(), scope);
  }

  /** In an authority's pages a topic is that authority's ladder of it. */
  private Optional<Address> in(Kind kind, String id, Scope scope) {
    Optional<Address> address =
        Optional.ofNullable(addresses.get(new ScopedId(kind, scope, id)))
            .or(() -> Optional.ofNullable(addresses.get(ScopedId.of(kind, id, scope))));
    return kind == Kind.TOPIC && scope.authority().isPresent()
        ? address.map(a -> Addresses.ladder(scope.authority().get(), new Id.Topic(id)))
        : address;
  }

  /** The address of what a reference means in a place; none if it is of no known kind or thing. */
  public Optional<Address> of(Ref ref, Scope scope) {
    return Kind.ofScheme(ref.scheme())
        .flatMap(kind -> within(ref, scope).flatMap(s -> in(kind, ref.id(), s)))
        .map(address -> ref.fragment().map(f -> Addresses.heading(address, f)).orElse(address));
  }

  /** The scope that a reference names: another authority's current edition, or its own. */
  private Optional<Scope> within(Ref ref, Scope scope) {
    return ref.authority().isEmpty() || ref.authority().equals(scope.authority())
        ? Optional.of(scope)
        : ref.authority()
            .flatMap(a -> Optional.ofNullable(current.get(a)).map(e -> Scope.of(a, e)));
  }

  /** The address of an image by its path in the content folder. */
  public Optional<Address> image(String path) {
    return Optional.ofNullable(images.get(path));
  }

  /** All images: from path in the content folder to address. */
  public Map<String, Address> images() {
    return images;
  }

  /** What refers to the law and to national documents. */
  public Uses uses() {
    return uses;
  }

  /** Every address of a thing, with its fragment, sorted. */
  public Set<Address> all() {
    return new TreeSet<>(addresses.values());
  }
}
