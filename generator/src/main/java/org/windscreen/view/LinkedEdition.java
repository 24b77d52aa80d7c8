package org.windscreen.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.windscreen.ledger.Address;
import org.windscreen.link.LinkTable;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.CategoriesFile;
import org.windscreen.model.Edition;
import org.windscreen.model.EditionFile;
import org.windscreen.model.Id;
import org.windscreen.model.IndicatorsFile;
import org.windscreen.model.Keeper;
import org.windscreen.model.Place;
import org.windscreen.model.Ref;
import org.windscreen.model.Scope;

/**
 * One edition of an authority with everything in it linked: each thing once, as a view that pages
 * share.
 */
public final class LinkedEdition {
  private final Catalog catalog;
  private final LinkTable table;
  private final Authority authority;
  private final Edition edition;
  private final Scope scope;
  private final NationalStanding standing;
  private final List<CorrectionView> corrections;
  private final Map<Address, Notes> notes;
  private final Map<Id.Level, LevelView> levels = new LinkedHashMap<>();
  private final Map<Id.Category, CategoryName> categories = new LinkedHashMap<>();
  private final Map<Id.Topic, Link> topics = new HashMap<>();
  private final Map<Id.Law, Link> law = new HashMap<>();
  private final List<IndicatorView> indicators;
  private final Map<Id.Topic, List<IndicatorView>> byTopic = new LinkedHashMap<>();
  private final Map<Id.Indicator, IndicatorView> views = new HashMap<>();

  /**
   * An edition with its links.
   *
   * @param standing how current national documents are on the day for which it is shown
   */
  public LinkedEdition(
      Catalog catalog,
      LinkTable table,
      Authority authority,
      Edition edition,
      NationalStanding standing) {
    this.catalog = catalog;
    this.table = table;
    this.authority = authority;
    this.edition = edition;
    this.standing = standing;
    this.scope = Scope.of(authority.id(), edition.id());
    corrections = CorrectionView.all(authority, edition, catalog.topics());
    notes = spread();
    catalog.topics().forEach(t -> topics.put(t.id(), new Link(t.name(), address(t.id()))));
    catalog.law().forEach(p -> law.put(p.id(), new Link(p.title(), address(p.id()))));
    levels.putAll(LevelViews.of(edition, catalog.scale(), this::address, this::notes));
    edition.categories().forEach(c -> categories.put(c.id(), name(c)));
    indicators = edition.indicators().stream().map(this::indicator).toList();
    indicators.forEach(i -> views.put(i.indicator().code(), i));
    indicators.forEach(i ->
        i.indicator()
            .topics()
            .forEach(t -> byTopic.computeIfAbsent(t, x -> new ArrayList<>()).add(i)));
  }

  private Map<Address, Notes> spread() {
    Map<Address, List<NoteView>> all = new HashMap<>();
    for (EditionFile.SourceNote note : edition.facts().sourceNotes()) {
      NoteView view = note(note);
      note.affects()
          .forEach(ref ->
              table
                  .of(ref, scope)
                  .ifPresent(a -> all.computeIfAbsent(a, x -> new ArrayList<>()).add(view)));
    }
    Map<Address, Notes> spread = new HashMap<>();
    all.forEach((address, notes) -> spread.put(address, Notes.of(notes)));
    for (CorrectionView one : corrections) {
      one.addresses(this)
          .forEach(a -> spread.put(a, spread.getOrDefault(a, Notes.NONE).corrected(one)));
    }
    return spread;
  }

  private NoteView note(EditionFile.SourceNote note) {
    return new NoteView(note, address(note.id()), places(note.place()));
  }

  /** Every note about the source, by what it is for, then in the file's order. */
  public List<NoteView.Group> allNotes() {
    return NoteView.Group.of(edition.facts().sourceNotes().stream().map(this::note).toList());
  }

  /** What was corrected since it was published, the latest first. May be empty. */
  public List<CorrectionView> corrections() {
    return corrections;
  }

  public Authority authority() {
    return authority;
  }

  public Edition edition() {
    return edition;
  }

  public Scope scope() {
    return scope;
  }

  /** The national documents that it names and that are over. May be empty. */
  public List<Outdated> outdated() {
    return standing.outdated(edition.facts());
  }

  /** Where a thing of this edition, or of the site, lives. */
  public Address address(Id id) {
    return table.of(id, scope).orElseThrow(() -> new IllegalStateException("no address for " + id));
  }

  /** The notes on the source that bear on what lives there, for its readers. May be empty. */
  public Notes notes(Address address) {
    return notes.getOrDefault(address, Notes.NONE);
  }

  /** All levels, lowest first. */
  public List<LevelView> levels() {
    return List.copyOf(levels.values());
  }

  public LevelView level(Id.Level id) {
    return levels.get(id);
  }

  public Link link(LevelView level) {
    return new Link(level.name(), level.address());
  }

  List<Link> levelLinks(List<Id.Level> ids) {
    return ids.stream().map(levels::get).map(this::link).toList();
  }

  private CategoryName name(CategoriesFile.Category c) {
    return new CategoryName(
        c.id(), new Link(c.name(), address(c.id())), c.group().toOptional(), c.statedAges());
  }

  public CategoryName category(Id.Category id) {
    return categories.get(id);
  }

  /** Links to the pages of provisions, in the order of the ids. */
  public List<Link> lawLinks(List<Id.Law> ids) {
    return ids.stream().map(law::get).toList();
  }

  public Link topic(Id.Topic id) {
    return topics.get(id);
  }

  /** All indicators in the file's order. */
  public List<IndicatorView> indicators() {
    return indicators;
  }

  /** The indicators of a topic in the file's order. May be empty. */
  public List<IndicatorView> indicators(Id.Topic topic) {
    return byTopic.getOrDefault(topic, List.of());
  }

  /** These indicators as views. */
  public List<IndicatorView> views(List<IndicatorsFile.Indicator> some) {
    return some.stream().map(i -> views.get(i.code())).toList();
  }

  private IndicatorView indicator(IndicatorsFile.Indicator i) {
    Address address = address(i.code());
    List<Link> itsTopics = i.topics().stream().map(topics::get).toList();
    return new IndicatorView(
        i,
        address,
        levels.get(i.level()),
        i.levels().stream().map(levels::get).toList(),
        categories.get(i.category()),
        itsTopics,
        place(i.source()),
        notes(address));
  }

  /** Where a reference of this edition leads; none if it is of no known kind or thing. */
  public Optional<Address> address(Ref ref) {
    return table.of(ref, scope);
  }

  /** What has web addresses and numbers in this edition, and beside all editions. */
  Stream<Keeper> keepers() {
    return Stream.concat(Keeper.in(edition), Keeper.besideEditions(catalog));
  }

  /** What things outside the edition are called. */
  public Outside outside() {
    return new Outside(catalog, this::address);
  }

  /** Places in words, each document named where it comes first. */
  public List<SourcePlace> places(List<Place> places) {
    return new PlaceWords(edition, this::address).of(places);
  }

  SourcePlace place(Place place) {
    return places(List.of(place)).getFirst();
  }
}
