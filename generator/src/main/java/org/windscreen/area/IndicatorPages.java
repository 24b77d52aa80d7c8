package org.windscreen.area;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.windscreen.ledger.Addresses;
import org.windscreen.model.LevelsFile;
import org.windscreen.page.AuthorityPage;
import org.windscreen.page.Frame;
import org.windscreen.page.Page;
import org.windscreen.plan.Framer;
import org.windscreen.plan.PlannedPage;
import org.windscreen.plan.Sections;
import org.windscreen.view.Aspects;
import org.windscreen.view.Earlier;
import org.windscreen.view.EditionViews;
import org.windscreen.view.Grid;
import org.windscreen.view.IndicatorView;
import org.windscreen.view.LevelCells;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;
import org.windscreen.view.StrandView;
import org.windscreen.view.Wording;

/** Plans the page of all indicators, and one for each. */
public record IndicatorPages(
    LinkedEdition linked, EditionViews views, Framer framer, TopicPages topics) {
  /** The pages in the order of their planning. */
  public List<PlannedPage> plan() {
    List<PlannedPage> pages = new ArrayList<>();
    pages.add(Sections.INDICATORS.planned(linked.authority(), this::all));
    Framer below = framer.below(Sections.INDICATORS.link(linked.authority()));
    for (IndicatorView view : linked.indicators()) {
      pages.add(new PlannedPage(view.address(), () -> indicator(view, below)));
    }
    return pages;
  }

  private Page all() {
    Link all = Sections.INDICATORS.link(linked.authority());
    return new AuthorityPage.Indicators(
        framer.frame(
            all.address(),
            all.text(),
            "Every indicator of need in " + linked.authority().name() + ", level by level."),
        levelCells(linked),
        new Grid(linked).lacking());
  }

  static List<LevelCells> levelCells(LinkedEdition linked) {
    return linked.levels().stream()
        .map(level -> new LevelCells(level, new Grid(linked).cells(level)))
        .toList();
  }

  private Page indicator(IndicatorView view, Framer below) {
    LevelsFile.Level level = view.level().level();
    String code = view.indicator().code().value();
    String title = Framer.clip(view.indicator().text().shown());
    String about =
        (view.isStrength() ? Wording.of(view.sign()).name() + ". " : "")
            + view.level().name()
            + ", "
            + view.category().link().text()
            + ": "
            + view.indicator().text();
    Frame frame = below.frame(view.address(), title + " (" + code + ")", about, view.notes());
    return new AuthorityPage.Indicator(
        frame,
        view,
        new Grid(linked).lacking(view.indicator().category()),
        Aspects.asks(linked, level),
        views.consents(all(view, LevelsFile.Level::consent)),
        views.contacts(all(view, LevelsFile.Level::contacts)),
        StrandView.of(linked.indicators().stream()).stream().filter(s -> s.has(view)).findFirst(),
        topics.around(view),
        Earlier.of(linked.authority(), view.indicator()),
        Addresses.pinned(linked.authority().id(), linked.edition().id(), view.indicator().code()));
  }

  /** What any of its levels names, each once. */
  private static <T> List<T> all(IndicatorView view, Function<LevelsFile.Level, List<T>> named) {
    return view.levels().stream()
        .flatMap(level -> named.apply(level.level()).stream())
        .distinct()
        .toList();
  }
}
