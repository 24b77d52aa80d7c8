package org.windscreen.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.windscreen.difference.Total;
import org.windscreen.ledger.Address;
import org.windscreen.model.PartialDate;

/**
 * Something that happened to an edition, or is to happen, as readers are told of it.
 *
 * <p>Example: {@code PUBLISHED}, "Exampleshire: Right Help, Right Time, 2 March 2026".
 *
 * @param date as exact as it is known; nothing where it is not
 * @param when the same in words, or why it is not known: "date not stated"
 * @param key what it is known by among all news of a site, for ever:
 *     "exampleshire/2026-03/published"
 * @param area the area's first page
 * @param title in a few words that can stand alone
 * @param text what there is to say, in plain sentences
 * @param totals how much changed in each way; empty unless an edition took another's place
 * @param standing what to beware of before relying on the edition; may be empty
 * @param page where to read more
 */
public record News(
    Event event,
    Optional<PartialDate> date,
    String when,
    String key,
    Link area,
    String title,
    String text,
    List<Total> totals,
    String standing,
    Address page) {
  /** What happened. */
  public enum Event {
    /** An edition was published. */
    PUBLISHED,
    /** Another one took its place. */
    SUPERSEDED,
    /** A mistake was put right in it. */
    CORRECTED,
    /** It is to be read again by a day, which may lie ahead or behind. */
    REVIEW
  }

  public News {
    totals = List.copyOf(totals);
  }

  /** The same with what there is to say, and where to read more. */
  News saying(String sentences, Address more) {
    return new News(event, date, when, key, area, title, sentences, totals, standing, more);
  }

  /** Whether it is yet to be done, rather than what happened. */
  public boolean isReview() {
    return event == Event.REVIEW;
  }

  /** Whether it is known on which day it was. */
  public boolean hasDay() {
    return date.filter(PartialDate::isDay).isPresent();
  }

  /** All of it in one paragraph: what happened, how much changed, what to beware of. */
  public String words() {
    return (text + changed() + " " + standing).strip();
  }

  private String changed() {
    return totals.isEmpty()
        ? ""
        : totals.stream()
            .map(Total::words)
            .collect(Collectors.joining("; ", " What changed: ", "."));
  }
}
