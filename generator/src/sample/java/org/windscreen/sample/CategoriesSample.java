package org.windscreen.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.windscreen.markdown.PlainText;
import org.windscreen.markdown.Prose;
import org.windscreen.model.CategoriesFile;
import org.windscreen.model.Id;
import org.windscreen.model.Stated;

/** Makes up {@code categories.yaml}. */
final class CategoriesSample {
  private CategoriesSample() {}

  static CategoriesFile of(AuthoritySample sample) {
    Speaker speaker = sample.speaker().fork("categories");
    Sheet says = sample.lists().sheet("categories");
    return new CategoriesFile(
        Stated.known(
            sample.grid().columns().stream()
                .map(column -> category(column, says.entry("about"), speaker))
                .toList()),
        gaps(sample, speaker.chance()).stream()
            .map(gap -> emptyCells(gap, says.entry("empty"), speaker))
            .toList());
  }

  private static CategoriesFile.Category category(
      IndicatorCounts.MadeUpCategory column, Sheet.Entry says, Speaker speaker) {
    Optional<String> about = Optional.of(speaker.say(says, "about"));
    return new CategoriesFile.Category(
        new Id.Category(column.id()),
        column.name(),
        column.group().map(Stated::known).orElse(Stated.silent()),
        Made.each(column.mapsTo(), Id.CommonCategory::new),
        Made.stated(about.filter(a -> speaker.chance().percent(15)), Prose::of),
        Stated.silent());
  }

  /** Empty cells of one level that are empty for one reason. */
  private record Gap(Id.Level level, List<Id.Category> categories, CategoriesFile.Reason reason) {}

  private static CategoriesFile.EmptyCells emptyCells(Gap gap, Sheet.Entry says, Speaker speaker) {
    boolean copy = gap.reason() == CategoriesFile.Reason.COPY_INCOMPLETE;
    return new CategoriesFile.EmptyCells(
        List.of(gap.level()),
        gap.categories(),
        gap.reason(),
        PlainText.of(speaker.say(says, copy ? "copy" : "none")));
  }

  /** Both reasons occur; for most gaps chance decides. */
  private static List<Gap> gaps(AuthoritySample sample, Chance chance) {
    List<Gap> gaps = new ArrayList<>();
    int found = 0;
    for (int level = 0; level < sample.ladder().rungs().size(); level++) {
      List<Id.Category> none = new ArrayList<>();
      List<Id.Category> copy = new ArrayList<>();
      List<Integer> row = sample.grid().counts().get(level);
      for (int i = 0; i < row.size(); i++) {
        if (row.get(i) == 0) {
          boolean ours = found < 2 ? found == 1 : chance.percent(40);
          (ours ? copy : none).add(new Id.Category(sample.grid().columns().get(i).id()));
          found++;
        }
      }
      Id.Level id = sample.ladder().rungs().get(level).id();
      gaps.add(new Gap(id, none, CategoriesFile.Reason.SOURCE_HAS_NONE));
      gaps.add(new Gap(id, copy, CategoriesFile.Reason.COPY_INCOMPLETE));
    }
    return gaps.stream().filter(gap -> !gap.categories().isEmpty()).toList();
  }
}
