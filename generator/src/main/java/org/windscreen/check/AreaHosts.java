package org.windscreen.check;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.model.AddressFault;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.EmailAddress;
import org.windscreen.model.Id;
import org.windscreen.model.Keeper;

/**
 * Whose hosts are whose: one with an area's name in it is that area's, and so are those of its
 * partnership's pages and of its contacts' mail.
 *
 * <p>Example: {@code ylc.worcestershire.gov.uk} is Worcestershire's, whoever leads to it.
 */
final class AreaHosts {
  /** A shorter name may stand in another word. */
  private static final int SHORTEST = 6;

  /** At these, people of all areas have their mail. */
  private static final Set<String> EVERYBODYS =
      Set.of("nhs.net", "cjsm.net", "gmail.com", "googlemail.com", "hotmail.com", "outlook.com");

  /**
   * What an area is known by on the web.
   *
   * @param names in lower case, without blanks
   * @param web the hosts of its partnership's pages
   * @param mail the domains of its contacts' mail
   * @param led every host that its current edition leads or writes to, as often as it does
   */
  private record Area(
      Authority authority, Set<String> names, Set<String> web, Set<String> mail, List<String> led) {
    static Area of(Authority authority) {
      return new Area(
          authority,
          Stream.concat(Stream.of(authority.name()), authority.facts().shortNames().stream())
              .map(name -> name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""))
              .filter(name -> name.length() >= SHORTEST)
              .collect(Collectors.toSet()),
          authority.facts().web().stream()
              .flatMap(link -> AreaHosts.of(link.address().value()).stream())
              .collect(Collectors.toSet()),
          authority.current().contacts().stream()
              .flatMap(contact -> contact.emails().stream())
              .map(AreaHosts::domain)
              .filter(domain -> !EVERYBODYS.contains(domain))
              .collect(Collectors.toSet()),
          Keeper.in(authority.current())
              .flatMap(keeper -> keeper.facts().stream())
              .flatMap(fact -> fact.href().stream())
              .distinct()
              .flatMap(href -> AreaHosts.of(href.replaceFirst("^mailto:.*@", "https://")).stream())
              .toList());
    }

    boolean isNamedIn(String host) {
      return names.stream().anyMatch(host.replace("-", "")::contains);
    }

    boolean isOwn(String host) {
      return isNamedIn(host) || web.stream().anyMatch(domain -> isOf(host, domain));
    }

    /** How often it leads to that host, if its pages or its mail are there; else never. */
    long uses(String host) {
      boolean has = Stream.concat(web.stream(), mail.stream()).anyMatch(d -> isOf(host, d));
      return has ? ledTo(host) + 1 : 0;
    }

    long ledTo(String host) {
      return led.stream().filter(host::equals).count();
    }

    private static boolean isOf(String host, String domain) {
      return host.equals(domain) || host.endsWith("." + domain);
    }
  }

  private final List<Area> areas;

  AreaHosts(Catalog catalog) {
    this.areas = catalog.authorities().stream().map(Area::of).toList();
  }

  /** The other area whose host it is; nothing if it is the area's own, or nobody's of these. */
  Optional<Authority> other(String host, Id.Authority area) {
    String bare = bare(host);
    Area own =
        areas.stream().filter(a -> a.authority().id().equals(area)).findFirst().orElseThrow();
    if (own.isOwn(bare)) {
      return Optional.empty();
    }
    List<Area> others = areas.stream().filter(a -> !a.equals(own)).toList();
    return others.stream()
        .filter(a -> a.isNamedIn(bare))
        .findFirst()
        .or(() -> others.stream().filter(a -> a.uses(bare) > own.ledTo(bare)).findFirst())
        .map(Area::authority);
  }

  private static String bare(String host) {
    return host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
  }

  /** What stands after the @. */
  static String domain(EmailAddress email) {
    return email.value().substring(email.value().indexOf('@') + 1).toLowerCase(Locale.ROOT);
  }

  /** The host of a web address that can be. */
  static Optional<String> of(String address) {
    return AddressFault.ofWeb(address).isEmpty()
        ? Optional.ofNullable(URI.create(address).getHost()).map(AreaHosts::bare)
        : Optional.empty();
  }
}
