package org.windscreen.sample;

import java.util.List;
import java.util.Optional;
import org.windscreen.model.Id;
import org.windscreen.model.PartialDate;
import org.windscreen.model.Stated;
import org.windscreen.model.WebAddress;
import org.windscreen.model.WebLink;

/**
 * A fictional authority before anything is written about it: what others may need to know of it.
 *
 * @param number its place in the alphabetical list, from 0
 * @param about what sort of place it is, in a sentence
 * @param code the letters of its indicator codes, unique
 * @param year when its edition was published; 0 if that is not stated
 * @param month 1 to 12; 0 if only the year is known
 * @param outOfHours the id of its out-of-hours contact
 * @param host the number of the authority whose out-of-hours team answers; often its own
 * @param partners out-of-hours contacts elsewhere with the same number, as references; may be empty
 */
record MadeUpAuthority(
    int number,
    String name,
    String about,
    String region,
    String code,
    int year,
    int month,
    String outOfHours,
    int host,
    List<String> partners) {
  /** Telephone numbers that each authority has to itself. */
  static final int NUMBERS = 6;

  MadeUpAuthority {
    partners = List.copyOf(partners);
  }

  /** Its folder. */
  String id() {
    return Options.slug(name);
  }

  /** The edition's folder: {@code 2021-04}, {@code 2019} or {@code undated}. */
  String edition() {
    return year == 0 ? "undated" : date();
  }

  /** When the edition was published. */
  Stated<PartialDate> published() {
    return year == 0 ? Stated.silent() : Stated.known(new PartialDate(date()));
  }

  private String date() {
    String monthToo = month < 10 ? "-0" + month : "-" + month;
    return month == 0 ? Integer.toString(year) : year + monthToo;
  }

  /** The statutory guidance that was in force when the edition was published. */
  Id.National national() {
    return new Id.National("working-together-" + nationalYear());
  }

  /** Dates as texts sort as dates do; a year alone counts as its start. */
  String nationalYear() {
    String published = year == 0 ? "2019" : date();
    String older = published.compareTo("2018-07") < 0 ? "2015" : "2018";
    return published.compareTo("2023-12") < 0 ? older : "2023";
  }

  /** The same, its out-of-hours number shared with others. */
  MadeUpAuthority sharing(int hostNumber, List<String> others) {
    return new MadeUpAuthority(
        number, name, about, region, code, year, month, outOfHours, hostNumber, others);
  }

  /** The same with an edition of another date. */
  MadeUpAuthority dated(int otherYear, int otherMonth) {
    return new MadeUpAuthority(
        number, name, about, region, code, otherYear, otherMonth, outOfHours, host, partners);
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

  /** A link to one of its pages; a path has no slash at its ends. */
  WebLink link(String title, String path) {
    return new WebLink(title, new WebAddress(web(path + "/")), Optional.empty(), Optional.empty());
  }

  /** The source document's id. */
  Id.Document document() {
    return new Id.Document(id() + "-levels-of-need");
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

  /**
   * A telephone number for all of the country that it takes later: 03069 990000 to 990999, kept for
   * drama too.
   *
   * @param edition 1 for the second one
   */
  String laterNumber(int edition) {
    return "+44306999" + drama((number * (SampleSize.MOST_EDITIONS - 1) + edition)).substring(9);
  }

  private static String drama(int any) {
    String digits = Integer.toString(1000 + any % 1000);
    return "+441632960" + digits.substring(1);
  }
}
