package org.windscreen.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One edition of an authority's guidance: everything in one edition folder.
 *
 * @param withdrawn what it says of things that editions before had and it has no more
 * @param changes why it is not as the edition before it
 * @param frozen what it said when it was frozen
 * @param corrections what was corrected in it since
 * @param lacking the parts that our copy of the document lacks, those that are left out too
 * @param leftOut the parts of which nothing is said, because there is no file
 */
public record Edition(
    Id.Edition id,
    EditionFile facts,
    List<LevelsFile.Level> levels,
    List<LevelsFile.Group> groups,
    CategoriesFile grid,
    List<IndicatorsFile.Indicator> indicators,
    List<SpecialCircumstancesFile.SpecialCircumstance> specials,
    List<ServicesFile.Service> services,
    ConsentFile consent,
    List<ContactsFile.Contact> contacts,
    PathwaysFile pathways,
    List<ThresholdsFile.Threshold> thresholds,
    PracticeFile practice,
    List<LinksFile.ImportantLink> links,
    List<Chapter> chapters,
    List<WithdrawnFile.Entry> withdrawn,
    ChangesFile changes,
    FrozenFile frozen,
    List<CorrectionsFile.Correction> corrections,
    Set<Part> lacking,
    Set<Part> leftOut) {
  /** A list that an edition has, which our copy may lack as a whole. */
  public enum Part {
    LEVELS("Levels of need"),
    CATEGORIES("Categories"),
    INDICATORS("Indicators"),
    SPECIAL_CIRCUMSTANCES("Special circumstances"),
    SERVICES("Services"),
    CONSENT("Consent"),
    CONTACTS("Contacts"),
    PATHWAYS("Pathways"),
    THRESHOLDS("Statutory thresholds"),
    MODELS("Practice models"),
    PRINCIPLES("Principles"),
    ASSESSMENTS("Assessments and tools"),
    LINKS("Important links");

    private final String label;

    Part(String label) {
      this.label = label;
    }

    /** What readers are told it is, wherever it is headed, listed, compared or found. */
    public String label() {
      return label;
    }
  }

  public Edition {
    levels = List.copyOf(levels);
    groups = List.copyOf(groups);
    indicators = List.copyOf(indicators);
    specials = List.copyOf(specials);
    services = List.copyOf(services);
    contacts = List.copyOf(contacts);
    thresholds = List.copyOf(thresholds);
    links = List.copyOf(links);
    chapters = List.copyOf(chapters);
    withdrawn = List.copyOf(withdrawn);
    corrections = List.copyOf(corrections);
    lacking = Collections.unmodifiableSet(new TreeSet<>(lacking));
    leftOut = Collections.unmodifiableSet(new TreeSet<>(leftOut));
  }

  /** In printed order. May be empty. */
  public List<CategoriesFile.Category> categories() {
    return Stated.all(grid.categories());
  }

  /** The same, saying that of things it has no more. */
  public Edition withdrawing(List<WithdrawnFile.Entry> others) {
    return new Edition(
        id,
        facts,
        levels,
        groups,
        grid,
        indicators,
        specials,
        services,
        consent,
        contacts,
        pathways,
        thresholds,
        practice,
        links,
        chapters,
        others,
        changes,
        frozen,
        corrections,
        lacking,
        leftOut);
  }

  /**
   * Whether it was ever frozen, by what its files say: what it said then, that it was, or what was
   * corrected since. Each of them outlasts the loss of another.
   */
  public boolean wasFrozen() {
    return frozen.isFrozen() || isMarkedFrozen() || !corrections.isEmpty();
  }

  /** Whether {@code edition.yaml} says that it is frozen. */
  public boolean isMarkedFrozen() {
    return facts.frozen().orElse(false);
  }

  /** All rules on consent, in the order of their file. May be empty. */
  public List<ConsentFile.Consent> consents() {
    return Stated.all(consent.consent());
  }

  /** In the order of their file. May be empty. */
  public List<PathwaysFile.Pathway> allPathways() {
    return Stated.all(pathways.pathways());
  }

  /** Practice models, in the order of their file. May be empty. */
  public List<PracticeFile.Model> models() {
    return Stated.all(practice.models());
  }

  /** In printed order. May be empty. */
  public List<PracticeFile.Principle> principles() {
    return Stated.all(practice.principles());
  }

  /** Assessments and tools, in the order of their file. May be empty. */
  public List<PracticeFile.Assessment> assessments() {
    return Stated.all(practice.assessments());
  }

  /** Whether our copy of the document lacks that part, so that nothing is known of it. */
  public boolean lacks(Part part) {
    return lacking.contains(part);
  }

  /** The level of that id; nothing if the edition has none. */
  public Optional<LevelsFile.Level> level(Id.Level id) {
    return levels.stream().filter(level -> level.id().equals(id)).findFirst();
  }

  /** The level under which a source prints things, or all its parts; empty if there is none. */
  public List<LevelsFile.Level> levels(Id.PrintedLevel printed) {
    return levels.stream()
        .filter(level ->
            level.id().value().equals(printed.value())
                || level.partOf().filter(g -> g.value().equals(printed.value())).isPresent())
        .toList();
  }

  /** Those of these levels that it has, by their labels; one in parts is told by its parts. */
  public List<String> labels(List<Id.Level> ids) {
    return ids.stream().flatMap(id -> level(id).stream()).map(LevelsFile.Level::label).toList();
  }

  /** The contact of that id; nothing if the edition has none. */
  public Optional<ContactsFile.Contact> contact(Id.Contact id) {
    return contacts.stream().filter(contact -> contact.id().equals(id)).findFirst();
  }
}
