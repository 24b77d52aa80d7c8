package org.windscreen.view;

import java.util.Optional;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.Addresses;
import org.windscreen.ledger.AreaSection;
import org.windscreen.model.Authority;
import org.windscreen.model.Edition;

/**
 * That an edition is no longer the current one.
 *
 * @param by what took its place; by now it may be superseded itself
 * @param since the date of that: "March 2026", or "date not stated"
 * @param now the current edition, which is what to read instead
 * @param nowSince its date, in the same words
 * @param current where the current edition is read
 * @param contacts whom to call now
 */
public record Superseded(
    Link by, String since, Link now, String nowSince, Address current, Address contacts) {
  /** Nothing for the current edition. */
  public static Optional<Superseded> of(Authority authority, Edition edition) {
    if (authority.isCurrent(edition)) {
      return Optional.empty();
    }
    Edition by = authority.successors(edition).stream().findFirst().orElse(authority.current());
    return Optional.of(
        new Superseded(
            EditionLink.whole(authority, by),
            Dates.words(by.facts()),
            EditionLink.whole(authority, authority.current()),
            Dates.words(authority.current().facts()),
            Addresses.authority(authority.id()),
            Addresses.section(authority.id(), AreaSection.CONTACTS)));
  }
}
