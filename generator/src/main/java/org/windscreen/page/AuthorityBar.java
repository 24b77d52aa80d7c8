package org.windscreen.page;

import java.util.List;
import java.util.Optional;
import org.windscreen.ledger.Address;
import org.windscreen.model.AuthorityFile;
import org.windscreen.model.Edition;
import org.windscreen.model.EditionFile;
import org.windscreen.model.Id;
import org.windscreen.model.PartialDate;
import org.windscreen.view.Calls;
import org.windscreen.view.Link;
import org.windscreen.view.Outdated;
import org.windscreen.view.Superseded;

/**
 * What every page of an authority says of it.
 *
 * @param lacking the parts of the edition that our copy lacks, in the order of the format
 * @param leftOut those of them of which nothing has been entered, in that order
 * @param dates the edition's date in words: "September 2017", or "date not stated"
 * @param outdated the national documents that the edition rests on and that are over; may be empty
 * @param overdue by when the edition was to be reviewed, if that has passed and it is current
 * @param sections the authority's sections in the order of its navigation
 * @param needed the sections that readers need most, in that order
 * @param about the page about the edition
 * @param superseded what took the edition's place; none for the current one
 * @param calls whom to call; nobody in an edition that is superseded
 */
public record AuthorityBar(
    Id.Authority id,
    AuthorityFile facts,
    Address home,
    EditionFile edition,
    List<Edition.Part> lacking,
    List<Edition.Part> leftOut,
    String dates,
    List<Outdated> outdated,
    Optional<PartialDate> overdue,
    List<Link> sections,
    List<Link> needed,
    Link about,
    Optional<Superseded> superseded,
    Calls calls) {
  public AuthorityBar {
    lacking = List.copyOf(lacking);
    leftOut = List.copyOf(leftOut);
    outdated = List.copyOf(outdated);
    sections = List.copyOf(sections);
    needed = List.copyOf(needed);
  }

  public boolean isDraft() {
    return edition.status() == EditionFile.Status.DRAFT;
  }

  public boolean isInForce() {
    return edition.isInForce();
  }

  public boolean isFictional() {
    return facts.fictional().orElse(false);
  }
}
