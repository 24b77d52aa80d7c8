package org.windscreen.check;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.windscreen.model.ContactsFile.Day;
import org.windscreen.model.ContactsFile.Hours;
import org.windscreen.model.OpeningHours;
import org.windscreen.model.TimeOfDay;

/**
 * In which minutes of a week somebody answers. Hours that end before they start end on the next
 * day; those to 23:59 or 00:00 go on until midnight.
 *
 * <p>Example: whoever answers on Monday from 17:00 to 09:00 answers on Tuesday at 08:00.
 *
 * @param open the minutes, from 0 at midnight before Monday; never changed
 */
record Week(BitSet open) {
  private static final int DAY = 24 * 60;
  private static final int ALL = 7 * DAY;

  static Week of(List<Hours> all) {
    BitSet open = new BitSet(ALL);
    for (Hours hours : all) {
      hours.days().forEach(day -> minutes(day, hours).forEach(open::set));
    }
    return new Week(open);
  }

  /** The minutes of one day's hours, in the week that starts and ends with them. */
  static IntStream minutes(Day day, Hours hours) {
    int from = minute(hours.from());
    int to = hours.to().value().equals("23:59") ? DAY : minute(hours.to());
    int start = (day.ofWeek().getValue() - 1) * DAY + from;
    return IntStream.range(start, start + (to <= from ? to + DAY : to) - from).map(m -> m % ALL);
  }

  private static int minute(TimeOfDay time) {
    return Integer.parseInt(time.value().substring(0, 2)) * 60
        + Integer.parseInt(time.value().substring(3));
  }

  /** When this or the other one answers. */
  Week with(Week other) {
    BitSet both = (BitSet) open.clone();
    both.or(other.open);
    return new Week(both);
  }

  /** When nobody answers, in words; empty if somebody does at any time. */
  String gaps() {
    Map<String, List<Gap>> alike = new LinkedHashMap<>();
    for (int at = 0; at < ALL; at++) {
      if (!open.get(at) && open.get((at + ALL - 1) % ALL)) {
        Gap gap = gap(at);
        alike
            .computeIfAbsent(gap.isLong() ? "" + at : gap.times(), t -> new ArrayList<>())
            .add(gap);
      }
    }
    return open.isEmpty()
        ? "at any time"
        : alike.values().stream().map(Week::words).collect(Collectors.joining("; "));
  }

  /** From its first minute on; a gap goes on from Sunday to Monday. */
  private Gap gap(int from) {
    int to = open.nextSetBit(from);
    return new Gap(from, (to < 0 ? open.nextSetBit(0) + ALL : to) - from);
  }

  /** "Monday to Thursday 17:00 to 08:30", "Friday 17:00 to Monday 08:30". */
  private static String words(List<Gap> alike) {
    Gap first = alike.getFirst();
    List<Day> days = alike.stream().map(Gap::day).toList();
    Day last = day((first.from() + first.length() - 1) % ALL);
    return String.format(
        Locale.ROOT,
        "%s %s to %s%s",
        days(days, first),
        first.starts().value(),
        first.isLong() ? days(List.of(last), first) + " " : "",
        first.ends());
  }

  private static Day day(int minute) {
    return Day.valueOf(DayOfWeek.of(minute / DAY + 1).name());
  }

  private static String days(List<Day> days, Gap at) {
    return OpeningHours.of(new Hours(days, at.starts(), at.starts())).days();
  }

  /** A time at which nobody answers: its first minute in the week, and how many there are. */
  private record Gap(int from, int length) {
    boolean isLong() {
      return length > DAY;
    }

    Day day() {
      return Week.day(from);
    }

    TimeOfDay starts() {
      return time(from % DAY);
    }

    /** Midnight at the end of a day is 24:00. */
    String ends() {
      String end = time((from + length) % DAY).value();
      return end.equals("00:00") ? "24:00" : end;
    }

    String times() {
      return starts().value() + ends();
    }

    private static TimeOfDay time(int minute) {
      return new TimeOfDay(String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60));
    }
  }
}
