package org.windscreen.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.model.TopicsFile;
import org.windscreen.page.ComparePage;
import org.windscreen.page.Comparison;
import org.windscreen.page.Page;
import org.windscreen.plan.Framer;
import org.windscreen.plan.PlannedPage;
import org.windscreen.view.Concerns;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;

/** Plans every page below {@code /compare/}, and the tables that their data files are made of. */
public final class ComparePages {
  private static final Link ROOT = new Link("Compare areas", SiteAddresses.comparisons());

  private final Concerns concerns;
  private final Framer framer;
  private final List<Subject<?>> subjects;
  private final TopicsCompared topics;

  public ComparePages(Concerns concerns) {
    this.concerns = concerns;
    this.framer = Framer.ofSite(concerns.catalog());
    this.topics = new TopicsCompared(concerns);
    this.subjects =
        List.of(
            LevelsCompared.subject(concerns.catalog()),
            ConsentCompared.subject(),
            ContactsCompared.subject(),
            SpecialsCompared.subject(concerns.catalog(), concerns.map()),
            TimeLimitsCompared.subject(),
            AssessmentsCompared.subject(concerns.catalog()),
            ServicesCompared.subject(concerns.catalog()),
            PracticeCompared.subject(),
            EditionsCompared.subject(concerns.standing()));
  }

  /** The pages in the order of their planning. */
  public List<PlannedPage> plan() {
    List<PlannedPage> pages = new ArrayList<>();
    pages.add(new PlannedPage(ROOT.address(), this::index));
    Framer below = framer.below(ROOT);
    subjects.forEach(s -> pages.addAll(new SubjectPages(s, concerns.regions(), below).plan()));
    pages.addAll(new TopicComparePages(concerns, below).plan());
    return pages;
  }

  /** Every comparison of all authorities, made when it is asked for. */
  public List<Supplier<Comparison>> tables() {
    List<LinkedEdition> editions = concerns.regions().editions();
    List<Supplier<Comparison>> tables = new ArrayList<>();
    subjects.forEach(s -> tables.add(() -> s.of(editions)));
    tables.add(() -> topics.subject().of(editions));
    for (TopicsFile.Topic topic : concerns.map().topics()) {
      tables.add(() -> TopicCompared.subject(concerns, topic).of(editions));
    }
    return tables;
  }

  private Page index() {
    String about =
        "Levels, topics, consent, contacts and more, side by side, as each document states them.";
    List<ComparePage.Card> cards = new ArrayList<>();
    cards.add(card(subjects.getFirst()));
    cards.add(card(topics.subject()));
    subjects.stream().skip(1).forEach(s -> cards.add(card(s)));
    return new ComparePage.Compare(
        framer.frame(ROOT.address(), ROOT.text(), about),
        cards,
        concerns.regions().editions().stream().map(ComparePage.Area::of).toList());
  }

  private static ComparePage.Card card(Subject<?> subject) {
    return new ComparePage.Card(subject.link(), subject.about());
  }
}
