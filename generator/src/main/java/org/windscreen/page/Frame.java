package org.windscreen.page;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.Addresses;
import org.windscreen.ledger.AreaSection;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.model.Scope;
import org.windscreen.view.Feed;
import org.windscreen.view.Link;
import org.windscreen.view.Notes;
import org.windscreen.view.WithdrawnView;

/**
 * What every page has around its content.
 *
 * @param scope whose words it shows: its references mean things of this edition
 * @param address where the page lives
 * @param title its heading
 * @param fullTitle tells it apart in a search engine's list: page, authority, site
 * @param description one or two sentences for search engines and shared links
 * @param trail from the home page down, without the page itself; empty on the home page
 * @param bar the authority it belongs to; none on site-wide pages
 * @param notes faults of the source that bear on the whole page
 * @param withdrawn what had its place on this page in an older edition, and has none any more
 * @param keptPlaces anchors that lead to the page as a whole, because what stood there is not on it
 *     now: links to them were published, or will have been
 */
public record Frame(
    Scope scope,
    Address address,
    String title,
    String fullTitle,
    String description,
    List<Link> trail,
    Optional<AuthorityBar> bar,
    Notes notes,
    List<WithdrawnView> withdrawn,
    List<String> keptPlaces) {
  public Frame {
    trail = List.copyOf(trail);
    withdrawn = List.copyOf(withdrawn);
    keptPlaces = List.copyOf(keptPlaces);
  }

  /** The same of a page that keeps those of its places at which nothing stands now. */
  public Frame keeping(List<Address> places, Collection<String> shown) {
    Set<String> kept = new LinkedHashSet<>(keptPlaces);
    places.stream().flatMap(place -> place.fragment().stream()).forEach(kept::add);
    kept.removeAll(Set.copyOf(shown));
    return new Frame(
        scope,
        address,
        title,
        fullTitle,
        description,
        trail,
        bar,
        notes,
        withdrawn,
        List.copyOf(kept));
  }

  /** Where results are shown: the authority's own page, or the site's. */
  public Address search() {
    return SiteAddresses.search(bar.map(AuthorityBar::id));
  }

  /** What is told of changes to programs: of the authority, or of all. */
  public Feed.Files feed() {
    return bar.map(b -> Feed.Files.of(b.id(), b.facts().name())).orElseGet(Feed.Files::ofSite);
  }

  /** The topics from A to Z, which serve where there is no search. */
  public Address topics() {
    return bar.map(b -> Addresses.section(b.id(), AreaSection.TOPICS))
        .orElse(SiteAddresses.topics());
  }

  /** Whom to ask: the authority's contacts, or the site's home page, which leads to all. */
  public Address ask() {
    return bar.map(b -> Addresses.section(b.id(), AreaSection.CONTACTS))
        .orElse(SiteAddresses.home());
  }
}
