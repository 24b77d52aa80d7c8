package org.windscreen.area;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.windscreen.ledger.Addresses;
import org.windscreen.ledger.AreaSection;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.Edition;
import org.windscreen.plan.Framer;
import org.windscreen.plan.PlannedPage;
import org.windscreen.plan.SearchPages;
import org.windscreen.view.Calls;
import org.windscreen.view.Concerns;
import org.windscreen.view.EditionViews;
import org.windscreen.view.LinkedEdition;
import org.windscreen.view.WithdrawnView;

/** Plans every page of one authority: its current edition's, and the whole of each edition. */
public final class AreaPages {
  private AreaPages() {}

  /** The pages in the order of their planning. */
  public static List<PlannedPage> plan(Concerns concerns, LinkedEdition linked) {
    Catalog catalog = concerns.catalog();
    Authority authority = linked.authority();
    EditionViews views = new EditionViews(linked);
    List<WithdrawnView> withdrawn = WithdrawnView.of(authority, catalog.topics());
    Calls calls = Calls.of(views.contacts());
    Function<Edition, Framer> framers = edition -> framer(concerns, authority, edition, calls);
    Framer framer = framers.apply(linked.edition()).withWithdrawn(withdrawn);
    List<PlannedPage> pages = new ArrayList<>();
    pages.add(new OverviewPages(linked, views, framer).plan());
    pages.addAll(new LevelPages(linked, views, framer).plan());
    TopicPages topics = new TopicPages(linked, framer, concerns);
    pages.addAll(new IndicatorPages(linked, views, framer, topics).plan());
    pages.addAll(topics.plan());
    pages.add(
        SearchPages.planned(
            framer, Addresses.section(authority.id(), AreaSection.SEARCH), authority.name()));
    pages.addAll(new CategoryPages(linked, framer).plan());
    pages.addAll(new ActionPages(linked, views, framer).plan());
    pages.addAll(new ReadingPages(linked, views, framer).plan());
    pages.addAll(
        new WithdrawnPages(withdrawn, last -> framers.apply(last).withWithdrawn(withdrawn)).plan());
    pages.addAll(new ChangePages(authority, catalog.topics(), framers).plan());
    authority
        .editions()
        .forEach(edition -> pages.add(whole(concerns, linked, edition, framers.apply(edition))));
    return pages;
  }

  private static PlannedPage whole(
      Concerns concerns, LinkedEdition linked, Edition edition, Framer framer) {
    Catalog catalog = concerns.catalog();
    Authority authority = linked.authority();
    LinkedEdition one =
        authority.isCurrent(edition)
            ? linked
            : new LinkedEdition(catalog, concerns.table(), authority, edition, concerns.standing());
    return new EditionPages(one, new EditionViews(one), framer, catalog.topics()).plan();
  }

  private static Framer framer(
      Concerns concerns, Authority authority, Edition edition, Calls current) {
    Calls calls = authority.isCurrent(edition) ? current : Calls.NONE;
    return Framer.of(concerns.catalog(), authority, edition, concerns.standing(), calls);
  }
}
