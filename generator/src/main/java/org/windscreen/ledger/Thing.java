package org.windscreen.ledger;

import java.util.Optional;
import org.windscreen.model.Id;

/**
 * A thing that an edition has, or a part of one, with an address of its own.
 *
 * <p>Example: the contact {@code mash}, at {@code /exampleshire/contacts/#mash} while its edition
 * is the current one, and for ever at {@code /exampleshire/editions/2018-12/#contact-mash}.
 *
 * @param id none for parts: the steps of a pathway, headings, levels of a category
 * @param name what readers call it: "Exampleshire MASH"; empty for a place on a page that only the
 *     page's own contents lead to, such as {@code #page-call}
 * @param live where it is as long as its edition is the current one
 * @param pinned where it is as its edition has it, on that edition's full page
 */
public record Thing(Optional<Id> id, String name, Address live, Address pinned) {
  /** Whether it has a page to itself, as long as its edition is the current one. */
  public boolean isPage() {
    return live.fragment().isEmpty();
  }
}
