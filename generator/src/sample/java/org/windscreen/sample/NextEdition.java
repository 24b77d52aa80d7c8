package org.windscreen.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.windscreen.format.FileKind;
import org.windscreen.model.CategoriesFile;
import org.windscreen.model.CategoriesFile.Category;
import org.windscreen.model.ChangesFile;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.Id;
import org.windscreen.model.IndicatorsFile;
import org.windscreen.model.Stated;
import org.windscreen.model.WithdrawnFile;

/**
 * The edition that takes the place of another: most of it as before, and a little of each sort
 * changed, with reasons, successors and confirmed numbers as a manager would give them.
 */
final class NextEdition {
  private NextEdition() {}

  static MadeUpEdition of(MadeUpEdition before, MadeUpAuthority then, AuthoritySample sample) {
    int number = before.number() + 1;
    Speaker speaker = sample.speaker().fork("edition " + number);
    Sheet says = sample.lists().sheet("changes");
    List<Category> categories = categories(before, says, speaker.fork("categories"));
    NextIndicators.Result indicators =
        NextIndicators.of(before, sample, names(categories), speaker.fork("indicators"));
    NextContacts.Result contacts =
        NextContacts.of(contacts(before), then, number, sample, speaker.fork("contacts"));
    Map<FileKind, Record> records = new EnumMap<>(before.records());
    records.put(
        FileKind.EDITION, NextDocument.of(before, then, sample.lists(), speaker.fork("facts")));
    records.put(FileKind.CATEGORIES, new CategoriesFile(Stated.known(categories), empty(before)));
    records.put(FileKind.INDICATORS, new IndicatorsFile(Stated.known(indicators.indicators())));
    records.put(FileKind.CONTACTS, new ContactsFile(Stated.known(contacts.contacts())));
    records.put(FileKind.WITHDRAWN, new WithdrawnFile(indicators.withdrawn()));
    records.put(
        FileKind.CHANGES, new ChangesFile(indicators.reasons(), contacts.confirmed(), List.of()));
    List<MadeUpChapter> chapters =
        NextChapters.of(before.chapters(), says.entry("headings"), speaker.chance());
    return new MadeUpEdition(then, number, records, chapters, indicators.taken());
  }

  private static List<ContactsFile.Contact> contacts(MadeUpEdition edition) {
    return Stated.all(edition.record(FileKind.CONTACTS, ContactsFile.class).contacts());
  }

  private static List<CategoriesFile.EmptyCells> empty(MadeUpEdition edition) {
    return edition.record(FileKind.CATEGORIES, CategoriesFile.class).emptyCells();
  }

  private static Map<Id.Category, String> names(List<Category> categories) {
    Map<Id.Category, String> names = new HashMap<>();
    categories.forEach(category -> names.put(category.id(), category.name()));
    return names;
  }

  /** One of them has another name. */
  private static List<Category> categories(MadeUpEdition before, Sheet says, Speaker speaker) {
    List<Category> categories =
        new ArrayList<>(
            Stated.all(before.record(FileKind.CATEGORIES, CategoriesFile.class).categories()));
    int at = (speaker.chance().below(2) + 2 * before.number()) % categories.size();
    Category was = categories.get(at);
    String name =
        speaker.say(
            speaker.chance().one(says.entry("categories").all("name")), Map.of("name", was.name()));
    categories.set(
        at, new Category(was.id(), name, was.group(), was.mapsTo(), was.about(), was.statedAges()));
    return categories;
  }
}
