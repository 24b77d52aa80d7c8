package org.windscreen.model;

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
}
