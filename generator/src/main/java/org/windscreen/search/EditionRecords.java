package org.windscreen.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.windscreen.ledger.Address;
import org.windscreen.link.LinkTable;
import org.windscreen.markdown.PlainText;
import org.windscreen.model.Authority;
import org.windscreen.model.CategoriesFile;
import org.windscreen.model.Edition;
import org.windscreen.model.EditionFile;
import org.windscreen.model.Id;
import org.windscreen.model.IndicatorsFile;
import org.windscreen.model.LevelAspect;
import org.windscreen.model.LevelsFile;
import org.windscreen.model.LinksFile;
import org.windscreen.model.PracticeFile;
import org.windscreen.model.Scope;
import org.windscreen.model.ServicesFile;
import org.windscreen.model.SpecialCircumstancesFile;
import org.windscreen.topic.LevelNames;
import org.windscreen.view.CopyLacks;
import org.windscreen.view.IndicatorLimits;
import org.windscreen.view.Labels;

/** Lists what can be found in an authority's current edition, kind by kind. */
final class EditionRecords {
  private final Authority authority;
  private final Edition edition;
  private final LinkTable table;
  private final Map<Id.Level, String> levelNames = new HashMap<>();
  private final Map<Id.Category, CategoriesFile.Category> categories = new HashMap<>();
  private final Map<Address, List<String>> warnings = new HashMap<>();
  private final Map<Optional<IndicatorsFile.Strand>, Set<Id.Level>> strands = new HashMap<>();
  private final List<SearchRecord> records = new ArrayList<>();

  EditionRecords(Authority authority, LinkTable table) {
    this.authority = authority;
    this.edition = authority.current();
    this.table = table;
    edition.facts().sourceNotes().forEach(this::warning);
    edition.levels().forEach(l -> levelNames.put(l.id(), l.fullName()));
    edition.categories().forEach(c -> categories.put(c.id(), c));
    edition.indicators().stream()
        .filter(i -> i.strand().isPresent())
        .forEach(i -> strands.computeIfAbsent(i.strand(), s -> new HashSet<>()).addAll(i.levels()));
  }

  List<SearchRecord> list() {
    edition.levels().forEach(this::level);
    edition.groups().forEach(this::group);
    edition.indicators().forEach(this::indicator);
    edition.specials().forEach(this::special);
    records.addAll(new ActionRecords(authority, this).list());
    edition.services().forEach(this::service);
    edition.categories().forEach(this::category);
    edition.chapters().forEach(c -> records.addAll(ChapterRecords.of(c, this)));
    edition.models().forEach(m -> practice(m, m.id(), m.name(), m.text().plain()));
    edition.principles().forEach(p -> practice(p, p.id(), p.name(), p.text().plain()));
    edition.assessments().forEach(this::assessment);
    edition.links().forEach(this::link);
    records.addAll(DocumentRecords.of(authority, this));
    records.addAll(LackingRecords.of(authority, this));
    return records;
  }

  /** What is found of a record of this edition, to be completed; it lives where its id does. */
  Draft draft(RecordKind kind, Record said, Id id, String title) {
    return draft(kind, id.value(), title, id, address(id)).lacking(CopyLacks.in(said));
  }

  /** The same of a part of a thing, with an id of its own. */
  Draft draft(RecordKind kind, String id, String title, Id of, Address address) {
    return new Draft(kind, id, authority.id(), edition.id(), title, address, this::withGroups)
        .warnings(warnings.getOrDefault(address(of), List.of()));
  }

  private void warning(EditionFile.SourceNote note) {
    note.beware()
        .ifPresent(warning ->
            note.affects().stream()
                .flatMap(ref -> table.of(ref, scope()).stream())
                .forEach(a -> warnings.computeIfAbsent(a, x -> new ArrayList<>()).add(warning)));
  }

  private Scope scope() {
    return Scope.of(authority.id(), edition.id());
  }

  private List<Id.Level> withGroups(List<Id.Level> levels) {
    Stream<Id.Level> groups =
        edition.levels().stream()
            .filter(level -> levels.contains(level.id()))
            .flatMap(level -> level.partOf().stream())
            .map(group -> new Id.Level(group.value()));
    return Stream.concat(levels.stream(), groups).distinct().toList();
  }

  Address address(Id id) {
    return table.of(id, scope()).orElseThrow();
  }

  private void level(LevelsFile.Level level) {
    List<String> said =
        Stream.of(LevelAspect.values())
            .flatMap(aspect -> aspect.of(level).toOptional().stream())
            .map(s -> s.text().plain())
            .toList();
    records.add(
        draft(RecordKind.LEVEL, level, level.id(), level.fullName())
            .lacking(cells(empty -> empty.levels().contains(level.id())))
            .text(said)
            .levels(List.of(level.id()))
            .context(level.alsoCalled())
            .about(level.legalBasis())
            .finish());
  }

  private void group(LevelsFile.Group group) {
    List<LevelsFile.Level> parts =
        edition.levels().stream()
            .filter(level -> level.partOf().filter(group.id()::equals).isPresent())
            .toList();
    records.add(
        draft(RecordKind.LEVEL, group, group.id(), group.fullName())
            .text(parts.stream().map(LevelsFile.Level::fullName).toList())
            .levels(parts.stream().map(LevelsFile.Level::id).toList())
            .finish());
  }

  private void indicator(IndicatorsFile.Indicator i) {
    IndicatorLimits limits = limits(i);
    records.add(
        draft(
                i.isStrength() ? RecordKind.STRENGTH : RecordKind.INDICATOR,
                i.code().value(),
                i.text().shown(),
                i.code(),
                address(i.code()))
            .text(limits.own())
            .beside(Stream.concat(limits.ofHeading().stream(), strand(i).stream()).toList())
            .lacking(limits.lacking())
            .levels(i.levels())
            .context(
                Stream.concat(
                        i.levels().stream().map(levelNames::get),
                        Stream.of(categories.get(i.category()).name()))
                    .toList())
            .about(i.topics())
            .exact(List.of(i.code().value().replace("-", "")))
            .finish());
  }

  /** What must be known of it beside its wording, as its page has it. */
  private IndicatorLimits limits(IndicatorsFile.Indicator i) {
    List<String> labels =
        i.levels().stream().map(id -> edition.level(id).orElseThrow().label()).toList();
    return new IndicatorLimits(i, categories.get(i.category()).statedAges(), labels);
  }

  /** At which levels else the document says the same, if it does: "levels 1 and 3". */
  private Optional<String> strand(IndicatorsFile.Indicator i) {
    List<LevelsFile.Level> others =
        edition.levels().stream()
            .filter(level -> !i.levels().contains(level.id()))
            .filter(level -> strands.getOrDefault(i.strand(), Set.of()).contains(level.id()))
            .toList();
    return Optional.of(others)
        .filter(o -> !o.isEmpty())
        .map(o -> IndicatorLimits.STRAND + ": " + LevelNames.of(o) + ".");
  }

  /** Whether our copy lacks what is listed in some cells, by the words for it. */
  private List<String> cells(Predicate<CategoriesFile.EmptyCells> some) {
    return edition.grid().emptyCells().stream()
        .filter(some)
        .flatMap(empty -> CopyLacks.in(empty).stream())
        .distinct()
        .toList();
  }

  private void special(SpecialCircumstancesFile.SpecialCircumstance s) {
    records.add(
        draft(RecordKind.SPECIAL, s, s.id(), s.name())
            .text(List.of(s.text().plain()))
            .about(s.topics())
            .finish());
  }

  private void service(ServicesFile.Service s) {
    records.add(
        draft(RecordKind.SERVICE, s, s.id(), s.name())
            .text(s.text().toOptional().map(t -> t.plain()).stream().toList())
            .levels(s.levels())
            .about(s.topics())
            .finish());
  }

  private void category(CategoriesFile.Category c) {
    List<String> group = c.group().toOptional().stream().toList();
    records.add(
        draft(RecordKind.CATEGORY, c, c.id(), c.name())
            .lacking(cells(empty -> empty.categories().contains(c.id())))
            .text(
                Stream.concat(
                        c.about().toOptional().stream().map(t -> t.plain()),
                        c.ages().stream()
                            .map(ages -> Labels.of(c.getClass(), "ages") + ": " + ages + "."))
                    .toList())
            .context(group)
            .finish());
  }

  private void practice(Record said, Id id, String name, String text) {
    records.add(draft(RecordKind.PRACTICE, said, id, name).text(List.of(text)).finish());
  }

  private void assessment(PracticeFile.Assessment a) {
    records.add(
        draft(RecordKind.PRACTICE, a, a.id(), a.name())
            .text(List.of(a.text().plain()))
            .levels(a.levels())
            .finish());
  }

  private void link(LinksFile.ImportantLink l) {
    List<String> note = l.note().toOptional().stream().map(PlainText::shown).toList();
    records.add(draft(RecordKind.LINK, l, l.id(), l.title()).text(note).finish());
  }
}
