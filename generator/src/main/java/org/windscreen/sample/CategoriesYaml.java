package org.windscreen.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes {@code categories.yaml}. */
final class CategoriesYaml {
  private CategoriesYaml() {}

  /** Empty cells of one level that are empty for one reason. */
  private record Gap(String level, List<String> categories, boolean copy) {}

  static String of(AuthoritySample sample) {
    Speaker speaker = sample.speaker().fork("categories");
    Sheet.Entry about = sample.lists().categories().entry("about");
    Sheet.Entry empty = sample.lists().categories().entry("empty");
    YamlText yaml = AuthoritySample.yaml("categories");
    yaml.list(
        "categories",
        sample.grid().columns(),
        (item, column) ->
            item.word("id", column.id())
                .text("name", column.name())
                .stated("group", column.group())
                .words("maps-to", column.mapsTo())
                .stated(
                    "about",
                    Optional.of(speaker.say(about, "about"))
                        .filter(a -> speaker.chance().percent(15))));
    yaml.list(
        "empty-cells",
        gaps(sample, speaker.chance()),
        (item, gap) ->
            item.words("levels", List.of(gap.level()))
                .words("categories", gap.categories())
                .word("reason", gap.copy() ? "copy-incomplete" : "source-has-none")
                .text("why", speaker.say(empty, gap.copy() ? "copy" : "none")));
    return yaml.toString();
  }

  /** Both reasons occur; for most gaps chance decides. */
  private static List<Gap> gaps(AuthoritySample sample, Chance chance) {
    List<Gap> gaps = new ArrayList<>();
    int found = 0;
    for (int level = 0; level < sample.ladder().rungs().size(); level++) {
      List<String> none = new ArrayList<>();
      List<String> copy = new ArrayList<>();
      List<Integer> row = sample.grid().counts().get(level);
      for (int i = 0; i < row.size(); i++) {
        if (row.get(i) == 0) {
          boolean ours = found < 2 ? found == 1 : chance.percent(40);
          (ours ? copy : none).add(sample.grid().columns().get(i).id());
          found++;
        }
      }
      String id = sample.ladder().rungs().get(level).id();
      gaps.add(new Gap(id, none, false));
      gaps.add(new Gap(id, copy, true));
    }
    return gaps.stream().filter(gap -> !gap.categories().isEmpty()).toList();
  }
}
