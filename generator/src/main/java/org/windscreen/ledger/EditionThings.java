package org.windscreen.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.windscreen.markdown.Heading;
import org.windscreen.markdown.Prose;
import org.windscreen.model.CategoriesFile;
import org.windscreen.model.Edition;
import org.windscreen.model.Id;
import org.windscreen.model.LevelAspect;
import org.windscreen.model.LevelsFile;
import org.windscreen.model.PathwaysFile;
import org.windscreen.model.TopicsFile;

/** Lists everything in an edition that has an address: its things, and their parts. */
public final class EditionThings {
  /** Where the contents of an indicator's page lead. */
  private static final List<String> ON_INDICATOR =
      anchors(PagePlace.CALL, PagePlace.CONSENT, PagePlace.RELATED, PagePlace.CITE);

  /** Where the contents of a level's page lead, whether the source states each or not. */
  private static final List<String> ON_LEVEL =
      Stream.concat(
              anchors(PagePlace.CONSENT, PagePlace.CALL, PagePlace.INDICATORS).stream(),
              Stream.of(LevelAspect.values()).filter(a -> !a.isFirst()).map(Addresses::anchor))
          .toList();

  private final Id.Authority authority;
  private final Edition edition;
  private final List<Thing> things = new ArrayList<>();

  private EditionThings(Id.Authority authority, Edition edition) {
    this.authority = authority;
    this.edition = edition;
  }

  /**
   * All of them, kind by kind.
   *
   * @param topics of the whole site: each has a ladder with all levels of the edition
   */
  public static List<Thing> of(
      Id.Authority authority, Edition edition, List<TopicsFile.Topic> topics) {
    EditionThings all = new EditionThings(authority, edition);
    all.levels(topics);
    edition
        .indicators()
        .forEach(
            i -> all.contents(all.add(i.code(), "Indicator " + i.code().value(), i), ON_INDICATOR));
    edition.categories().forEach(all::category);
    edition.specials().forEach(s -> all.text(s.id(), s.name(), s, s.text()));
    edition.chapters().forEach(c -> all.text(c.id(), c.head().title(), c.head(), c.text()));
    all.onSharedPages();
    return all.things;
  }

  private void levels(List<TopicsFile.Topic> topics) {
    for (LevelsFile.Level level : edition.levels()) {
      contents(add(level.id(), level.fullName(), level), ON_LEVEL);
      topics.forEach(t ->
          part(
              level.label() + " in " + t.name(),
              level,
              Addresses.atLevel(Addresses.ladder(authority, t.id()), level.id()),
              Addresses.pinned(authority, edition.id(), level.id())));
    }
    edition.groups().forEach(this::group);
    Address indicators = Addresses.section(authority, AreaSection.INDICATORS);
    if (!edition.categories().isEmpty()) {
      edition
          .levels()
          .forEach(level ->
              part(
                  "",
                  level,
                  indicators.at(Addresses.ofPage(level.id())),
                  Addresses.pinned(authority, edition.id(), level.id())));
    }
  }

  private void group(LevelsFile.Group group) {
    Thing thing = add(group.id(), group.fullName(), group);
    for (LevelsFile.Level level : edition.levels()) {
      if (level.partOf().equals(Optional.of(group.id()))) {
        part(
            level.label() + " of " + group.fullName(),
            level,
            Addresses.part(thing.live(), level.id()),
            Addresses.pinned(authority, edition.id(), level.id()));
      }
    }
  }

  private void category(CategoriesFile.Category category) {
    Thing thing = add(category.id(), category.name(), category);
    edition
        .levels()
        .forEach(level ->
            part(
                level.label() + " of " + category.name(),
                category,
                Addresses.atLevel(thing.live(), level.id()),
                Addresses.cell(authority, edition.id(), level.id(), category.id())));
  }

  /** What has a page for its text: each heading in it has an address too. */
  private void text(Id id, String name, Record said, Prose text) {
    Thing thing = add(id, name, said);
    for (Heading heading : text.headings()) {
      for (String anchor : heading.anchors()) {
        part(
            "“" + heading.text() + "” in " + name,
            said,
            Addresses.heading(thing.live(), anchor),
            Addresses.heading(thing.pinned(), anchor));
      }
    }
  }

  private void onSharedPages() {
    edition.consents().forEach(c -> add(c.id(), c.title(), c));
    edition.contacts().forEach(c -> add(c.id(), c.name(), c));
    edition.allPathways().forEach(this::pathway);
    part(
        "",
        edition.facts(),
        Addresses.section(authority, AreaSection.PATHWAYS).at(PagePlace.TIME_LIMITS.anchor()),
        Addresses.edition(authority, edition.id()).at(PagePlace.PATHWAYS.anchor()));
    edition.thresholds().forEach(t -> add(t.id(), t.title(), t));
    edition.services().forEach(s -> add(s.id(), s.name(), s));
    edition.principles().forEach(p -> add(p.id(), p.name(), p));
    edition.models().forEach(m -> add(m.id(), m.name(), m));
    edition.assessments().forEach(a -> add(a.id(), a.name(), a));
    edition.links().forEach(l -> add(l.id(), l.title(), l));
    edition.facts().sources().forEach(s -> add(s.id(), s.title(), s));
    edition.facts().sourceNotes().forEach(n -> add(n.id(), "Note " + n.id().value(), n));
  }

  private void pathway(PathwaysFile.Pathway pathway) {
    Thing thing = add(pathway.id(), pathway.title(), pathway);
    pathway
        .steps()
        .forEach(step ->
            part(
                "“" + step.title() + "” of " + pathway.title(),
                step,
                Addresses.step(thing.live(), step.id().value()),
                Addresses.step(thing.pinned(), step.id().value())));
  }

  private Thing add(Id id, String name, Record said) {
    Thing thing =
        new Thing(
            Optional.of(id),
            name,
            said,
            Addresses.live(authority, id).orElseThrow(),
            Addresses.pinned(authority, edition.id(), id));
    things.add(thing);
    return thing;
  }

  private static List<String> anchors(PagePlace... places) {
    return Stream.of(places).map(PagePlace::anchor).toList();
  }

  private void contents(Thing page, List<String> anchors) {
    anchors.forEach(anchor -> part("", page.said(), page.live().at(anchor), page.pinned()));
  }

  /** Where the contents of an edition's full page lead. */
  static List<Address> contents(Id.Authority authority, Edition edition) {
    Address page = Addresses.edition(authority, edition.id());
    List<PagePlace> places =
        new ArrayList<>(
            List.of(
                PagePlace.EDITION,
                PagePlace.LEVELS,
                PagePlace.CONSENT,
                PagePlace.CONTACTS,
                PagePlace.PATHWAYS,
                PagePlace.PRACTICE,
                PagePlace.SOURCES,
                PagePlace.ALL_NOTES));
    offer(places, PagePlace.CATEGORIES, edition.categories());
    offer(places, PagePlace.SPECIALS, edition.specials());
    offer(places, PagePlace.THRESHOLDS, edition.thresholds());
    offer(places, PagePlace.SERVICES, edition.services());
    offer(places, PagePlace.GUIDANCE, edition.chapters());
    offer(places, PagePlace.LINKS, edition.links());
    return places.stream().map(place -> page.at(place.anchor())).toList();
  }

  private static void offer(List<PagePlace> places, PagePlace place, List<?> things) {
    if (!things.isEmpty()) {
      places.add(place);
    }
  }

  private void part(String name, Record said, Address live, Address pinned) {
    things.add(new Thing(Optional.empty(), name, said, live, pinned));
  }
}
