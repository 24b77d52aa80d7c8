package org.windscreen.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.windscreen.format.FileKind;
import org.windscreen.format.RecordWriter;
import org.windscreen.model.IndicatorsFile;
import org.windscreen.model.Place;
import org.windscreen.model.Stated;
import org.windscreen.source.SourceFile;

/**
 * One fictional authority: everything decided about it, from which its files are written.
 *
 * @param lists the word lists
 * @param speaker knows the authority's own words; each file uses a fork of it
 */
record AuthoritySample(
    WordLists lists,
    MadeUpAuthority area,
    LevelScheme ladder,
    IndicatorCounts grid,
    Choices choices,
    Speaker speaker) {

  static AuthoritySample of(WordLists lists, MadeUpAuthority area, SampleSize size) {
    Chance chance = new Chance(size.seed()).fork(area.id());
    Map<String, List<String>> voiced = lists.voiced();
    voiced.put("place", List.of(area.name()));
    Speaker plain = new Speaker(chance.fork("texts"), voiced);
    LevelScheme ladder = LevelScheme.of(lists.sheet("levels"), chance.fork("ladder"));
    IndicatorCounts grid =
        IndicatorCounts.of(lists, ladder, size.indicators(), chance.fork("grid"));
    Choices choices = Choices.of(lists, area, plain.fork("choices"));
    Map<String, String> words = new HashMap<>(ladder.words());
    words.putAll(choices.words());
    return new AuthoritySample(lists, area, ladder, grid, choices, plain.knowing(words));
  }

  /** Its files, in the order of the content format; edition by edition, the oldest first. */
  static List<SourceFile> files(WordLists lists, MadeUpAuthority area, SampleSize size) {
    Chance chance = new Chance(size.seed()).fork(area.id()).fork("editions");
    List<MadeUpAuthority> then = EditionTimes.of(area, size.editions(), chance);
    AuthoritySample sample = of(lists, then.getFirst(), size);
    List<MadeUpEdition> editions = new ArrayList<>(List.of(sample.first()));
    for (MadeUpAuthority later : then.subList(1, then.size())) {
      editions.add(NextEdition.of(editions.getLast(), later, sample));
    }
    String current = then.getLast().edition();
    List<SourceFile> files = new ArrayList<>();
    files.add(
        SourceFile.of(
            area.id() + "/" + FileKind.AUTHORITY.fileName(),
            RecordWriter.file(FileKind.AUTHORITY, EditionSample.authority(sample, current))));
    editions.forEach(edition -> files.addAll(edition.files()));
    return files;
  }

  private MadeUpEdition first() {
    IndicatorsFile indicators = IndicatorsSample.of(this);
    int taken = Stated.all(indicators.indicators()).size();
    Map<FileKind, Record> files = new EnumMap<>(FileKind.class);
    files.put(FileKind.EDITION, EditionSample.edition(this));
    files.put(FileKind.LEVELS, LevelsSample.of(this));
    files.put(FileKind.CATEGORIES, CategoriesSample.of(this));
    files.put(FileKind.INDICATORS, indicators);
    files.put(FileKind.SPECIAL_CIRCUMSTANCES, ServicesSample.specials(this));
    files.put(FileKind.SERVICES, ServicesSample.services(this));
    files.put(FileKind.CONSENT, ConsentSample.of(this));
    files.put(FileKind.CONTACTS, ContactsSample.of(this));
    files.put(FileKind.PATHWAYS, PathwaysSample.of(this));
    files.put(FileKind.THRESHOLDS, PracticeSample.thresholds(this));
    files.put(FileKind.PRACTICE, PracticeSample.practice(this));
    files.put(FileKind.LINKS, PracticeSample.links(this));
    return new MadeUpEdition(area, 0, files, GuidanceSample.of(this), taken);
  }

  Place place(String part) {
    return new Place(area.document(), part, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Where one of several stands that are printed together. */
  Place item(String part, List<Pick> all, Pick one) {
    return new Place(
        area.document(),
        part,
        Optional.empty(),
        Optional.empty(),
        Optional.of(all.indexOf(one) + 1));
  }
}
