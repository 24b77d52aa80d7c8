package org.windscreen.sample;

import java.util.ArrayList;
import java.util.List;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.TimeOfDay;

/** Makes up when someone answers. */
final class MadeUpHours {
  private static final List<ContactsFile.Day> WEEK = List.of(ContactsFile.Day.values());

  private MadeUpHours() {}

  /** Office hours of some sort, in some cases shorter on Fridays or also on Saturdays. */
  static List<ContactsFile.Hours> office(boolean saturdays, Chance chance) {
    String from = chance.one(List.of("08:00", "08:30", "08:45", "09:00"));
    String to = chance.one(List.of("17:00", "17:15", "17:30", "18:00"));
    List<ContactsFile.Hours> hours = new ArrayList<>();
    if (chance.percent(45)) {
      hours.add(open(0, 4, from, to));
      hours.add(open(4, 5, from, chance.one(List.of("16:00", "16:30", "16:45"))));
    } else {
      hours.add(open(0, 5, from, to));
    }
    if (saturdays && chance.percent(20)) {
      hours.add(open(5, 6, "09:30", "12:30"));
    }
    return hours;
  }

  /**
   * Evenings, nights and weekends, also where offices close early on Friday; none past midnight.
   */
  static List<ContactsFile.Hours> night() {
    return List.of(
        open(0, 4, "00:00", "09:00"),
        open(0, 4, "17:00", "23:59"),
        open(4, 5, "00:00", "09:00"),
        open(4, 5, "16:00", "23:59"),
        open(5, 7, "00:00", "23:59"));
  }

  /** From the first day, 0 being Monday, to the day before the last. */
  private static ContactsFile.Hours open(int first, int last, String from, String to) {
    return new ContactsFile.Hours(
        WEEK.subList(first, last), new TimeOfDay(from), new TimeOfDay(to));
  }
}
