package org.windscreen.topic;

import java.util.List;
import org.windscreen.model.CategoriesFile;
import org.windscreen.model.IndicatorsFile;
import org.windscreen.model.LevelsFile;

/**
 * One level of a ladder: what a document lists there about a topic.
 *
 * <p>Example: Herefordshire's level 3 of pregnancy, with "A child under 18 is pregnant.".
 *
 * @param rank of the level, 1 for the least need
 * @param presence whether anything is listed, and if not, why
 * @param indicators signs of need in printed order; empty unless listed
 * @param strengths protective factors printed there, which are no signs of need; may be empty
 * @param lacking the categories that our copy lacks at the level; may be empty even where listed
 */
public record Rung(
    LevelsFile.Level level,
    int rank,
    Presence presence,
    List<IndicatorsFile.Indicator> indicators,
    List<IndicatorsFile.Indicator> strengths,
    List<CategoriesFile.Category> lacking) {
  public Rung {
    indicators = List.copyOf(indicators);
    strengths = List.copyOf(strengths);
    lacking = List.copyOf(lacking);
    if (indicators.isEmpty() == (presence == Presence.LISTED)) {
      throw new IllegalArgumentException("listed means that there are indicators");
    }
  }

  public boolean isListed() {
    return presence == Presence.LISTED;
  }
}
