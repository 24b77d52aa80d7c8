package org.windscreen.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.windscreen.model.LevelsFile;
import org.windscreen.model.Stated;
import org.windscreen.page.AuthorityPage;
import org.windscreen.page.Frame;
import org.windscreen.page.Page;
import org.windscreen.plan.Framer;
import org.windscreen.plan.PlannedPage;
import org.windscreen.plan.Sections;
import org.windscreen.view.EditionViews;
import org.windscreen.view.LevelDetail;
import org.windscreen.view.LevelGroupView;
import org.windscreen.view.LevelView;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;
import org.windscreen.view.WindscreenDrawing;
import org.windscreen.view.Wording;

/** Plans the page of all levels, and one for each. */
public record LevelPages(LinkedEdition linked, EditionViews views, Framer framer) {
  /** The pages in the order of their planning. */
  public List<PlannedPage> plan() {
    List<PlannedPage> pages = new ArrayList<>();
    pages.add(Sections.LEVELS.planned(linked.authority(), this::all));
    Framer below = framer.below(Sections.LEVELS.link(linked.authority()));
    for (LevelView level : linked.levels()) {
      pages.add(new PlannedPage(level.address(), () -> level(level, below)));
    }
    for (LevelGroupView group : LevelGroupView.all(linked)) {
      pages.add(new PlannedPage(group.address(), () -> group(group, below)));
    }
    return pages;
  }

  private Page all() {
    Link all = Sections.LEVELS.link(linked.authority());
    return new AuthorityPage.Levels(
        framer.frame(
            all.address(),
            all.text(),
            "The levels of need in "
                + linked.authority().name()
                + ", from the least to the most, and what each asks for."),
        WindscreenDrawing.of(linked.levels()),
        linked.levels());
  }

  private Page level(LevelView view, Framer below) {
    LevelsFile.Level level = view.level();
    String about =
        switch (level.who()) {
          case Stated.Known<LevelsFile.Said>(LevelsFile.Said said) -> said.text().plain();
          case Stated.Silent<LevelsFile.Said> ignored -> Wording.NOT_STATED + ".";
          case Stated.Lacking<LevelsFile.Said> ignored -> Wording.COPY_INCOMPLETE + ".";
        };
    Frame frame = below.frame(view.address(), view.name(), about, linked.notes(view.address()));
    return new AuthorityPage.Level(
        frame,
        LevelDetail.of(linked, view),
        views.services().stream().filter(s -> s.service().levels().contains(level.id())).toList(),
        views.pathways().stream().filter(p -> p.pathway().levels().contains(level.id())).toList(),
        neighbour(view, -1),
        neighbour(view, 1));
  }

  private Page group(LevelGroupView group, Framer below) {
    String about =
        group.group().label()
            + " is in parts in this document: "
            + group.parts().stream()
                .map(part -> part.level().level().label())
                .collect(Collectors.joining("; "))
            + ".";
    return new AuthorityPage.LevelGroup(
        below.frame(group.address(), group.name(), about, linked.notes(group.address())), group);
  }

  private Optional<LevelView> neighbour(LevelView view, int step) {
    return linked.levels().stream().filter(l -> l.rank() == view.rank() + step).findFirst();
  }
}
