package org.windscreen.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.Addresses;
import org.windscreen.model.Authority;
import org.windscreen.model.Chapter;
import org.windscreen.model.EditionFile;
import org.windscreen.model.SpecialCircumstancesFile;
import org.windscreen.page.AuthorityPage;
import org.windscreen.page.Frame;
import org.windscreen.page.Page;
import org.windscreen.plan.Framer;
import org.windscreen.plan.PlannedPage;
import org.windscreen.plan.Sections;
import org.windscreen.view.ChapterView;
import org.windscreen.view.EditionLink;
import org.windscreen.view.EditionViews;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;
import org.windscreen.view.SpecialView;

/** Plans what a reader reads up: special circumstances, practice, chapters, links, the edition. */
public record ReadingPages(LinkedEdition linked, EditionViews views, Framer framer) {
  /** The pages in the order of their planning. */
  public List<PlannedPage> plan() {
    Authority authority = linked.authority();
    List<PlannedPage> pages = new ArrayList<>();
    pages.add(Sections.SPECIALS.planned(authority, this::specials));
    Framer below = framer.below(Sections.SPECIALS.link(authority));
    for (SpecialCircumstancesFile.SpecialCircumstance s : linked.edition().specials()) {
      pages.add(new PlannedPage(linked.address(s.id()), () -> special(s, below)));
    }
    pages.add(Sections.PRACTICE.planned(authority, this::practice));
    pages.add(Sections.LINKS.planned(authority, this::links));
    pages.add(Sections.GUIDANCE.planned(authority, this::guidance));
    pages.addAll(chapters());
    pages.add(Sections.EDITION.planned(authority, this::aboutEdition));
    return pages;
  }

  private Page specials() {
    return new AuthorityPage.Specials(
        frame(Sections.SPECIALS, "Children to be particularly alert to"),
        linked.edition().specials().stream().map(this::summary).toList());
  }

  private Page practice() {
    return new AuthorityPage.Practice(
        frame(Sections.PRACTICE, "Principles, practice model and assessments"), views.practice());
  }

  private Page links() {
    return new AuthorityPage.ImportantLinks(
        frame(Sections.LINKS, "Where the guidance points to"), views.links());
  }

  private Page guidance() {
    return new AuthorityPage.Guidance(
        frame(Sections.GUIDANCE, "The chapters of the document, restated"),
        chapterLinks(),
        linked.edition().facts().downloads());
  }

  private AuthorityPage.SpecialCard summary(SpecialCircumstancesFile.SpecialCircumstance s) {
    Address address = linked.address(s.id());
    return new AuthorityPage.SpecialCard(
        new Link(s.name(), address), Framer.clip(s.text().plain()), linked.notes(address));
  }

  private Page special(SpecialCircumstancesFile.SpecialCircumstance special, Framer below) {
    Address address = linked.address(special.id());
    return new AuthorityPage.Special(
        below.frame(address, special.name(), special.text().plain(), linked.notes(address)),
        view(linked, special),
        views.related(special.topics()));
  }

  static SpecialView view(
      LinkedEdition linked, SpecialCircumstancesFile.SpecialCircumstance special) {
    Address address = linked.address(special.id());
    return new SpecialView(
        special,
        address,
        special.topics().stream().map(linked::topic).toList(),
        linked.places(special.source()),
        linked.notes(address));
  }

  static ChapterView view(LinkedEdition linked, Chapter chapter) {
    return new ChapterView(
        chapter,
        linked.address(chapter.id()),
        chapter.text().headings().stream().filter(h -> h.level() == 2).toList(),
        linked.places(chapter.head().source()),
        linked.notes(linked.address(chapter.id())));
  }

  private List<Link> chapterLinks() {
    return linked.edition().chapters().stream().map(this::link).toList();
  }

  private Link link(Chapter chapter) {
    return new Link(chapter.head().title(), linked.address(chapter.id()));
  }

  private List<PlannedPage> chapters() {
    List<PlannedPage> pages = new ArrayList<>();
    for (int i = 0; i < linked.edition().chapters().size(); i++) {
      int number = i;
      Address address = linked.address(linked.edition().chapters().get(i).id());
      pages.add(new PlannedPage(address, () -> chapter(number)));
    }
    return pages;
  }

  private Page chapter(int i) {
    Chapter chapter = linked.edition().chapters().get(i);
    List<Link> links = chapterLinks();
    Address address = links.get(i).address();
    return new AuthorityPage.GuidanceChapter(
        framer
            .below(Sections.GUIDANCE.link(linked.authority()))
            .frame(address, chapter.head().title(), chapter.text().plain(), linked.notes(address)),
        view(linked, chapter),
        i == 0 ? Optional.empty() : Optional.of(links.get(i - 1)),
        i + 1 == links.size() ? Optional.empty() : Optional.of(links.get(i + 1)));
  }

  private Page aboutEdition() {
    EditionFile edition = linked.edition().facts();
    return new AuthorityPage.AboutEdition(
        frame(Sections.EDITION, "Dates, status, sources and the faults found in the sources"),
        edition,
        linked.corrections(),
        views.citations(),
        linked.allNotes(),
        EditionLink.all(linked.authority()),
        ChangePages.link(linked.authority(), linked.edition()),
        Addresses.edition(linked.authority().id(), linked.edition().id()));
  }

  private Frame frame(Sections section, String about) {
    return framer.section(section, linked, about);
  }
}
