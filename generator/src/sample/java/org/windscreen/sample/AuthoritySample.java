package org.windscreen.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.windscreen.format.FileKind;
import org.windscreen.format.RecordWriter;
import org.windscreen.model.Place;
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

  /** Its files, in the order of the content format. */
  List<SourceFile> files() {
    List<SourceFile> files = new ArrayList<>();
    add(FileKind.AUTHORITY, EditionSample.authority(this), files);
    add(FileKind.EDITION, EditionSample.edition(this), files);
    add(FileKind.LEVELS, LevelsSample.of(this), files);
    add(FileKind.CATEGORIES, CategoriesSample.of(this), files);
    add(FileKind.INDICATORS, IndicatorsSample.of(this), files);
    add(FileKind.SPECIAL_CIRCUMSTANCES, ServicesSample.specials(this), files);
    add(FileKind.SERVICES, ServicesSample.services(this), files);
    add(FileKind.CONSENT, ConsentSample.of(this), files);
    add(FileKind.CONTACTS, ContactsSample.of(this), files);
    add(FileKind.PATHWAYS, PathwaysSample.of(this), files);
    add(FileKind.THRESHOLDS, PracticeSample.thresholds(this), files);
    add(FileKind.PRACTICE, PracticeSample.practice(this), files);
    add(FileKind.LINKS, PracticeSample.links(this), files);
    files.addAll(GuidanceSample.of(this));
    return files;
  }

  private void add(FileKind kind, Record whole, List<SourceFile> files) {
    String folder = kind == FileKind.AUTHORITY ? area.id() + "/" : folder();
    files.add(SourceFile.of(folder + kind.fileName(), RecordWriter.file(kind, whole)));
  }

  /** The edition's folder, with a slash at its end. */
  String folder() {
    return area.id() + "/" + area.edition() + "/";
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
