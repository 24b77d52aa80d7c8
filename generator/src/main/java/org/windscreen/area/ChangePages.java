package org.windscreen.area;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.Addresses;
import org.windscreen.model.Authority;
import org.windscreen.model.Edition;
import org.windscreen.model.TopicsFile;
import org.windscreen.page.AuthorityPage;
import org.windscreen.page.Page;
import org.windscreen.plan.Framer;
import org.windscreen.plan.PlannedPage;
import org.windscreen.view.ChangesView;
import org.windscreen.view.Link;

/**
 * Plans, for each edition that supersedes another one of its area, the page of what changed.
 *
 * @param framers the frames of an edition's pages
 */
record ChangePages(
    Authority authority, List<TopicsFile.Topic> topics, Function<Edition, Framer> framers) {
  List<PlannedPage> plan() {
    return authority.editions().stream()
        .flatMap(after -> authority.before(after).map(before -> page(before, after)).stream())
        .toList();
  }

  /** The way to the page, for an edition that has one. */
  static Optional<Link> link(Authority authority, Edition edition) {
    return authority
        .before(edition)
        .map(before -> new Link("What changed", address(authority, edition)));
  }

  private static Address address(Authority authority, Edition edition) {
    return Addresses.changes(authority.id(), edition.id());
  }

  private PlannedPage page(Edition before, Edition after) {
    return new PlannedPage(address(authority, after), () -> whatChanged(before, after));
  }

  private Page whatChanged(Edition before, Edition after) {
    ChangesView changes = ChangesView.of(authority, before, after, topics);
    String about =
        "What changed in "
            + authority.name()
            + " from "
            + changes.before().text()
            + ", "
            + changes.beforeDates()
            + ", to "
            + changes.after().text()
            + ", "
            + changes.afterDates()
            + ".";
    return new AuthorityPage.WhatChanged(
        framers
            .apply(after)
            .below(changes.after())
            .frame(
                address(authority, after),
                "What changed: " + changes.after().text() + ", " + changes.afterDates(),
                about),
        changes);
  }
}
