package org.windscreen.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.windscreen.model.Id;

/** Where the pages and files live that are the whole site's: {@code /glossary/#mash}. */
public final class SiteAddresses {
  private static final String TOPICS = "topics";
  private static final String SEARCH_SCRIPTS = "search/";

  /** What the two files are called, of an area and of the whole site. */
  static final String FEED = "changes.atom";

  static final String CALENDAR = "changes.ics";

  /** The folders of the site's files, in which no pages lie. */
  public static final Set<String> FOLDERS = Set.of("/assets/", "/images/");

  private SiteAddresses() {}

  public static Address home() {
    return Address.of("/");
  }

  /** What a server shows where there is no page. */
  public static Address notFound() {
    return Address.of("/404.html");
  }

  public static Address glossary() {
    return Address.of("/glossary/");
  }

  public static Address law() {
    return Address.of("/law/");
  }

  public static Address nationalGuidance() {
    return Address.of("/national-guidance/");
  }

  /** One provision of the law: {@code /law/children-act-1989-s47/}. */
  public static Address provision(Id.Law id) {
    return law().folder(id.value());
  }

  /** One national document: {@code /national-guidance/working-together-2018/}. */
  public static Address national(Id.National id) {
    return nationalGuidance().folder(id.value());
  }

  /** A text of the site: {@code /about/}. */
  public static Address page(Id.Page page) {
    return home().folder(page.value());
  }

  /** The topics of all areas from A to Z. */
  public static Address topics() {
    return Address.of("/topics/");
  }

  /** All names of topics under one letter. */
  public static Address topics(String letter) {
    return topics().folder(letter);
  }

  /** Where results are shown: of one authority, or of the whole site. */
  public static Address search(Optional<Id.Authority> only) {
    return only.map(a -> Addresses.section(a, AreaSection.SEARCH)).orElse(Address.of("/search/"));
  }

  /** All comparisons. */
  public static Address comparisons() {
    return Address.of("/compare/");
  }

  /** Where a subject is compared across authorities: {@code /compare/consent/}. */
  public static Address comparison(String subject) {
    return comparisons().folder(subject);
  }

  /** One section of a comparison: {@code /compare/consent/early-help/}. */
  public static Address comparison(Address subject, String section) {
    return subject.folder(section);
  }

  /** Where a section stands on the page of its whole comparison. */
  public static Address atSection(Address page, String section) {
    return page.at(section);
  }

  /** Where topics are compared across authorities. */
  public static Address topicsCompared() {
    return comparison(TOPICS);
  }

  /** One topic in every authority's words. */
  public static Address topicCompared(Id.Topic topic) {
    return comparison(topicSubject(topic));
  }

  /** What {@link #comparison(String)} knows the comparison of one topic by. */
  public static String topicSubject(Id.Topic topic) {
    return TOPICS + "/" + topic.value();
  }

  /** The comparison that says how complete our copies are. */
  public static Address editionsCompared() {
    return comparison("editions").folder("edition");
  }

  /** The part of a comparison that shows the authorities of one region, {@code west-midlands}. */
  public static Address inRegion(Address comparison, String region) {
    return comparison.folder("in-" + region);
  }

  /** A comparison as data: {@code data.csv}, {@code data.json}. */
  public static Address data(Address comparison, String ending) {
    return comparison.file("data." + ending);
  }

  /** A style sheet, a script or a picture of ours. */
  public static Address asset(String name) {
    return Address.of("/assets/" + name);
  }

  /** What browsers show beside titles. */
  public static Address icon() {
    return asset("icon.svg");
  }

  /** The script that answers queries. */
  public static Address searchEngine() {
    return asset(SEARCH_SCRIPTS + "engine.js");
  }

  /** The script that shows results. */
  public static Address searchView() {
    return asset(SEARCH_SCRIPTS + "view.js");
  }

  /** The scripts that are loaded only when somebody searches, in the order that they need. */
  public static List<Address> searchScripts() {
    return List.of(searchEngine(), searchView());
  }

  public static boolean isSearchScript(Address file) {
    return file.path().startsWith(asset(SEARCH_SCRIPTS).path());
  }

  /** The address of a file by its path from the site's root. */
  public static Address ofFile(String path) {
    return home().file(path);
  }

  /** A picture of content, by its path in the content folder. */
  public static Address image(String path) {
    return Address.of("/images/" + path);
  }

  /** A file of the search's index, beside the page that shows results from it. */
  public static Address searchIndex(Optional<Id.Authority> only, String name) {
    return search(only).file(name);
  }

  /** What changed in any area, the newest first. */
  public static Address changes() {
    return Address.of("/changes/");
  }

  /** What changed in any area, for programs that tell people of news: an Atom feed. */
  public static Address feed() {
    return home().file(FEED);
  }

  /** The days of all areas' changes and reviews, for calendars: iCalendar. */
  public static Address calendar() {
    return home().file(CALENDAR);
  }

  /** What crawlers read. */
  public static Address robots() {
    return Address.of("/robots.txt");
  }

  /** The address of a thing that is the site's own; none if readers cannot be led to it. */
  public static Optional<Address> of(Id id) {
    return Optional.ofNullable(
        switch (id) {
          case Id.Topic topic -> topicCompared(topic);
          case Id.Page page -> page(page);
          case Id.Term term -> glossary().at(term.value());
          case Id.Law law -> law().at(law.value());
          case Id.National document -> nationalGuidance().at(document.value());
          default -> null;
        });
  }
}
