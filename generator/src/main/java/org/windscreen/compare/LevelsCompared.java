package org.windscreen.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.windscreen.model.Catalog;
import org.windscreen.model.Edition;
import org.windscreen.model.LevelAspect;
import org.windscreen.model.LevelsFile;
import org.windscreen.model.Stated;
import org.windscreen.page.Comparison;
import org.windscreen.page.Datum;
import org.windscreen.view.EditionViews;
import org.windscreen.view.LevelView;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;

/** Levels of need side by side, aligned by the common scale. */
final class LevelsCompared {
  /** Said of an edition that has no level at a step. */
  static final Absence NO_LEVEL = Absence.of("No level", Edition.Part.LEVELS);

  /**
   * A level at one of its steps.
   *
   * @param group the level that it is a part of; may be empty
   * @param consent the entries that apply
   * @param contacts whom to call
   * @param others the names of its other steps
   */
  private record AtStep(
      LevelsFile.Level level,
      List<Link> group,
      List<Link> consent,
      List<Link> contacts,
      List<String> others) {}

  private static final List<Column<AtStep>> COLUMNS = columns();

  /** Every aspect of a level, then what it refers to. */
  private static List<Column<AtStep>> columns() {
    List<Column<AtStep>> columns = new ArrayList<>();
    Stream.of(LevelAspect.values()).forEach(a -> columns.add(aspect(a, AtStep::level)));
    columns.add(
        linked(
            "consent",
            e -> isLacking(e, e.thing().level().statedConsent(), Edition.Part.CONSENT),
            e -> e.thing().consent()));
    columns.add(
        linked(
            "legal-basis",
            e -> e.thing().level().statedLegalBasis().isLacking(),
            e -> e.linked().lawLinks(e.thing().level().legalBasis())));
    columns.add(
        linked(
            "contacts",
            e -> isLacking(e, e.thing().level().statedContacts(), Edition.Part.CONTACTS),
            e -> e.thing().contacts()));
    columns.add(Column.of("also-on", "Also lies at", e -> ComparedThing.texts(e.thing().others())));
    columns.add(Column.of("part-of", "Part of", e -> group(e.thing())));
    columns.add(Column.data("mark", "Mark", e -> mark(e.thing().level())));
    columns.add(Column.data(LevelsFile.Level.class, "name", e -> name(e.thing().level())));
    columns.add(
        Column.data(
            "part-of-name",
            "Name of the level that it is part of",
            e -> groupName(e.linked(), e.thing().level())));
    return List.copyOf(columns);
  }

  private static Column<AtStep> linked(
      String key,
      Predicate<ComparedThing<AtStep>> lacking,
      Function<ComparedThing<AtStep>, List<Link>> links) {
    return Column.of(
        LevelsFile.Level.class,
        key,
        e -> ComparedThing.unlessLacking(lacking.test(e), ComparedThing.links(links.apply(e))));
  }

  /** What a level refers to is not known either where our copy lacks the part that it is in. */
  private static boolean isLacking(
      ComparedThing<AtStep> entry, Stated<?> stated, Edition.Part part) {
    return stated.isLacking() || entry.linked().edition().lacks(part);
  }

  /** On pages it stands in the title of the row. */
  private static Datum name(LevelsFile.Level level) {
    return ComparedThing.text(level.name());
  }

  private static Datum groupName(LinkedEdition linked, LevelsFile.Level level) {
    return linked.edition().groups().stream()
        .filter(group -> level.partOf().filter(group.id()::equals).isPresent())
        .findFirst()
        .map(group -> ComparedThing.text(group.name()))
        .orElse(new Datum.Nothing());
  }

  private static Datum group(AtStep level) {
    return level.group().isEmpty() ? new Datum.Nothing() : new Datum.Links(level.group());
  }

  /** On pages it stands in the badge beside the level's name. */
  private static Datum mark(LevelsFile.Level level) {
    return ComparedThing.text(level.mark().map(LevelsFile.Mark::value));
  }

  /** What each level says of an aspect; {@code level} takes it from what a row is about. */
  static <T> Column<T> aspect(LevelAspect aspect, Function<T, LevelsFile.Level> level) {
    return Column.of(aspect.id(), aspect.label(), e -> e.said(aspect.of(level.apply(e.thing()))));
  }

  private LevelsCompared() {}

  static Subject<?> subject(Catalog catalog) {
    return new Subject<>(
        "levels",
        Edition.Part.LEVELS.label(),
        "How each area names and describes its levels, aligned by a common scale. Equal numbers do"
            + " not always mean the same.",
        true,
        COLUMNS,
        steps(catalog),
        NO_LEVEL,
        linked -> entries(linked, steps(catalog)));
  }

  /** The steps of the common scale as sections. */
  static List<Comparison.Section> steps(Catalog catalog) {
    return catalog.scale().stream()
        .map(s -> new Comparison.Section(s.id().value(), s.name(), s.meaning()))
        .toList();
  }

  private static List<ComparedThing<AtStep>> entries(
      LinkedEdition linked, List<Comparison.Section> steps) {
    return steps.stream()
        .flatMap(s ->
            linked.levels().stream().filter(l -> lies(l, s)).map(l -> entry(linked, s, l, steps)))
        .toList();
  }

  /** Whether a level lies at that step. */
  static boolean lies(LevelView level, Comparison.Section step) {
    return level.level().scale().stream().anyMatch(s -> s.value().equals(step.id()));
  }

  private static ComparedThing<AtStep> entry(
      LinkedEdition linked,
      Comparison.Section step,
      LevelView view,
      List<Comparison.Section> steps) {
    List<Link> consent =
        new EditionViews(linked)
            .consents(view.level().consent()).stream()
                .map(c -> new Link(c.consent().title(), c.address()))
                .toList();
    List<String> others = view.steps().stream().filter(s -> !s.equals(step.title())).toList();
    return new ComparedThing<>(
        linked,
        step,
        linked.link(view),
        new AtStep(
            view.level(),
            view.group().stream().toList(),
            consent,
            contacts(linked, view.level()),
            others),
        aligned(view, step, steps),
        linked.notes(view.address()));
  }

  private static List<Link> contacts(LinkedEdition linked, LevelsFile.Level level) {
    return new EditionViews(linked)
        .contacts(level.contacts()).stream()
            .map(c -> new Link(c.contact().name(), c.address()))
            .toList();
  }

  private static Datum aligned(
      LevelView view, Comparison.Section step, List<Comparison.Section> steps) {
    int at = steps.indexOf(step);
    boolean before = at > 0 && lies(view, steps.get(at - 1));
    boolean after = at + 1 < steps.size() && lies(view, steps.get(at + 1));
    return new Datum.Aligned(view, before, after);
  }
}
