package org.windscreen.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.Thing;
import org.windscreen.ledger.Withdrawn;
import org.windscreen.model.Authority;
import org.windscreen.model.Edition;
import org.windscreen.model.IndicatorsFile;
import org.windscreen.model.TopicsFile;
import org.windscreen.topic.LevelNames;

/**
 * Something that an older edition has and the current one has no more, with the way to it as it
 * was, and to what took its place.
 *
 * @param last the latest edition that has it, at the thing
 * @param lastDates "September 2017"
 * @param since the edition that came next, without it
 * @param sinceDates "March 2026"
 * @param wording what it said, of an indicator
 * @param successors what took its place; may be empty
 */
public record WithdrawnView(
    Withdrawn withdrawn,
    Link last,
    String lastDates,
    Link since,
    String sinceDates,
    Optional<String> wording,
    List<Successor> successors) {
  public WithdrawnView {
    successors = List.copyOf(successors);
  }

  /**
   * What took the place of a thing.
   *
   * @param link where it is now, or is said to be gone too
   * @param wording what it says, of an indicator
   * @param gone whether the current edition has it no more either
   * @param then what took its own place; may be empty
   */
  public record Successor(Link link, Optional<String> wording, boolean gone, List<Successor> then) {
    public Successor {
      then = List.copyOf(then);
    }
  }

  /** All of an authority's, those of the latest edition first. May be empty. */
  public static List<WithdrawnView> of(Authority authority, List<TopicsFile.Topic> topics) {
    List<Withdrawn> all = Withdrawn.of(authority, topics);
    Map<Address, Withdrawn> gone = new HashMap<>();
    all.forEach(withdrawn -> gone.put(withdrawn.thing().live(), withdrawn));
    return all.stream().map(w -> of(authority, w, gone)).toList();
  }

  private static WithdrawnView of(
      Authority authority, Withdrawn withdrawn, Map<Address, Withdrawn> gone) {
    Edition last = withdrawn.last();
    return new WithdrawnView(
        withdrawn,
        new Link(last.facts().title(), withdrawn.thing().pinned()),
        Dates.words(last.facts()),
        EditionLink.whole(authority, withdrawn.since()),
        Dates.words(withdrawn.since().facts()),
        wording(last, withdrawn.thing()),
        successors(authority, withdrawn, gone));
  }

  /** Each step leads to a later edition, so that this ends. */
  private static List<Successor> successors(
      Authority authority, Withdrawn withdrawn, Map<Address, Withdrawn> gone) {
    return withdrawn.successors().stream()
        .map(thing -> {
          Optional<Withdrawn> too = Optional.ofNullable(gone.get(thing.live()));
          return new Successor(
              new Link(thing.name(), thing.live()),
              wording(too.map(Withdrawn::last).orElse(authority.current()), thing),
              too.isPresent(),
              too.map(w -> successors(authority, w, gone)).orElse(List.of()));
        })
        .toList();
  }

  /** "The child is fed. (Level 1)", for an indicator. */
  private static Optional<String> wording(Edition edition, Thing thing) {
    return edition.indicators().stream()
        .filter(i -> thing.id().equals(Optional.of(i.code())))
        .findFirst()
        .map(
            i -> i.text() + " (" + (i.isStrength() ? "Strength, " : "") + levels(edition, i) + ")");
  }

  private static String levels(Edition edition, IndicatorsFile.Indicator indicator) {
    return LevelNames.of(
        indicator.levels().stream().flatMap(id -> edition.level(id).stream()).toList());
  }

  public String name() {
    return withdrawn.thing().name();
  }

  /** Its place on the page that it was on; empty if the page was its own. */
  public String anchor() {
    return withdrawn.thing().live().fragment().orElse("");
  }
}
