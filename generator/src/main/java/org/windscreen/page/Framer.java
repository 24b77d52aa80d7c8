package org.windscreen.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.Addresses;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.load.Scope;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.Edition;
import org.windscreen.view.Dates;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;
import org.windscreen.view.NoteView;

/** Makes the frames of pages: titles that tell pages apart, and the trail from the home page. */
public final class Framer {
  private final String site;
  private final Scope scope;
  private final Optional<AuthorityBar> bar;
  private final List<Link> trail;

  private Framer(String site, Scope scope, Optional<AuthorityBar> bar, List<Link> trail) {
    this.site = site;
    this.scope = scope;
    this.bar = bar;
    this.trail = List.copyOf(trail);
  }

  public static Framer ofSite(Catalog catalog) {
    return new Framer(
        catalog.site().title(),
        Scope.SITE,
        Optional.empty(),
        List.of(new Link("Home", SiteAddresses.home())));
  }

  /** The frames of pages that show an edition. */
  public static Framer of(Catalog catalog, Authority authority, Edition edition) {
    Address home = Addresses.authority(authority.id());
    AuthorityBar bar =
        new AuthorityBar(
            authority.id(),
            authority.facts(),
            home,
            edition.facts(),
            Dates.words(edition.facts()),
            Sections.of(authority),
            Sections.needed(authority),
            Sections.EDITION.link(authority));
    return new Framer(
        catalog.site().title(),
        Scope.of(authority.id(), edition.id()),
        Optional.of(bar),
        List.of(new Link("Home", SiteAddresses.home()), new Link(authority.name(), home)));
  }

  /** The frames of pages one level further down. */
  public Framer below(Link parent) {
    List<Link> longer = new ArrayList<>(trail);
    longer.add(parent);
    return new Framer(site, scope, bar, longer);
  }

  /** The frame of a page that has no page above it. */
  public Frame top(Address address, String title, String description) {
    String full =
        bar.map(b -> title + " - " + b.edition().title() + " - " + site)
            .orElse(title + " - " + site);
    List<Link> above = trail.subList(0, Math.max(0, trail.size() - 1));
    return new Frame(scope, address, title, full, description, above, bar, List.of());
  }

  /** The frame of a page; a long description is clipped for search engines. */
  public Frame frame(Address address, String title, String description, List<NoteView> notes) {
    return new Frame(scope, address, title, fullTitle(title), clip(description), trail, bar, notes);
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
