package org.windscreen.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.windscreen.source.SourceFile;

/**
 * One fictional authority: everything decided about it, from which its files are written.
 *
 * @param lists the word lists
 * @param speaker knows the authority's own words; each file uses a fork of it
 */
record AuthoritySample(
    WordLists lists, Area area, Ladder ladder, Grid grid, Choices choices, Speaker speaker) {

  static AuthoritySample of(WordLists lists, Area area, SampleSize size) {
    Chance chance = new Chance(size.seed()).fork(area.id());
    Map<String, List<String>> voiced = lists.voiced();
    voiced.put("place", List.of(area.name()));
    Speaker plain = new Speaker(chance.fork("texts"), voiced);
    Ladder ladder = Ladder.of(lists.levels(), chance.fork("ladder"));
    Grid grid = Grid.of(lists, ladder, size.indicators(), chance.fork("grid"));
    Choices choices = Choices.of(lists, area, plain.fork("choices"));
    Map<String, String> words = new HashMap<>(ladder.words());
    words.putAll(choices.words());
    return new AuthoritySample(lists, area, ladder, grid, choices, plain.knowing(words));
  }

  /** Its files, in the order of the content format. */
  List<SourceFile> files() {
    List<SourceFile> files = new ArrayList<>();
    files.add(SourceFile.of(area.id() + "/authority.yaml", EditionYaml.authority(this)));
    add("edition", EditionYaml.edition(this), files);
    add("levels", LevelsYaml.of(this), files);
    add("categories", CategoriesYaml.of(this), files);
    add("indicators", IndicatorsYaml.of(this), files);
    add("special-circumstances", ServicesYaml.specials(this), files);
    add("services", ServicesYaml.services(this), files);
    add("consent", ConsentYaml.of(this), files);
    add("contacts", ContactsYaml.of(this), files);
    add("pathways", PathwaysYaml.of(this), files);
    add("thresholds", PracticeYaml.thresholds(this), files);
    add("practice", PracticeYaml.practice(this), files);
    add("links", PracticeYaml.links(this), files);
    files.addAll(GuidanceChapters.of(this));
    return files;
  }

  private void add(String kind, String text, List<SourceFile> files) {
    files.add(SourceFile.of(folder() + kind + ".yaml", text));
  }

  /** The edition's folder, with a slash at its end. */
  String folder() {
    return area.id() + "/" + area.edition() + "/";
  }

  /** A file of the edition. */
  static YamlText yaml(String kind) {
    return new YamlText(kind, 2);
  }

  Spot spot(String part) {
    return Spot.of(area.document(), part);
  }
}
