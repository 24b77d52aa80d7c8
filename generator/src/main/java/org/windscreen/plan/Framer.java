package org.windscreen.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.Addresses;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.Edition;
import org.windscreen.model.PartialDate;
import org.windscreen.model.Scope;
import org.windscreen.page.AuthorityBar;
import org.windscreen.page.Frame;
import org.windscreen.view.Calls;
import org.windscreen.view.Dates;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;
import org.windscreen.view.NationalStanding;
import org.windscreen.view.Notes;
import org.windscreen.view.Superseded;
import org.windscreen.view.WithdrawnView;

/** Makes the frames of pages: titles that tell pages apart, and the trail from the home page. */
public final class Framer {
  private final String site;
  private final Scope scope;
  private final Optional<AuthorityBar> bar;
  private final List<Link> trail;
  private final Map<Address, List<WithdrawnView>> withdrawn;

  private Framer(
      String site,
      Scope scope,
      Optional<AuthorityBar> bar,
      List<Link> trail,
      Map<Address, List<WithdrawnView>> withdrawn) {
    this.site = site;
    this.scope = scope;
    this.bar = bar;
    this.trail = List.copyOf(trail);
    this.withdrawn = withdrawn;
  }

  public static Framer ofSite(Catalog catalog) {
    return new Framer(
        catalog.site().title(),
        Scope.SITE,
        Optional.empty(),
        List.of(new Link("Home", SiteAddresses.home())),
        Map.of());
  }

  /**
   * The frames of pages that show an edition.
   *
   * @param standing what is over on the day of the build
   * @param calls whom to call; nobody where the edition is superseded
   */
  public static Framer of(
      Catalog catalog,
      Authority authority,
      Edition edition,
      NationalStanding standing,
      Calls calls) {
    Address home = Addresses.authority(authority.id());
    AuthorityBar bar =
        new AuthorityBar(
            authority.id(),
            authority.facts(),
            home,
            edition.facts(),
            List.copyOf(edition.lacking()),
            List.copyOf(edition.leftOut()),
            Dates.words(edition.facts()),
            standing.outdated(edition.facts()),
            overdue(authority, edition, standing),
            Sections.of(authority),
            Sections.needed(authority),
            about(authority, edition),
            Superseded.of(authority, edition),
            calls);
    return new Framer(
        catalog.site().title(),
        Scope.of(authority.id(), edition.id()),
        Optional.of(bar),
        List.of(new Link("Home", SiteAddresses.home()), new Link(authority.name(), home)),
        Map.of());
  }

  private static Optional<PartialDate> overdue(
      Authority authority, Edition edition, NationalStanding standing) {
    return Optional.of(edition)
        .filter(authority::isCurrent)
        .flatMap(current -> Dates.overdue(current.facts(), standing.asOf()));
  }

  /** Where it is said which edition this is: a superseded one's full page says it itself. */
  private static Link about(Authority authority, Edition edition) {
    return authority.isCurrent(edition)
        ? Sections.EDITION.link(authority)
        : new Link(Sections.EDITION.title(), Addresses.edition(authority.id(), edition.id()));
  }

  /** The same, with what each page had of older editions and has no more. */
  public Framer withWithdrawn(List<WithdrawnView> all) {
    return new Framer(
        site,
        scope,
        bar,
        trail,
        all.stream()
            .filter(view -> !view.anchor().isEmpty())
            .collect(Collectors.groupingBy(view -> view.withdrawn().thing().live().page())));
  }

  private List<WithdrawnView> named(Address page) {
    return withdrawn.getOrDefault(page, List.of()).stream()
        .filter(view -> !view.name().isEmpty())
        .toList();
  }

  private List<String> places(Address page) {
    return withdrawn.getOrDefault(page, List.of()).stream()
        .filter(view -> view.name().isEmpty())
        .map(WithdrawnView::anchor)
        .toList();
  }

  /** The frames of pages one level further down. */
  public Framer below(Link parent) {
    List<Link> longer = new ArrayList<>(trail);
    longer.add(parent);
    return new Framer(site, scope, bar, longer, withdrawn);
  }

  /** The frame of a page that has no page above it. */
  public Frame top(Address address, String title, String description) {
    String full =
        bar.map(b -> title + " - " + b.edition().title() + " - " + site)
            .orElse(title + " - " + site);
    List<Link> above = trail.subList(0, Math.max(0, trail.size() - 1));
    return new Frame(
        scope,
        address,
        title,
        full,
        description,
        above,
        bar,
        Notes.NONE,
        named(address),
        places(address));
  }

  /** The frame of a page on whose whole no note bears. */
  public Frame frame(Address address, String title, String description) {
    return frame(address, title, description, Notes.NONE);
  }

  /** The frame of a page; a long description is clipped for search engines. */
  public Frame frame(Address address, String title, String description, Notes notes) {
    return new Frame(
        scope,
        address,
        title,
        fullTitle(title),
        clip(description),
        trail,
        bar,
        notes,
        named(address),
        places(address));
  }

  /** The frame of a section of an authority: {@code about} is said of it by name. */
  public Frame section(Sections section, LinkedEdition linked, String about) {
    Address address = section.link(linked.authority()).address();
    String words = about + ": " + linked.authority().name() + ".";
    return frame(address, section.title(), words, linked.notes(address));
  }

  /** "Young carers - Special circumstances - Herefordshire - Windscreen". */
  private String fullTitle(String title) {
    List<String> parts = new ArrayList<>();
    parts.add(title);
    trail.stream().skip(bar.isPresent() ? 2 : 1).map(Link::text).forEach(parts::add);
    bar.ifPresent(b -> parts.add(b.facts().name()));
    parts.add(site);
    return String.join(" - ", parts);
  }

  /** At most some 160 letters, cut between words. */
  public static String clip(String text) {
    if (text.length() <= 160) {
      return text;
    }
    int space = text.lastIndexOf(' ', 157);
    return text.substring(0, space < 100 ? 157 : space) + "…";
  }
}
