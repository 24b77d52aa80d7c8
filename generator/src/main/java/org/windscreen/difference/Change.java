package org.windscreen.difference;

import java.util.List;
import java.util.Optional;
import org.windscreen.difference.Holding.Saying;
import org.windscreen.model.Fact;
import org.windscreen.model.IndicatorsFile.Indicator;
import org.windscreen.model.PathwaysFile.TimeLimit;

/**
 * One thing that is not the same in two editions. What changed in several ways has several changes:
 * an indicator may be reworded and moved up a level.
 *
 * <p>Example: {@code new Change.LevelMoved(was, now, Direction.UP)}.
 */
public sealed interface Change {
  /** Where an indicator went; {@code ACROSS} where neither level lies above the other. */
  enum Direction {
    UP,
    DOWN,
    ACROSS
  }

  /** What is told of an indicator. */
  sealed interface OfIndicator extends Change {}

  /** An indicator that took no other's place. */
  record IndicatorAdded(Indicator now) implements OfIndicator {}

  /**
   * An indicator without successors.
   *
   * @param because as {@code withdrawn.yaml} says it
   */
  record IndicatorWithdrawn(Indicator was, Optional<String> because) implements OfIndicator {}

  /** The same indicator in other words. */
  record IndicatorReworded(Indicator was, Indicator now, MarkedText words) implements OfIndicator {}

  /** The same indicator at another level, or at more or fewer. */
  record LevelMoved(Indicator was, Indicator now, Direction direction) implements OfIndicator {}

  /** The same indicator below another heading. */
  record CategoryMoved(Indicator was, Indicator now) implements OfIndicator {}

  /**
   * One indicator in whose place there are several, by {@code withdrawn.yaml}; or of which others
   * took over a part, by {@code changes.yaml}.
   *
   * @param now two or more; first the one itself where it kept its code
   */
  record IndicatorSplit(Indicator was, List<Indicator> now, Optional<String> because)
      implements OfIndicator {
    public IndicatorSplit {
      now = List.copyOf(now);
    }
  }

  /**
   * Several indicators in whose place there is one, by {@code withdrawn.yaml}.
   *
   * @param was two or more; the one itself where it was there before
   */
  record IndicatorsMerged(List<Indicator> was, Indicator now, Optional<String> because)
      implements OfIndicator {
    public IndicatorsMerged {
      was = List.copyOf(was);
    }
  }

  /** The same indicator under another code: by {@code withdrawn.yaml}, or word for word. */
  record Recoded(Indicator was, Indicator now) implements OfIndicator {}

  /** The same indicator, with another number or heading in the printed document. */
  record Renumbered(Indicator was, Indicator now) implements OfIndicator {}

  /** Something else that an indicator has: its topics, its ages, whether it is a strength. */
  record IndicatorDetail(Indicator was, Indicator now, Saying before, Saying after)
      implements OfIndicator {}

  /** Another thing: a level, a contact, a chapter. */
  record ThingAdded(Holding now) implements Change {}

  /**
   * Another thing that is gone.
   *
   * @param successors by {@code withdrawn.yaml}; may be empty
   */
  record ThingWithdrawn(Holding was, List<Holding> successors, Optional<String> because)
      implements Change {
    public ThingWithdrawn {
      successors = List.copyOf(successors);
    }
  }

  /** The same thing under another id, by {@code withdrawn.yaml}. */
  record Readdressed(Holding was, Holding now) implements Change {}

  /** A text of a thing in other words. */
  record Reworded(Holding was, Holding now, String key, MarkedText words) implements Change {}

  /** What is no text: a choice, a list, a date, or how a text is set and linked. */
  record ValueChanged(Holding was, Holding now, Saying before, Saying after) implements Change {}

  /**
   * A number, a mail address or the hours of a contact, which somebody has to confirm.
   *
   * @param was nothing where there was none
   * @param now nothing where there is none any more
   */
  record FactChanged(
      Holding contact, Fact.Sort sort, Optional<ContactFact> was, Optional<ContactFact> now)
      implements Change {}

  /**
   * A number, a mail address or hours.
   *
   * @param words as it is told: a number in both of its forms, with its note
   * @param value what is confirmed: the digits to be dialled, the address, the hours in words
   */
  record ContactFact(String words, String value) {}

  /** How long a step may take. */
  record TimeLimitChanged(
      Holding was, Holding now, Optional<TimeLimit> before, Optional<TimeLimit> after)
      implements Change {}

  /** Things of one kind that stand in another order, those that both editions have. */
  record Reordered(List<Holding> now) implements Change {
    public Reordered {
      now = List.copyOf(now);
    }
  }
}
