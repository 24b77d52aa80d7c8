package org.windscreen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * When a contact answers, in words: "Monday to Thursday", "8:30am to 5pm".
 *
 * @param days "Monday to Thursday", "Monday and Friday" or "Every day"
 * @param times as GOV.UK writes them: "8:30am to 5pm", or "24 hours"
 */
public record OpeningHours(String days, String times) {
  /** Both, for a sentence: "Monday to Thursday, 8:30am to 5pm". */
  public String words() {
    return days + ", " + times;
  }

  /** All of a contact's, for a sentence: "Monday, 8am to 5pm; Friday, 8am to 4pm". */
  public static String words(List<ContactsFile.Hours> hours) {
    return hours.stream().map(h -> of(h).words()).collect(Collectors.joining("; "));
  }

  public static OpeningHours of(ContactsFile.Hours hours) {
    return new OpeningHours(days(hours.days().stream().distinct().sorted().toList()), times(hours));
  }

  private static String days(List<ContactsFile.Day> days) {
    if (days.size() == ContactsFile.Day.values().length) {
      return "Every day";
    }
    List<String> runs = new ArrayList<>();
    for (int from = 0, to; from < days.size(); from = to) {
      to = from + 1;
      while (to < days.size() && follows(days.get(to - 1), days.get(to))) {
        to++;
      }
      runs.addAll(run(days.subList(from, to)));
    }
    int last = runs.size() - 1;
    return last == 0
        ? runs.getFirst()
        : String.join(", ", runs.subList(0, last)) + " and " + runs.get(last);
  }

  private static boolean follows(ContactsFile.Day day, ContactsFile.Day next) {
    return day.ofWeek().plus(1) == next.ofWeek();
  }

  private static List<String> run(List<ContactsFile.Day> days) {
    return days.size() < 3
        ? days.stream().map(OpeningHours::name).toList()
        : List.of(name(days.getFirst()) + " to " + name(days.getLast()));
  }

  private static String name(ContactsFile.Day day) {
    return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
  }

  private static String times(ContactsFile.Hours hours) {
    boolean always =
        hours.from().value().equals("00:00") && hours.to().value().matches("00:00|23:59");
    return always ? "24 hours" : time(hours.from()) + " to " + time(hours.to());
  }

  private static String time(TimeOfDay time) {
    int hour = Integer.parseInt(time.value().substring(0, 2));
    String minutes = time.value().substring(3);
    if (minutes.equals("00") && hour % 12 == 0) {
      return hour == 0 ? "midnight" : "midday";
    }
    String past = minutes.equals("00") ? "" : ":" + minutes;
    return (hour % 12 == 0 ? 12 : hour % 12) + past + (hour < 12 ? "am" : "pm");
  }
}
