package org.windscreen.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.windscreen.model.LevelsFile;
import org.windscreen.model.LinksFile;
import org.windscreen.model.PracticeFile;
import org.windscreen.model.Scope;
import org.windscreen.model.ServicesFile;
import org.windscreen.model.SpecialCircumstancesFile;
import org.windscreen.model.Stated;

/** Lists what can be found in an authority's current edition, kind by kind. */
final class EditionRecords {
  private final Authority authority;
  private final Edition edition;
  private final LinkTable table;
  private final Map<Id.Level, String> levelNames = new HashMap<>();
  private final Map<Id.Category, String> categories = new HashMap<>();
  private final Map<Address, List<String>> warnings = new HashMap<>();
  private final List<SearchRecord> records = new ArrayList<>();

  EditionRecords(Authority authority, LinkTable table) {
    this.authority = authority;
    this.edition = authority.current();
    this.table = table;
    edition.facts().sourceNotes().forEach(this::warning);
    edition.levels().forEach(l -> levelNames.put(l.id(), l.fullName()));
    edition.categories().forEach(c -> categories.put(c.id(), c.name()));
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
    edition.models().forEach(m -> practice(m.id(), m.name(), m.text().plain()));
    edition.principles().forEach(p -> practice(p.id(), p.name(), p.text().plain()));
    edition.assessments().forEach(this::assessment);
    edition.links().forEach(this::link);
    records.addAll(DocumentRecords.of(authority, this));
    return records;
  }

  /** A record of this edition, to be completed; it lives where its id does. */
  Draft draft(RecordKind kind, Id id, String title) {
    return draft(kind, id.value(), title, id, address(id));
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
    Stream<Stated<LevelsFile.Said>> aspects =
        Stream.of(
            level.who(),
            level.response(),
            level.access(),
            level.assessment(),
            level.lead(),
            level.services(),
            level.outcome(),
            level.stepUp(),
            level.stepDown());
    List<String> said =
        aspects.flatMap(a -> a.toOptional().stream()).map(s -> s.text().plain()).toList();
    records.add(
        draft(RecordKind.LEVEL, level.id(), level.fullName())
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
        draft(RecordKind.LEVEL, group.id(), group.fullName())
            .text(parts.stream().map(LevelsFile.Level::fullName).toList())
            .levels(parts.stream().map(LevelsFile.Level::id).toList())
            .finish());
  }

  private void indicator(IndicatorsFile.Indicator i) {
    records.add(
        draft(
                i.isStrength() ? RecordKind.STRENGTH : RecordKind.INDICATOR,
                i.code(),
                i.text().shown())
            .text(
                Stream.concat(i.ages().stream(), i.dependsOn().stream().map(PlainText::shown))
                    .toList())
            .levels(i.levels())
            .context(
                Stream.concat(
                        i.levels().stream().map(levelNames::get),
                        Stream.of(categories.get(i.category())))
                    .toList())
            .about(i.topics())
            .exact(List.of(i.code().value().replace("-", "")))
            .finish());
  }

  private void special(SpecialCircumstancesFile.SpecialCircumstance s) {
    records.add(
        draft(RecordKind.SPECIAL, s.id(), s.name())
            .text(List.of(s.text().plain()))
            .about(s.topics())
            .finish());
  }

  private void service(ServicesFile.Service s) {
    records.add(
        draft(RecordKind.SERVICE, s.id(), s.name())
            .text(s.text().toOptional().map(t -> t.plain()).stream().toList())
            .levels(s.levels())
            .about(s.topics())
            .finish());
  }

  private void category(CategoriesFile.Category c) {
    List<String> group = c.group().toOptional().stream().toList();
    records.add(
        draft(RecordKind.CATEGORY, c.id(), c.name())
            .text(c.about().toOptional().map(t -> t.plain()).stream().toList())
            .context(Stream.concat(group.stream(), c.ages().stream()).toList())
            .finish());
  }

  private void practice(Id id, String name, String text) {
    records.add(draft(RecordKind.PRACTICE, id, name).text(List.of(text)).finish());
  }

  private void assessment(PracticeFile.Assessment a) {
    records.add(
        draft(RecordKind.PRACTICE, a.id(), a.name())
            .text(List.of(a.text().plain()))
            .levels(a.levels())
            .finish());
  }

  private void link(LinksFile.ImportantLink l) {
    List<String> note = l.note().toOptional().stream().map(PlainText::shown).toList();
    records.add(draft(RecordKind.LINK, l.id(), l.title()).text(note).finish());
  }
}
