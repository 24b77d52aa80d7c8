package org.windscreen.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A date as exact as a source gives it: {@code 2017}, {@code 2017-09} or {@code 2018-12-13}.
 *
 * @param value ISO 8601, reduced where the source is
 */
@Written(
    pattern = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?",
    as = "a year, a month or a day: 2017, 2017-09 or 2018-12-13",
    orNumber = true)
public record PartialDate(String value) {
  /** The year of our era, of four digits. */
  public int year() {
    return Integer.parseInt(value.substring(0, 4));
  }

  /** Whether it says the day. */
  public boolean isDay() {
    return value.length() == "2018-12-13".length();
  }

  /** The first day that it can mean; that day itself if it says one. */
  public LocalDate first() {
    return switch (value.length()) {
      case 4 -> LocalDate.of(year(), 1, 1);
      case 7 -> YearMonth.parse(value).atDay(1);
      default -> LocalDate.parse(value);
    };
  }

  /** The last day that it can mean; that day itself if it says one. */
  public LocalDate last() {
    return switch (value.length()) {
      case 4 -> LocalDate.of(year(), 12, 31);
      case 7 -> YearMonth.parse(value).atEndOfMonth();
      default -> LocalDate.parse(value);
    };
  }

  /** As British readers write it: "13 December 2018", "September 2017" or "2017". */
  public String words() {
    return switch (value.length()) {
      case 4 -> value;
      case 7 -> YearMonth.parse(value).format(DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK));
      default ->
          LocalDate.parse(value).format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
    };
  }
}
