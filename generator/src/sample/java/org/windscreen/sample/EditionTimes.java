package org.windscreen.sample;

import java.util.ArrayList;
import java.util.List;

/** When the editions of an authority were published, a year or two from one to the next. */
final class EditionTimes {
  /** None is published later. */
  private static final int LAST_YEAR = 2025;

  private EditionTimes() {}

  /**
   * The authority at the time of each edition, the first one first. That is older than it would be
   * alone, where there would be no room for the others; one without a date stays without.
   */
  static List<MadeUpAuthority> of(MadeUpAuthority area, int editions, Chance chance) {
    List<Integer> steps = new ArrayList<>();
    for (int i = 1; i < editions; i++) {
      steps.add(chance.between(1, 2));
    }
    int latest = LAST_YEAR - steps.stream().mapToInt(Integer::intValue).sum();
    int year = area.year() == 0 ? latest : Math.min(area.year(), latest);
    List<MadeUpAuthority> then = new ArrayList<>();
    then.add(area.year() == 0 ? area : area.dated(year, area.month()));
    for (int step : steps) {
      year += step;
      then.add(area.dated(year, chance.between(1, 12)));
    }
    return then;
  }
}
