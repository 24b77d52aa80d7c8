package org.windscreen.sample;

import java.util.List;

/**
 * A fictional authority before anything is written about it: what others may need to know of it.
 *
 * @param number its place in the alphabetical list, from 0
 * @param kind what sort of place it is
 * @param code the letters of its indicator codes, unique
 * @param year when its edition was published; 0 if that is not stated
 * @param month 1 to 12; 0 if only the year is known
 * @param outOfHours the id of its out-of-hours contact
 * @param host the number of the authority whose out-of-hours team answers; often its own
 * @param partners out-of-hours contacts elsewhere with the same number, as references; may be empty
 */
record Area(
    int number,
    String name,
    Kind kind,
    String region,
    String code,
    int year,
    int month,
    String outOfHours,
    int host,
    List<String> partners) {
  /** Telephone numbers that each authority has to itself. */
  static final int NUMBERS = 6;

  Area {
    partners = List.copyOf(partners);
  }

  /** What sort of place it is. */
  enum Kind {
    TOWN,
    PAIR,
    COUNTY
  }

  /** Its folder. */
  String id() {
    return Options.slug(name);
  }

  /** The edition's folder: {@code 2021-04}, {@code 2019} or {@code undated}. */
  String edition() {
    return year == 0 ? "undated" : published();
  }

  /** When the edition was published; or not-stated. */
  String published() {
    if (year == 0) {
      return "not-stated";
    }
    String monthToo = month < 10 ? "-0" + month : "-" + month;
    return month == 0 ? Integer.toString(year) : year + monthToo;
  }

  /** The same, its out-of-hours number shared with others. */
  Area sharing(int hostNumber, List<String> others) {
    return new Area(number, name, kind, region, code, year, month, outOfHours, hostNumber, others);
  }

  /** Its out-of-hours contact as others refer to it. */
  String outOfHoursReference() {
    return id() + "/contact:" + outOfHours;
  }

  String outOfHoursNumber() {
    return drama(host * NUMBERS + NUMBERS - 1);
  }

  /** The web address of the made-up partnership; the domain leads nowhere (RFC 2606). */
  String web(String path) {
    return "https://www." + id() + "-safeguarding.example/" + path;
  }

  /** The source document's id. */
  String document() {
    return id() + "-levels-of-need";
  }

  /**
   * One of its telephone numbers in international form, kept by Ofcom for drama: 01632 960000 to
   * 960999.
   *
   * @param slot 0 to {@link #NUMBERS} - 2; the last one is for out of hours
   */
  String number(int slot) {
    return drama(number * NUMBERS + slot);
  }

  private static String drama(int any) {
    String digits = Integer.toString(1000 + any % 1000);
    return "+441632960" + digits.substring(1);
  }
}
