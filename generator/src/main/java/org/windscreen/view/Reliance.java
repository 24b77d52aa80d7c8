package org.windscreen.view;

import java.util.List;
import java.util.Optional;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.model.Id;
import org.windscreen.model.PartialDate;

/**
 * What rests on a national document or a provision of the law: the list that a partnership needs on
 * the morning when a new edition appears.
 *
 * <p>Example: Working Together 2018, on which two editions rest, one of them in five chapters.
 *
 * @param page where this is shown
 * @param standing how current it is, in words; none for the law
 * @param now what is in force in its place; none while it is itself, or where nothing is
 * @param checked when our words were last compared with it, or written
 * @param editions area by area, the current edition first; may be empty
 * @param ours topics, terms and texts of this site that name it; may be empty
 */
public record Reliance(
    Id id,
    Address page,
    String title,
    Optional<String> standing,
    Optional<Link> now,
    Optional<PartialDate> checked,
    List<OfEdition> editions,
    List<Part> ours) {
  /** What readers are told of our words on the law and on national documents. */
  public static final String OURS =
      "These words are ours, not the law's or the document's, and no legal advice.";

  public Reliance {
    editions = List.copyOf(editions);
    ours = List.copyOf(ours);
  }

  /** The same for machines. */
  public Address data() {
    return SiteAddresses.data(page, "json");
  }

  /**
   * One edition that rests on it.
   *
   * @param edition the page about it, by its title
   * @param current whether it is its area's current one
   * @param asPrinted how it names the document; empty for the law
   * @param parts where, in the order of reading; may be empty
   */
  public record OfEdition(
      Id.Authority authority,
      String area,
      Id.Edition id,
      Link edition,
      boolean current,
      List<String> asPrinted,
      List<Part> parts) {
    public OfEdition {
      asPrinted = List.copyOf(asPrinted);
      parts = List.copyOf(parts);
    }
  }

  /**
   * A thing that names it.
   *
   * @param kind what sort of thing it is: "consent entry"
   */
  public record Part(String kind, Link thing) {}
}
