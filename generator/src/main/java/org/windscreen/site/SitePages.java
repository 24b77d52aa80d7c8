package org.windscreen.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.Addresses;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.GlossaryFile;
import org.windscreen.model.Id;
import org.windscreen.model.SitePage;
import org.windscreen.page.Frame;
import org.windscreen.page.Page;
import org.windscreen.plan.Across;
import org.windscreen.plan.Framer;
import org.windscreen.plan.PlannedPage;
import org.windscreen.plan.SearchPages;
import org.windscreen.plan.Sections;
import org.windscreen.view.Chronicle;
import org.windscreen.view.Dates;
import org.windscreen.view.FirstNews;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;
import org.windscreen.view.News;
import org.windscreen.view.TermView;

/** Plans the pages of the whole site: home, glossary, texts, not found. */
final class SitePages {
  private final Catalog catalog;
  private final Map<Id.Authority, LinkedEdition> editions;
  private final Chronicle chronicle;
  private final Framer framer;

  SitePages(Catalog catalog, Map<Id.Authority, LinkedEdition> editions, Chronicle chronicle) {
    this.catalog = catalog;
    this.chronicle = chronicle;
    this.editions = editions;
    this.framer = Framer.ofSite(catalog);
  }

  List<PlannedPage> plan() {
    List<PlannedPage> pages = new ArrayList<>();
    pages.add(new PlannedPage(SiteAddresses.home(), this::home));
    pages.add(new PlannedPage(SiteAddresses.notFound(), this::notFound));
    pages.add(new PlannedPage(SiteAddresses.glossary(), this::glossary));
    pages.add(new PlannedPage(SiteAddresses.changes(), this::changes));
    pages.add(SearchPages.planned(framer, SiteAddresses.search(Optional.empty()), "all areas"));
    for (SitePage page : catalog.pages()) {
      Address address = SiteAddresses.page(page.id());
      pages.add(new PlannedPage(address, headings(page, address), () -> text(page)));
    }
    return pages;
  }

  private Page home() {
    Frame frame =
        framer.top(SiteAddresses.home(), "Which help does a child need?", catalog.site().summary());
    return new Page.Home(
        frame,
        catalog.authorities().stream().map(this::card).toList(),
        Across.routes(),
        new Link("What changed", SiteAddresses.changes()),
        catalog.pages().stream()
            .filter(SitePage::isInFooter)
            .map(p -> new Link(p.head().title(), SiteAddresses.page(p.id())))
            .toList());
  }

  private Page.AuthorityCard card(Authority authority) {
    return new Page.AuthorityCard(
        authority.id(),
        authority.name(),
        authority.facts().partnership(),
        Addresses.authority(authority.id()),
        authority.current().facts(),
        Dates.words(authority.current().facts()),
        editions.get(authority.id()).levels(),
        authority.isFictional());
  }

  private Page changes() {
    List<News> all = chronicle.all();
    Frame frame =
        framer.frame(
            SiteAddresses.changes(),
            "What changed",
            "New editions, corrections and reviews due of all areas, the newest first.");
    // That one is over is told by the one that took its place.
    FirstNews news =
        FirstNews.of(
            all.stream()
                .filter(one -> !one.isReview() && one.event() != News.Event.SUPERSEDED)
                .toList());
    FirstNews reviews = FirstNews.of(all.stream().filter(News::isReview).toList().reversed());
    Set<Address> cut =
        Stream.of(news, reviews).flatMap(FirstNews::areasLeft).collect(Collectors.toSet());
    return new Page.LatestChanges(
        frame,
        news,
        reviews,
        catalog.authorities().stream()
            .filter(a -> cut.contains(Addresses.authority(a.id())))
            .map(a -> new Link(a.name(), Sections.EDITION.link(a).address()))
            .toList(),
        catalog.authorities().stream()
            .allMatch(a -> a.current().facts().isInForce() && !a.isFictional()));
  }

  private Page notFound() {
    Frame frame =
        framer.frame(
            SiteAddresses.notFound(),
            "Page not found",
            "There is no page at this address. Choose an authority to go on.");
    return new Page.NotFound(frame, authorityLinks());
  }

  private List<Link> authorityLinks() {
    return catalog.authorities().stream().map(SitePages::link).toList();
  }

  private static Link link(Authority authority) {
    return new Link(authority.name(), Addresses.authority(authority.id()));
  }

  private Page glossary() {
    List<TermView> terms =
        catalog.terms().stream()
            .sorted(
                Comparator.comparing((GlossaryFile.Term t) -> t.term().toLowerCase(Locale.ROOT))
                    .thenComparing(t -> t.id().value()))
            .map(this::term)
            .toList();
    Frame frame =
        framer.frame(
            SiteAddresses.glossary(),
            "Glossary",
            "Acronyms and terms of safeguarding in plain words.");
    return new Page.Glossary(frame, terms);
  }

  private TermView term(GlossaryFile.Term term) {
    return new TermView(
        term,
        catalog.authorities().stream()
            .filter(a -> term.usedBy().contains(a.id()))
            .map(SitePages::link)
            .toList());
  }

  private static List<Address> headings(SitePage page, Address address) {
    return page.text().headings().stream()
        .map(heading -> Addresses.heading(address, heading.anchor()))
        .toList();
  }

  private Page text(SitePage page) {
    Frame frame =
        framer.frame(SiteAddresses.page(page.id()), page.head().title(), page.text().plain());
    return new Page.Text(frame, page);
  }
}
