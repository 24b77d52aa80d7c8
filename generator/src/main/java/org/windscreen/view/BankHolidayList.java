package org.windscreen.view;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * England's bank holidays, as far ahead as they are sure enough to be told: to the end of the year
 * after that of the build. One that is proclaimed later is not among them until the site is built
 * with a newer version of the library.
 *
 * <p>Example: of 2026, eight days each of 2026 and 2027, with 28 December 2026 (for the 26th, a
 * Saturday), until 31 December 2027.
 *
 * @param days sorted
 * @param until the last day of which it is known whether it is one
 */
public record BankHolidayList(List<LocalDate> days, LocalDate until) {
  private static final String ENGLAND = "eng";

  public BankHolidayList {
    days = List.copyOf(days);
  }

  /** Those that a site built for a day tells of. */
  public static BankHolidayList from(LocalDate asOf) {
    HolidayManager calendar =
        HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    int year = asOf.getYear();
    return new BankHolidayList(
        Stream.of(year, year + 1)
            .flatMap(each -> calendar.getHolidays(Year.of(each), ENGLAND).stream())
            .map(Holiday::getDate)
            .distinct()
            .sorted()
            .toList(),
        LocalDate.of(year + 1, 12, 31));
  }

  /** The days for a script: "2026-12-25 2026-12-28". */
  public String list() {
    return days.stream().map(LocalDate::toString).collect(Collectors.joining(" "));
  }

  /** The last known day for a script: "2027-12-31". */
  public String last() {
    return until.toString();
  }
}
