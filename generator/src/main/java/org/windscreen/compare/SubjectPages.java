package org.windscreen.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.Addresses;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.page.ComparePage;
import org.windscreen.page.Comparison;
import org.windscreen.page.Glance;
import org.windscreen.page.Page;
import org.windscreen.plan.Framer;
import org.windscreen.plan.PlannedPage;
import org.windscreen.view.Link;
import org.windscreen.view.Regions;

/**
 * Plans the pages of one subject: its own, those of its sections where it is {@link
 * Subject#paged()}, and with many authorities those of regions, of the subject and of each section.
 */
record SubjectPages(Subject<?> subject, Regions regions, Framer framer) {
  /** So many cells of a glance fit on a page. */
  private static final int MOST_CELLS = 2000;

  List<PlannedPage> plan() {
    List<PlannedPage> pages = new ArrayList<>();
    for (Regions.Group group : regions.wholeAndGroups()) {
      Address address = group.of(subject.address());
      pages.add(new PlannedPage(address, places(address), () -> whole(group, compared(group))));
      paged()
          .forEach(s ->
              pages.add(
                  new PlannedPage(group.of(address(s)), () -> part(s, group, compared(group)))));
    }
    return pages;
  }

  private ComparedBody compared(Regions.Group group) {
    return new ComparedBody(subject.of(group.editions()), group.editions());
  }

  /** The sections that have pages of their own. */
  private Stream<Comparison.Section> paged() {
    return subject.paged() ? subject.sections().stream() : Stream.empty();
  }

  private List<Address> places(Address page) {
    return subject.paged() ? List.of() : subject.places(page);
  }

  private Address address(Comparison.Section section) {
    return SiteAddresses.comparison(subject.address(), section.id());
  }

  private Page whole(Regions.Group group, ComparedBody compared) {
    boolean inFull = group.isShownInFull() && !subject.paged();
    ComparePage.Body body =
        new ComparePage.Body(
            subject.about(),
            group.isWhole() ? Optional.empty() : Optional.of(subject.link()),
            compared.areas(),
            glance(group, compared, subject.sections(), s -> inFull(s, group)),
            paged().map(s -> card(s, group)).toList(),
            regions.links(group, subject.address()),
            inFull ? compared.sections(subject.sections()) : List.of(),
            ComparePage.Files.of(subject.address()));
    Framer around = group.isWhole() ? framer : framer.below(subject.link());
    String title = group.titled(subject.title() + " compared");
    Address address = group.of(subject.address());
    return new ComparePage.Compared(
        around.frame(address, title, subject.about()).keeping(places(address), body.shown()), body);
  }

  private Page part(Comparison.Section section, Regions.Group group, ComparedBody compared) {
    boolean inFull = group.isShownInFull();
    ComparePage.Body body =
        new ComparePage.Body(
            section.about(),
            Optional.of(subject.link()),
            compared.areas(),
            inFull
                ? Optional.empty()
                : glance(group, compared, List.of(section), s -> Optional.empty()),
            List.of(),
            regions.links(group, address(section)),
            inFull ? compared.sections(List.of(section)) : List.of(),
            ComparePage.Files.of(subject.address()));
    Framer below = framer.below(subject.link());
    Link all = new Link(section.title(), address(section));
    String title = group.titled(subject.title() + " compared: " + section.title());
    return new ComparePage.Compared(
        (group.isWhole() ? below : below.below(all))
            .frame(group.of(address(section)), title, subject.about()),
        body);
  }

  /** Where a section stands in full: on a page of its own, or further down. */
  private Optional<Address> inFull(Comparison.Section section, Regions.Group group) {
    if (subject.paged()) {
      return Optional.of(group.of(address(section)));
    }
    boolean below = group.isShownInFull() && subject.sections().size() > 1;
    return below
        ? Optional.of(SiteAddresses.atSection(group.of(subject.address()), section.id()))
        : Optional.empty();
  }

  private Optional<Glance> glance(
      Regions.Group group,
      ComparedBody compared,
      List<Comparison.Section> sections,
      Function<Comparison.Section, Optional<Address>> inFull) {
    return group.editions().size() * sections.size() > MOST_CELLS
        ? Optional.empty()
        : Optional.of(
            compared.glance(
                sections,
                inFull,
                area -> Addresses.authority(area.authority().id()),
                area -> Optional.empty()));
  }

  private ComparePage.Card card(Comparison.Section section, Regions.Group group) {
    return new ComparePage.Card(
        new Link(section.title(), group.of(address(section))), section.about());
  }
}
