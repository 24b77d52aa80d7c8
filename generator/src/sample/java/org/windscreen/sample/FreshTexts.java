package org.windscreen.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.windscreen.model.Id;
import org.windscreen.model.IndicatorsFile.Indicator;
import org.windscreen.sample.IndicatorTable.Cell;

/** Texts of indicators that a later edition adds. */
final class FreshTexts {
  /** More of their words in common, and a new one may be an old one in other words. */
  private static final double LIKE = 0.2;

  /** How often another one is looked for. */
  private static final int TRIES = 40;

  private final AuthoritySample sample;
  private final IndicatorTable table;
  private final IndicatorTexts texts;
  private final Speaker speaker;
  private final List<Indicator> gone = new ArrayList<>();

  FreshTexts(AuthoritySample sample, IndicatorTable table, Speaker speaker) {
    this.sample = sample;
    this.table = table;
    this.texts = new IndicatorTexts(sample.lists(), speaker);
    this.speaker = speaker;
  }

  /** Says nothing from now on that is like one that is gone. */
  void avoid(Indicator was) {
    gone.add(was);
  }

  /**
   * Something unlike what is there, and unlike what is gone, or it would be in doubt whether it
   * took its place.
   */
  IndicatorTexts.Indicator in(Cell cell) {
    IndicatorTexts.Indicator said = texts.next(speaker.chance().one(fitting(cell)));
    for (int i = 0; i < TRIES && isLikeAnother(said); i++) {
      said = texts.next(speaker.chance().one(fitting(cell)));
    }
    return said;
  }

  private boolean isLikeAnother(IndicatorTexts.Indicator said) {
    return table.saysNearly(said.text())
        || gone.stream()
            .anyMatch(was ->
                Options.share(was.text().shown(), said.text()) > LIKE
                    || !Collections.disjoint(
                        Made.each(was.topics(), Id.Topic::value), said.topics()));
  }

  private List<List<Integer>> fitting(Cell cell) {
    return sample.ladder().rungs().stream()
        .filter(rung -> rung.id().equals(cell.level()))
        .flatMap(rung -> rung.steps().stream())
        .flatMap(step ->
            sample.grid().columns().stream()
                .filter(column -> column.id().equals(cell.category().value()))
                .map(column -> texts.fitting(column.mapsTo(), step)))
        .toList();
  }
}
