package org.windscreen.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.windscreen.diagnostic.Rule;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.ContactsFile.Contact;
import org.windscreen.model.ContactsFile.Day;
import org.windscreen.model.ContactsFile.Hours;
import org.windscreen.model.Edition;
import org.windscreen.model.Keyword;

/**
 * Hours end after they start (a night's, of a service out of hours, end on the next day), no day is
 * given twice for the same time, and none is left out between two that are given.
 *
 * <p>Reports {@code hours-end-first} and {@code day-twice}; warns {@code day-missing}, and {@code
 * day-twice} of hours that do not overlap and name a day of a range again.
 */
final class OpeningDays {
  private OpeningDays() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    for (Contact contact : edition.contacts()) {
      contact.hours().toOptional().ifPresent(hours -> check(hours, contact, scope));
    }
  }

  private static void check(List<Hours> all, Contact contact, ContentChecks.EditionScope scope) {
    boolean atNight = contact.role() == ContactsFile.Role.OUT_OF_HOURS; // Evening and morning.
    List<Hours> before = new ArrayList<>();
    for (Hours hours : all) {
      if (endsFirst(hours) && !atNight) {
        scope.error(
            Rule.HOURS_END_FIRST,
            hours,
            "These hours end at " + hours.to().value() + ", before they start.",
            "Write both on the 24-hour clock: 5pm is \"17:00\".");
      }
      hours.days().stream()
          .filter(day -> Collections.frequency(hours.days(), day) > 1)
          .findFirst()
          .ifPresent(day -> inOne(day, hours, scope));
      before.stream()
          .filter(other -> overlap(hours, other))
          .findFirst()
          .ifPresentOrElse(
              other -> twice(hours, other, scope),
              () ->
                  before.stream()
                      .filter(other -> !atNight && isOneDayOf(hours, other))
                      .findFirst()
                      .ifPresent(other -> again(hours, other, scope)));
      before.add(hours);
    }
  }

  /** What may be missing from them. */
  static void missing(Edition edition, ContentChecks.EditionScope scope) {
    for (Contact contact : edition.contacts()) {
      contact.hours().toOptional().ifPresent(hours -> missing(hours, contact, scope));
    }
  }

  static boolean endsFirst(Hours hours) {
    return hours.to().value().compareTo(hours.from().value()) <= 0
        && !hours.to().value().equals("00:00");
  }

  /** Whether both are open at one time, of the days that both name. */
  private static boolean overlap(Hours one, Hours other) {
    return one.days().stream()
        .filter(other.days()::contains)
        .anyMatch(day -> {
          BitSet minutes = new BitSet();
          Week.minutes(day, one).forEach(minutes::set);
          return Week.minutes(day, other).anyMatch(minutes::get);
        });
  }

  /** Whether one names some of the days that the other does: a range, and a day of it. */
  private static boolean isOneDayOf(Hours one, Hours other) {
    return !EnumSet.copyOf(one.days()).equals(EnumSet.copyOf(other.days()))
        && one.days().stream().anyMatch(other.days()::contains);
  }

  private static void twice(Hours hours, Hours other, ContentChecks.EditionScope scope) {
    scope.error(
        Rule.DAY_TWICE,
        hours,
        "The hours of " + day(hours, other) + " are given already, at " + scope.at(other) + ".",
        "Name each day under the hours that it has.");
  }

  private static void again(Hours hours, Hours other, ContentChecks.EditionScope scope) {
    scope.warning(
        Rule.DAY_TWICE,
        hours,
        "The hours of "
            + day(hours, other)
            + " are given twice, here and at "
            + scope.at(other)
            + ".",
        "Name each day under the hours that it has; if it has both, give it apart from the others"
            + " in both places.");
  }

  private static void inOne(Day day, Hours hours, ContentChecks.EditionScope scope) {
    scope.error(
        Rule.DAY_TWICE,
        hours,
        "These hours name " + Keyword.of(day) + " twice.",
        "Name it once; if another day is meant, write that.");
  }

  /** The first day that both name. */
  private static String day(Hours hours, Hours other) {
    return Keyword.of(
        hours.days().stream().filter(other.days()::contains).findFirst().orElseThrow());
  }

  /** A day between two that are given, or of hours that differ by day, was probably forgotten. */
  private static void missing(
      List<Hours> hours, Contact contact, ContentChecks.EditionScope scope) {
    Set<Day> open = EnumSet.noneOf(Day.class);
    hours.forEach(h -> open.addAll(h.days()));
    Set<Day> likely =
        EnumSet.range(Day.MONDAY, open.contains(Day.SUNDAY) ? Day.SUNDAY : Day.FRIDAY);
    likely.removeAll(open);
    boolean between = open.contains(Day.MONDAY) && open.contains(Day.FRIDAY);
    if (likely.size() == 1 && (between || hours.size() > 1)) {
      String day = Keyword.of(likely.iterator().next());
      scope.warning(
          Rule.DAY_MISSING,
          contact,
          "Nothing says whether this contact answers on " + day + "; on the other days it does.",
          "Add the day to its hours; if it is closed then, record an exception.");
    }
  }
}
