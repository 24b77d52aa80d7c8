package org.windscreen.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * When someone answers.
 *
 * @param firstDay 0 is Monday
 * @param lastDay not before the first one
 */
record Hours(int firstDay, int lastDay, String from, String to) {
  /** Office hours of some sort, in some cases shorter on Fridays or also on Saturdays. */
  static List<Hours> office(boolean saturdays, Chance chance) {
    String from = chance.one(List.of("08:00", "08:30", "08:45", "09:00"));
    String to = chance.one(List.of("17:00", "17:15", "17:30", "18:00"));
    List<Hours> hours = new ArrayList<>();
    if (chance.percent(45)) {
      hours.add(new Hours(0, 3, from, to));
      hours.add(new Hours(4, 4, from, chance.one(List.of("16:00", "16:30", "16:45"))));
    } else {
      hours.add(new Hours(0, 4, from, to));
    }
    if (saturdays && chance.percent(20)) {
      hours.add(new Hours(5, 5, "09:30", "12:30"));
    }
    return hours;
  }

  /** Evenings, nights and weekends; nothing runs past midnight. */
  static List<Hours> night() {
    return List.of(
        new Hours(0, 4, "00:00", "09:00"),
        new Hours(0, 4, "17:00", "23:59"),
        new Hours(5, 6, "00:00", "23:59"));
  }
}
