package org.windscreen.area;

import java.util.List;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.Addresses;
import org.windscreen.model.Edition;
import org.windscreen.model.TopicsFile;
import org.windscreen.page.AuthorityPage;
import org.windscreen.page.Frame;
import org.windscreen.page.Page;
import org.windscreen.plan.Framer;
import org.windscreen.plan.PlannedPage;
import org.windscreen.plan.Sections;
import org.windscreen.view.EditionViews;
import org.windscreen.view.LevelDetail;
import org.windscreen.view.LevelGroupView;
import org.windscreen.view.LinkedEdition;
import org.windscreen.view.Nowadays;
import org.windscreen.view.Unstated;

/** Plans the one page that holds everything an edition says: what a citation pins. */
public record EditionPages(
    LinkedEdition linked, EditionViews views, Framer framer, List<TopicsFile.Topic> topics) {
  public PlannedPage plan() {
    Address address = Addresses.edition(linked.authority().id(), linked.edition().id());
    return new PlannedPage(address, () -> full(address));
  }

  private Frame frame(Address address) {
    return framer
        .below(Sections.EDITION.link(linked.authority()))
        .frame(
            address,
            "Whole edition: " + linked.edition().facts().title(),
            "Everything that this edition says, on one page, to cite and to print.");
  }

  private Page full(Address address) {
    Edition edition = linked.edition();
    return new AuthorityPage.FullEdition(
        frame(address),
        edition.facts(),
        linked.corrections(),
        ChangePages.link(linked.authority(), edition),
        Nowadays.of(linked.authority(), edition, topics),
        linked.levels().stream().map(level -> LevelDetail.of(linked, level)).toList(),
        LevelGroupView.all(linked),
        edition.categories().stream().map(c -> CategoryPages.view(linked, c)).toList(),
        edition.specials().stream().map(s -> ReadingPages.view(linked, s)).toList(),
        views.services(),
        views.consents(),
        Unstated.of(edition.consent()),
        views.contacts(),
        views.pathways(),
        Unstated.of(edition.pathways()),
        views.thresholds(),
        views.practice(),
        views.links(),
        edition.chapters().stream().map(c -> ReadingPages.view(linked, c)).toList(),
        views.citations(),
        linked.allNotes());
  }
}
