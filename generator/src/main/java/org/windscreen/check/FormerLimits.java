package org.windscreen.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.ledger.Thing;
import org.windscreen.load.Loaded;
import org.windscreen.load.Statement;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.Edition;
import org.windscreen.model.PathwaysFile.Step;
import org.windscreen.model.PathwaysFile.TimeLimit;
import org.windscreen.model.Scope;

/**
 * Where a new edition gives a step another time limit, its other texts do not go on with the old
 * one: a chapter that still says 24 hours makes somebody wait a day for what is now done in one.
 *
 * <p>Warns {@code former-limit-used}, in current editions.
 */
final class FormerLimits {
  /** A limit that a step had, and what it has instead. */
  private record Changed(String step, TimeLimit old, TimeLimit now) {}

  private final Authority authority;
  private final Loaded loaded;
  private final Things things;
  private final Diagnostics faults;
  private final Map<String, TimeLimit> limits;

  private FormerLimits(Authority authority, Loaded loaded, Things things, Diagnostics faults) {
    this.authority = authority;
    this.loaded = loaded;
    this.things = things;
    this.faults = faults;
    this.limits = limits(authority.current());
  }

  static void check(Loaded loaded, Catalog catalog, Diagnostics faults) {
    Things things = new Things(loaded);
    catalog
        .authorities()
        .forEach(authority -> new FormerLimits(authority, loaded, things, faults).check());
  }

  /** By step: {@code pathway:referral#decision}. */
  private static Map<String, TimeLimit> limits(Edition edition) {
    Map<String, TimeLimit> limits = new HashMap<>();
    edition
        .allPathways()
        .forEach(pathway -> {
          for (Step step : pathway.steps()) {
            String known = Thing.known(pathway.id()) + "#" + step.id().value();
            step.timeLimit().ifPresent(limit -> limits.put(known, limit));
          }
        });
    return limits;
  }

  private void check() {
    List<Changed> changed = new ArrayList<>();
    authority.editions().stream()
        .filter(old -> authority.current().facts().supersedesEditions().contains(old.id()))
        .forEach(old ->
            limits(old)
                .forEach((step, limit) ->
                    Optional.ofNullable(limits.get(step))
                        .filter(now -> !isSame(now, limit))
                        .ifPresent(now -> changed.add(new Changed(step, limit, now)))));
    Scope scope = Scope.of(authority.id(), authority.current().id());
    if (!changed.isEmpty()) {
      loaded.statements().stream()
          .filter(statement -> statement.scope().equals(scope))
          .forEach(statement -> check(statement, changed));
    }
  }

  private static boolean isSame(TimeLimit one, TimeLimit other) {
    return one.amount() == other.amount() && one.unit() == other.unit();
  }

  private void check(Statement statement, List<Changed> changed) {
    for (MatchResult time : TimeLimits.times(OwnWords.of(statement))) {
      Span at = statement.placement().at(time.start(), time.end() - time.start());
      TimeLimit own = limits.get(things.at(at));
      changed.stream()
          .filter(limit -> TimeLimits.is(time, limit.old()))
          .filter(limit -> Objects.isNull(own) || !isSame(own, limit.old()))
          .findFirst()
          .ifPresent(limit -> warn(time.group(), at, limit));
    }
  }

  private void warn(String says, Span at, Changed limit) {
    faults.warning(
        Rule.FORMER_LIMIT_USED,
        at,
        Quote.of(says)
            + " was the time limit of "
            + limit.step()
            + " in the edition before; now that is "
            + Quote.of(limit.now().limit().shown())
            + ".",
        "Write the new one; if this is about something else, record an exception.");
  }
}
