package org.windscreen.model;

import java.util.List;
import java.util.Optional;

/** One edition of an authority's guidance: everything in one edition folder. */
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
    List<Chapter> chapters) {
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
