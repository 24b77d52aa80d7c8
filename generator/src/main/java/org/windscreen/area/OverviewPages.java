package org.windscreen.area;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.windscreen.ledger.Addresses;
import org.windscreen.model.Authority;
import org.windscreen.model.EditionFile;
import org.windscreen.page.AuthorityPage;
import org.windscreen.page.Frame;
import org.windscreen.page.Page;
import org.windscreen.plan.Across;
import org.windscreen.plan.Framer;
import org.windscreen.plan.PlannedPage;
import org.windscreen.plan.Sections;
import org.windscreen.view.EditionViews;
import org.windscreen.view.LinkedEdition;
import org.windscreen.view.WindscreenDrawing;

/** Plans an authority's home page. */
public record OverviewPages(LinkedEdition linked, EditionViews views, Framer framer) {
  public PlannedPage plan() {
    return new PlannedPage(Addresses.authority(linked.authority().id()), this::home);
  }

  private Page home() {
    Authority authority = linked.authority();
    EditionFile edition = linked.edition().facts();
    Frame frame =
        framer.top(
            Addresses.authority(authority.id()),
            authority.name() + " levels of need",
            "Levels of need in "
                + authority.name()
                + ": which level, what to do, whether consent is needed, who answers. From: "
                + edition.title()
                + ".");
    return new AuthorityPage.AuthorityHome(
        frame,
        WindscreenDrawing.of(linked.levels()),
        linked.levels(),
        views.consents(),
        views.consents().stream().flatMap(c -> c.notes().warnings().stream()).distinct().toList(),
        routes(authority),
        Across.routes());
  }

  /** The sections, and last what changed since the edition before, if there was one. */
  private List<Page.Route> routes(Authority authority) {
    return Stream.concat(
            Arrays.stream(Sections.values()).map(s -> s.route(authority)),
            ChangePages.link(authority, linked.edition()).stream()
                .map(link -> new Page.Route(link, "What is not as in the edition before.")))
        .toList();
  }
}
