package org.windscreen.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One edition of an authority's guidance: everything in one edition folder.
 *
 * @param leftOut the parts whose files are left out: our copy of the document is incomplete there
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
    Set<Part> leftOut) {
  /** A part of an edition with a file of its own, which may be left out. */
  public enum Part {
    LEVELS,
    CATEGORIES,
    INDICATORS,
    SPECIAL_CIRCUMSTANCES,
    SERVICES,
    CONSENT,
    CONTACTS,
    PATHWAYS,
    THRESHOLDS,
    PRACTICE,
    LINKS
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
    leftOut = Collections.unmodifiableSet(new TreeSet<>(leftOut));
  }

  /** Whether our copy of the document lacks that part, so that nothing is known of it. */
  public boolean lacks(Part part) {
    return leftOut.contains(part);
  }

  /** The level of that id; nothing if the edition has none. */
  public Optional<LevelsFile.Level> level(Id.Level id) {
    return levels.stream().filter(level -> level.id().equals(id)).findFirst();
  }

  /** The contact of that id; nothing if the edition has none. */
  public Optional<ContactsFile.Contact> contact(Id.Contact id) {
    return contacts.stream().filter(contact -> contact.id().equals(id)).findFirst();
  }
}
