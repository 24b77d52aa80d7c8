package org.windscreen.view;

import java.util.List;
import org.windscreen.ledger.Addresses;
import org.windscreen.model.Authority;
import org.windscreen.model.Edition;
import org.windscreen.model.IndicatorsFile;
import org.windscreen.topic.LevelNames;

/**
 * An indicator as a superseded edition has it.
 *
 * @param pinned its place in that edition
 * @param dates "September 2017"
 * @param reworded whether its wording differs from the current one
 * @param until when the edition after it was published: "March 2026"
 * @param levels at which it was then: "level 2"
 * @param moved whether it was at other levels
 */
public record Earlier(
    Link pinned, String dates, String until, String levels, boolean reworded, boolean moved) {
  /** In each superseded edition that has it, the latest first. May be empty. */
  public static List<Earlier> of(Authority authority, IndicatorsFile.Indicator indicator) {
    return authority.superseded().stream()
        .flatMap(edition ->
            edition.indicators().stream()
                .filter(then -> then.code().equals(indicator.code()))
                .map(then -> of(authority, edition, then, indicator)))
        .toList();
  }

  private static Earlier of(
      Authority authority,
      Edition edition,
      IndicatorsFile.Indicator then,
      IndicatorsFile.Indicator now) {
    return new Earlier(
        new Link(
            edition.facts().title(), Addresses.pinned(authority.id(), edition.id(), then.code())),
        Dates.words(edition.facts()),
        Dates.words(authority.succession(edition).getFirst().facts()),
        LevelNames.of(then.levels().stream().flatMap(id -> edition.level(id).stream()).toList()),
        !then.text().equals(now.text()),
        !then.levels().equals(now.levels()));
  }
}
