package org.windscreen.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.windscreen.difference.Holding.Saying;
import org.windscreen.model.Chapter;
import org.windscreen.model.Edition;
import org.windscreen.model.EditionFile;
import org.windscreen.model.Id;
import org.windscreen.model.Kind;
import org.windscreen.model.PathwaysFile;

/** Lists what an edition has, but for its indicators, which are compared in a way of their own. */
final class Holdings {
  /** What becomes of an edition, and what its other files are listed by. */
  private static final Set<String> NOT_OF_THE_DOCUMENT =
      Set.of(
          "status",
          "provenance",
          "supersedes-editions",
          "sources",
          "source-notes",
          "carried-over",
          "current-since",
          "frozen");

  private final Map<String, Holding> all = new LinkedHashMap<>();

  private Holdings() {}

  /** By what references name them, kind by kind, in the order of their files. */
  static Map<String, Holding> of(Edition edition) {
    Holdings holdings = new Holdings();
    holdings.add(edition.levels(), level -> level.id(), level -> level.fullName());
    holdings.add(edition.groups(), group -> group.id(), group -> group.fullName());
    holdings.add(edition.categories(), category -> category.id(), category -> category.name());
    holdings.add(edition.consents(), consent -> consent.id(), consent -> consent.title());
    edition.allPathways().forEach(holdings::pathway);
    holdings.add(edition.specials(), special -> special.id(), special -> special.name());
    holdings.add(edition.contacts(), contact -> contact.id(), contact -> contact.name());
    holdings.add(edition.thresholds(), threshold -> threshold.id(), t -> t.title());
    holdings.add(edition.services(), service -> service.id(), service -> service.name());
    holdings.add(edition.models(), model -> model.id(), model -> model.name());
    holdings.add(edition.principles(), principle -> principle.id(), p -> p.name());
    holdings.add(edition.assessments(), assessment -> assessment.id(), a -> a.name());
    edition.chapters().forEach(holdings::chapter);
    holdings.add(edition.links(), link -> link.id(), link -> link.title());
    holdings.add(edition.facts().sources(), source -> source.id(), source -> source.title());
    holdings.add(edition.facts().sourceNotes(), note -> note.id(), n -> "Note " + n.id().value());
    holdings.edition(edition);
    return holdings.all;
  }

  private <T extends Record> void add(
      List<T> things, Function<T, Id> id, Function<T, String> name) {
    things.forEach(
        thing -> add(id.apply(thing), name.apply(thing), Sayings.of(thing, Set.of()), thing));
  }

  private void add(Id id, String name, List<Saying> says, Record said) {
    add(new Holding(id.kind(), id.value(), name, says, said));
  }

  private void add(Holding holding) {
    all.put(holding.known(), holding);
  }

  private void pathway(PathwaysFile.Pathway pathway) {
    add(pathway.id(), pathway.title(), Sayings.of(pathway, Set.of("steps")), pathway);
    pathway
        .steps()
        .forEach(step ->
            add(
                new Holding(
                    Kind.PATHWAY,
                    pathway.id().value() + "#" + step.id().value(),
                    step.title(),
                    Sayings.of(step, Set.of("id")),
                    step)));
  }

  private void chapter(Chapter chapter) {
    List<Saying> says = new ArrayList<>(Sayings.of(chapter.head(), Set.of("order")));
    says.add(Sayings.saying("text", chapter.text()));
    add(chapter.id(), chapter.head().title(), says, chapter);
  }

  /** What is said of the whole document, and of what it lacks. */
  private void edition(Edition edition) {
    EditionFile facts = edition.facts();
    List<Saying> says = new ArrayList<>(Sayings.of(facts, NOT_OF_THE_DOCUMENT));
    says.addAll(Sayings.of(edition.grid(), Set.of("categories")));
    Sayings.of(edition.consent(), Set.of("consent"))
        .forEach(saying -> says.add(of("consent", saying)));
    Sayings.of(edition.pathways(), Set.of("pathways"))
        .forEach(saying -> says.add(of("pathways", saying)));
    says.add(Sayings.saying("missing in our copy", List.copyOf(edition.lacking())));
    add(new Holding(Kind.EDITION, "this", facts.title(), says, facts));
  }

  private static Saying of(String file, Saying saying) {
    return new Saying(
        file + " " + saying.key(), saying.text(), saying.compared(), saying.isWords());
  }
}
