package org.windscreen.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.windscreen.link.Address;
import org.windscreen.link.Addresses;

/**
 * Plans the pages of one subject: its own, those of its sections where it is {@link
 * Subject#paged()}, and with many authorities those of regions, of the subject and of each section.
 */
record SubjectPages(Subject subject, Regions regions, Framer framer) {
  List<Page> plan() {
    List<Page> pages = new ArrayList<>();
    Framer below = framer.below(subject.link());
    pages.add(whole(regions.whole(), framer));
    if (regions.areSplit()) {
      regions.groups().forEach(g -> pages.add(whole(g, below)));
    }
    for (Comparison.Section section : subject.paged() ? subject.sections() : List.<Comparison.Section>of()) {
      pages.add(part(section, regions.whole(), below));
      if (regions.areSplit()) {
        Framer deeper = below.below(new Link(section.title(), address(section)));
        regions.groups().forEach(g -> pages.add(part(section, g, deeper)));
      }
    }
    return pages;
  }

  private Address address(Comparison.Section section) {
    return Address.of(subject.address().path() + section.id() + "/");
  }

  /** Whether a group is few enough to be shown in full. */
  private boolean isFull(Regions.Group group) {
    return group.books().size() <= Regions.MOST;
  }

  private Page whole(Regions.Group group, Framer around) {
    Bodies bodies = new Bodies(subject.of(group.books()), group.books());
    Address address = group.of(subject.address());
    boolean inFull = isFull(group) && !subject.paged();
    ComparePage.Body body =
        new ComparePage.Body(
            subject.about(),
            group.title().isEmpty() ? Optional.empty() : Optional.of(subject.link()),
            bodies.areas(),
            Optional.of(bodies.glance(subject.sections(), SubjectPages::own, b -> Optional.empty())),
            parts(group),
            regionLinks(group, subject.address()),
            inFull ? bodies.sections(subject.sections()) : List.of(),
            ComparePage.Files.of(subject.address()));
    return new ComparePage.Compared(frame(around, address, subject.title() + " compared", group), body);
  }

  private Page part(Comparison.Section section, Regions.Group group, Framer around) {
    Bodies bodies = new Bodies(subject.of(group.books()), group.books());
    boolean inFull = isFull(group);
    Optional<ComparePage.Glance> glance =
        Optional.of(bodies.glance(List.of(section), SubjectPages::own, b -> Optional.empty()));
    ComparePage.Body body =
        new ComparePage.Body(
            section.about(),
            Optional.of(subject.link()),
            bodies.areas(),
            inFull ? Optional.empty() : glance,
            List.of(),
            regionLinks(group, address(section)),
            inFull ? bodies.sections(List.of(section)) : List.of(),
            ComparePage.Files.of(subject.address()));
    String title = subject.title() + " compared: " + section.title();
    return new ComparePage.Compared(frame(around, group.of(address(section)), title, group), body);
  }

  private List<ComparePage.Card> parts(Regions.Group group) {
    return !subject.paged()
        ? List.of()
        : subject.sections().stream()
            .map(
                s ->
                    new ComparePage.Card(new Link(s.title(), group.of(address(s))), s.about()))
            .toList();
  }

  /** Ways to the regions of a page that shows all. */
  private List<Link> regionLinks(Regions.Group group, Address of) {
    return isFull(group) ? List.of() : regions.links(of);
  }

  private Frame frame(Framer around, Address address, String title, Regions.Group group) {
    String where = group.title().isEmpty() ? "" : " (" + group.title() + ")";
    return around.frame(address, title + where, subject.about(), List.of());
  }

  private static Address own(Book book) {
    return Addresses.authority(book.authority().id());
  }
}
