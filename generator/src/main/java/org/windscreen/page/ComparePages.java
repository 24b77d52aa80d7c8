package org.windscreen.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.windscreen.link.Address;
import org.windscreen.model.TopicsFile;

/** Plans every page below {@code /compare/}, and the tables that their data files are made of. */
final class ComparePages {
  private static final Link ROOT = new Link("Compare areas", Address.of("/compare/"));

  private final Concerns concerns;
  private final Framer framer;
  private final List<Subject> subjects;
  private final TopicsCompared topics;

  ComparePages(Concerns concerns, LocalDate asOf) {
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
            EditionsCompared.subject(concerns.catalog(), asOf));
  }

  List<Page> plan() {
    List<Page> pages = new ArrayList<>(List.of(index()));
    pages.addAll(new TopicNames(concerns, framer).plan());
    Framer below = framer.below(ROOT);
    subjects.forEach(s -> pages.addAll(new SubjectPages(s, concerns.regions(), below).plan()));
    pages.addAll(new TopicComparePages(concerns, below).plan());
    return pages;
  }

  /** Every comparison of all authorities, made when it is asked for. */
  List<Supplier<Comparison>> tables() {
    List<Book> books = concerns.regions().books();
    List<Supplier<Comparison>> tables = new ArrayList<>();
    subjects.forEach(s -> tables.add(() -> s.of(books)));
    tables.add(() -> topics.subject().of(books));
    for (TopicsFile.Topic topic : concerns.map().topics()) {
      tables.add(() -> TopicCompared.subject(concerns, topic).of(books));
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
        framer.frame(ROOT.address(), ROOT.text(), about, List.of()),
        cards,
        concerns.regions().books().stream().map(ComparePage.Area::of).toList());
  }

  private static ComparePage.Card card(Subject subject) {
    return new ComparePage.Card(subject.link(), subject.about());
  }
}
