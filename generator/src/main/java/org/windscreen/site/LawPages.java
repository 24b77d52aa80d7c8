package org.windscreen.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.windscreen.ledger.Addresses;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.link.LinkTable;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.Id;
import org.windscreen.model.LawFile;
import org.windscreen.model.RegisterFile.NationalDocument;
import org.windscreen.model.Scope;
import org.windscreen.page.Frame;
import org.windscreen.page.Page;
import org.windscreen.plan.Framer;
import org.windscreen.plan.PlannedPage;
import org.windscreen.view.Link;
import org.windscreen.view.NationalStanding;
import org.windscreen.view.NationalView;
import org.windscreen.view.Reliance;
import org.windscreen.view.Reliances;

/** Plans what the law and national guidance have: a list of all, and a page for each. */
final class LawPages {
  private static final Link LAW = new Link("The law", SiteAddresses.law());
  private static final Link NATIONAL =
      new Link("National guidance", SiteAddresses.nationalGuidance());

  private final Catalog catalog;
  private final NationalStanding standing;
  private final Reliances reliances;
  private final LinkTable table;
  private final Framer framer;

  LawPages(Catalog catalog, LinkTable table, NationalStanding standing) {
    this.catalog = catalog;
    this.standing = standing;
    this.reliances = new Reliances(catalog, table, standing);
    this.table = table;
    this.framer = Framer.ofSite(catalog);
  }

  List<PlannedPage> plan() {
    List<PlannedPage> pages = new ArrayList<>();
    pages.add(new PlannedPage(LAW.address(), this::law));
    for (LawFile.Provision p : catalog.law()) {
      pages.add(new PlannedPage(SiteAddresses.provision(p.id()), () -> provision(p)));
    }
    pages.add(new PlannedPage(NATIONAL.address(), this::national));
    for (NationalDocument d : catalog.register()) {
      pages.add(new PlannedPage(SiteAddresses.national(d.id()), () -> document(d)));
    }
    return pages;
  }

  /** What rests on each of them, made when it is asked for. */
  List<Supplier<Reliance>> reliances() {
    List<Supplier<Reliance>> all = new ArrayList<>();
    catalog.law().forEach(p -> all.add(() -> reliances.of(p)));
    catalog.register().forEach(d -> all.add(() -> reliances.of(d)));
    return all;
  }

  private Page law() {
    Frame frame =
        framer.frame(
            LAW.address(),
            LAW.text(),
            "What the statutory provisions behind the levels of need say, in plain words.");
    return new Page.Law(
        frame,
        catalog.law().stream()
            .map(p -> new Page.ProvisionEntry(p, SiteAddresses.provision(p.id())))
            .toList());
  }

  private Page provision(LawFile.Provision provision) {
    Frame frame =
        framer
            .below(LAW)
            .frame(
                SiteAddresses.provision(provision.id()),
                provision.title(),
                "What it says in plain words, and which guidance rests on it.");
    return new Page.Provision(frame, provision, reliances.of(provision));
  }

  private Page national() {
    Frame frame =
        framer.frame(
            NATIONAL.address(),
            NATIONAL.text(),
            "The national documents that local guidance names, and when each was current.");
    return new Page.NationalGuidance(frame, catalog.register().stream().map(this::view).toList());
  }

  private Page document(NationalDocument document) {
    Frame frame =
        framer
            .below(NATIONAL)
            .frame(
                SiteAddresses.national(document.id()),
                document.title(),
                standing.of(document) + ". Which guidance rests on it, and where.");
    return new Page.NationalDocument(frame, view(document), reliances.of(document));
  }

  private NationalView view(NationalDocument document) {
    return new NationalView(
        document,
        SiteAddresses.national(document.id()),
        document.replacedBy().toOptional().map(this::link),
        catalog.authorities().stream()
            .filter(a -> cites(a, document.id()))
            .map(a -> new Link(a.name(), Addresses.authority(a.id())))
            .toList());
  }

  private Link link(Id.National id) {
    return new Link(
        standing.document(id).map(NationalDocument::title).orElse(id.value()),
        table.of(id, Scope.SITE).orElseThrow());
  }

  private static boolean cites(Authority authority, Id.National id) {
    return authority.current().facts().cites().stream().anyMatch(c -> c.document().equals(id));
  }
}
