package org.windscreen.area;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.Addresses;
import org.windscreen.model.Authority;
import org.windscreen.model.ContactsFile.Contact;
import org.windscreen.model.ContactsFile.Role;
import org.windscreen.model.Edition;
import org.windscreen.model.TopicsFile;
import org.windscreen.page.AuthorityPage;
import org.windscreen.page.Page;
import org.windscreen.plan.Framer;
import org.windscreen.plan.PlannedPage;
import org.windscreen.view.BriefingView;
import org.windscreen.view.ChangesView;
import org.windscreen.view.Link;

/**
 * Plans, for each edition that supersedes another one of its area, the page of what changed and the
 * briefing made from it.
 *
 * @param framers the frames of an edition's pages
 */
record ChangePages(
    Authority authority, List<TopicsFile.Topic> topics, Function<Edition, Framer> framers) {
  List<PlannedPage> plan() {
    return authority.editions().stream()
        .flatMap(after -> authority.before(after).stream().flatMap(before -> of(before, after)))
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

  private Stream<PlannedPage> of(Edition before, Edition after) {
    Supplier<ChangesView> changes = () -> ChangesView.of(authority, before, after, topics);
    return Stream.of(
        new PlannedPage(address(authority, after), () -> whatChanged(changes.get(), after)),
        new PlannedPage(briefing(after), () -> briefing(changes.get(), after)));
  }

  private Address briefing(Edition edition) {
    return Addresses.briefing(authority.id(), edition.id());
  }

  private Page whatChanged(ChangesView changes, Edition after) {
    return new AuthorityPage.WhatChanged(
        framers
            .apply(after)
            .below(changes.after())
            .frame(
                address(authority, after),
                "What changed: " + changes.after().text() + ", " + changes.afterDates(),
                "What changed in " + about(changes)),
        changes,
        new Link("The same on one sheet, for a team’s briefing", briefing(after)));
  }

  private Page briefing(ChangesView changes, Edition after) {
    Link all = new Link("What changed", address(authority, after));
    return new AuthorityPage.Briefing(
        framers
            .apply(after)
            .below(changes.after())
            .below(all)
            .frame(
                briefing(after),
                "Briefing: " + changes.after().text() + ", " + changes.afterDates(),
                "On one sheet for staff: what changed in " + about(changes)),
        BriefingView.of(changes),
        after.contacts().stream().filter(ChangePages::answers).toList(),
        all);
  }

  private static boolean answers(Contact contact) {
    return contact.role() == Role.FRONT_DOOR || contact.role() == Role.OUT_OF_HOURS;
  }

  private String about(ChangesView changes) {
    return authority.name()
        + " from "
        + changes.before().text()
        + ", "
        + changes.beforeDates()
        + ", to "
        + changes.after().text()
        + ", "
        + changes.afterDates()
        + ".";
  }
}
