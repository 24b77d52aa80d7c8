package org.windscreen.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.windscreen.link.Address;
import org.windscreen.link.Addresses;
import org.windscreen.model.Chapter;
import org.windscreen.model.EditionFile;
import org.windscreen.model.SpecialCircumstancesFile;

/** Plans what a reader reads up: special circumstances, practice, chapters, links, the edition. */
record ReadingPages(Book book, Shelf shelf, Framer framer) {
  List<Page> plan() {
    List<Page> pages = new ArrayList<>();
    Link specials = Sections.SPECIALS.link(book.authority());
    pages.add(
        new Page.Specials(
            frame(Sections.SPECIALS, "Children to be particularly alert to"),
            book.edition().specials().stream().map(this::summary).toList()));
    book.edition().specials().forEach(s -> pages.add(special(s, framer.below(specials))));
    pages.add(
        new Page.Practice(
            frame(Sections.PRACTICE, "Principles, practice model and assessments"),
            shelf.practice()));
    pages.add(
        new Page.ImportantLinks(
            frame(Sections.LINKS, "Where the guidance points to"), shelf.links()));
    pages.add(
        new Page.Guidance(
            frame(Sections.GUIDANCE, "The chapters of the document, restated"), chapterLinks()));
    pages.addAll(chapters());
    pages.add(aboutEdition());
    return pages;
  }

  private Page.SpecialCard summary(SpecialCircumstancesFile.SpecialCircumstance s) {
    return new Page.SpecialCard(
        new Link(s.name(), book.address(s.id())), Framer.clip(s.text().plain()));
  }

  private Page special(SpecialCircumstancesFile.SpecialCircumstance special, Framer below) {
    Address address = book.address(special.id());
    return new Page.Special(
        below.frame(address, special.name(), special.text().plain(), book.notes(address)),
        view(book, special),
        shelf.related(special.topics(), Optional.empty()));
  }

  static Page.SpecialView view(Book book, SpecialCircumstancesFile.SpecialCircumstance special) {
    Address address = book.address(special.id());
    return new Page.SpecialView(
        special,
        address,
        special.topics().stream().map(book::topic).toList(),
        book.places(special.source()),
        book.notes(address));
  }

  static Page.ChapterView view(Book book, Chapter chapter) {
    return new Page.ChapterView(
        chapter,
        book.address(chapter.id()),
        chapter.text().headings().stream().filter(h -> h.level() == 2).toList(),
        book.places(chapter.head().source()));
  }

  private List<Link> chapterLinks() {
    return book.edition().chapters().stream().map(this::link).toList();
  }

  private Link link(Chapter chapter) {
    return new Link(chapter.head().title(), book.address(chapter.id()));
  }

  private List<Page> chapters() {
    List<Page> pages = new ArrayList<>();
    List<Chapter> chapters = book.edition().chapters();
    List<Link> links = chapterLinks();
    Framer below = framer.below(Sections.GUIDANCE.link(book.authority()));
    for (int i = 0; i < chapters.size(); i++) {
      Chapter chapter = chapters.get(i);
      Address address = links.get(i).address();
      pages.add(
          new Page.GuidanceChapter(
              below.frame(
                  address, chapter.head().title(), chapter.text().plain(), book.notes(address)),
              view(book, chapter),
              i == 0 ? Optional.empty() : Optional.of(links.get(i - 1)),
              i + 1 == links.size() ? Optional.empty() : Optional.of(links.get(i + 1))));
    }
    return pages;
  }

  private Page aboutEdition() {
    EditionFile edition = book.edition().facts();
    return new Page.AboutEdition(
        frame(Sections.EDITION, "Dates, status, sources and the faults found in the sources"),
        edition,
        shelf.citations(),
        book.allNotes(),
        Addresses.edition(book.authority().id(), book.edition().id()));
  }

  private Frame frame(Sections section, String about) {
    Link link = section.link(book.authority());
    return framer.frame(
        link.address(),
        section.title(),
        about + ": " + book.authority().name() + ".",
        book.notes(link.address()));
  }
}
