package org.windscreen.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.windscreen.markdown.PlainText;
import org.windscreen.model.Id;
import org.windscreen.model.IndicatorsFile;
import org.windscreen.model.Place;
import org.windscreen.model.Stated;

/** Makes up {@code indicators.yaml}. */
final class IndicatorsSample {
  /** The first number of every authority's codes. */
  private static final int FIRST = 101;

  private final AuthoritySample sample;
  private final Speaker speaker;
  private final IndicatorTexts texts;
  private final List<IndicatorsFile.Indicator> printed = new ArrayList<>();

  private IndicatorsSample(AuthoritySample sample) {
    this.sample = sample;
    this.speaker = sample.speaker().fork("indicators");
    this.texts = new IndicatorTexts(sample.lists(), speaker);
  }

  /** Level by level, or in some sources category by category. */
  static IndicatorsFile of(AuthoritySample sample) {
    IndicatorsSample made = new IndicatorsSample(sample);
    int levels = sample.ladder().rungs().size();
    int columns = sample.grid().columns().size();
    boolean byLevel = made.speaker.chance().percent(75);
    for (int i = 0; i < levels * columns; i++) {
      made.cell(byLevel ? i / columns : i % levels, byLevel ? i % columns : i / levels);
    }
    return new IndicatorsFile(Stated.known(made.printed));
  }

  private void cell(int level, int column) {
    LevelScheme.MadeUpLevel rung = sample.ladder().rungs().get(level);
    IndicatorCounts.MadeUpCategory category = sample.grid().columns().get(column);
    List<List<Integer>> fitting =
        rung.steps().stream().map(step -> texts.fitting(category.mapsTo(), step)).toList();
    for (int item = 1; item <= sample.grid().counts().get(level).get(column); item++) {
      Place place =
          new Place(
              sample.area().document(),
              "Appendix 1 Indicators",
              Optional.of(new Id.PrintedLevel(rung.id().value())),
              Optional.of(category.name()),
              Optional.of(item));
      IndicatorTexts.Indicator said = texts.next(speaker.chance().one(fitting));
      printed.add(indicator(code(sample.area(), printed.size()), category.id(), said, place));
    }
  }

  /** The code that is given next where there were so many before. */
  static Id.Indicator code(MadeUpAuthority area, int taken) {
    return new Id.Indicator(area.code() + "-" + (FIRST + taken));
  }

  static IndicatorsFile.Indicator indicator(
      Id.Indicator code, String category, IndicatorTexts.Indicator said, Place place) {
    return new IndicatorsFile.Indicator(
        code,
        new Id.Level(place.level().orElseThrow().value()),
        new Id.Category(category),
        PlainText.of(said.text()),
        Made.each(said.topics(), Id.Topic::new),
        place,
        Optional.empty(),
        Stated.silent(),
        Optional.empty(),
        Stated.silent(),
        Stated.silent());
  }
}
