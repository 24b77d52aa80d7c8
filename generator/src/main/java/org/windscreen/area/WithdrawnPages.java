package org.windscreen.area;

import java.util.List;
import java.util.function.Function;
import org.windscreen.model.Edition;
import org.windscreen.page.AuthorityPage;
import org.windscreen.page.Page;
import org.windscreen.plan.Framer;
import org.windscreen.plan.PlannedPage;
import org.windscreen.view.WithdrawnView;

/**
 * Plans the pages that stay in the place of things which the current edition has no more, so that
 * links to them still lead somewhere.
 *
 * @param framers the frames of an edition's pages: each page says of the edition that had the thing
 *     last that it is from there, and not from the current one
 */
record WithdrawnPages(List<WithdrawnView> withdrawn, Function<Edition, Framer> framers) {
  List<PlannedPage> plan() {
    return withdrawn.stream()
        .filter(view -> view.withdrawn().thing().isPage())
        .map(view -> new PlannedPage(view.withdrawn().thing().live(), () -> page(view)))
        .toList();
  }

  private Page page(WithdrawnView view) {
    String about = view.name() + " is not in the current edition. It says where it was, and when.";
    Framer framer = framers.apply(view.withdrawn().last());
    return new AuthorityPage.Withdrawn(
        framer.frame(view.withdrawn().thing().live(), view.name(), about), view);
  }
}
