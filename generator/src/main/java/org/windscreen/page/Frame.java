package org.windscreen.page;

import java.util.List;
import java.util.Optional;
import org.windscreen.link.Address;

/**
 * What every page has around its content.
 *
 * @param address where the page lives
 * @param title its heading
 * @param fullTitle tells it apart in a search engine's list: page, authority, site
 * @param description one or two sentences for search engines and shared links
 * @param trail from the home page down, without the page itself; empty on the home page
 * @param bar the authority it belongs to; none on site-wide pages
 * @param notes faults of the source that bear on the whole page
 */
public record Frame(
    Address address,
    String title,
    String fullTitle,
    String description,
    List<Link> trail,
    Optional<AuthorityBar> bar,
    List<NoteView> notes) {
  public Frame {
    trail = List.copyOf(trail);
    notes = List.copyOf(notes);
  }
}
