package org.windscreen.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes {@code indicators.yaml}. */
final class IndicatorsYaml {
  /** The first number of every authority's codes. */
  private static final int FIRST = 101;

  private final AuthoritySample sample;
  private final Speaker speaker;
  private final IndicatorTexts texts;

  private IndicatorsYaml(AuthoritySample sample) {
    this.sample = sample;
    this.speaker = sample.speaker().fork("indicators");
    this.texts = new IndicatorTexts(sample.lists(), speaker);
  }

  /** One indicator where it stands. */
  private record Printed(
      int number, String level, String category, IndicatorTexts.Indicator indicator, Spot spot) {}

  static String of(AuthoritySample sample) {
    IndicatorsYaml indicators = new IndicatorsYaml(sample);
    YamlText yaml = AuthoritySample.yaml("indicators");
    return yaml.list("indicators", indicators.printed(), indicators::write).toString();
  }

  private void write(YamlText yaml, Printed printed) {
    yaml.word("code", sample.area().code() + "-" + printed.number());
    yaml.word("level", printed.level()).word("category", printed.category());
    yaml.text("text", printed.indicator().text());
    yaml.words("topics", printed.indicator().topics()).place("source", printed.spot());
  }

  /** Level by level, or in some sources category by category. */
  private List<Printed> printed() {
    List<Printed> printed = new ArrayList<>();
    int levels = sample.ladder().rungs().size();
    int columns = sample.grid().columns().size();
    boolean byLevel = speaker.chance().percent(75);
    for (int i = 0; i < levels * columns; i++) {
      int level = byLevel ? i / columns : i % levels;
      int column = byLevel ? i % columns : i / levels;
      cell(sample.ladder().rungs().get(level), level, column, printed);
    }
    return printed;
  }

  private void cell(Ladder.Rung rung, int level, int column, List<Printed> printed) {
    Grid.Column category = sample.grid().columns().get(column);
    List<List<Integer>> fitting =
        rung.steps().stream().map(step -> texts.fitting(category.mapsTo(), step)).toList();
    Spot spot = spot(rung, category);
    for (int item = 1; item <= sample.grid().counts().get(level).get(column); item++) {
      IndicatorTexts.Indicator indicator = texts.next(speaker.chance().one(fitting));
      int number = FIRST + printed.size();
      printed.add(new Printed(number, rung.id(), category.id(), indicator, spot.item(item)));
    }
  }

  private Spot spot(Ladder.Rung rung, Grid.Column category) {
    return new Spot(
        sample.area().document(),
        "Appendix 1 Indicators",
        Optional.of(rung.id()),
        Optional.of(category.name()),
        0);
  }
}
