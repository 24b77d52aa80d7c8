package org.windscreen.difference;

import java.util.List;
import org.windscreen.difference.Decisions.Match;
import org.windscreen.model.IndicatorsFile.Indicator;

/**
 * What may belong together and is not told as if it did: somebody has to decide, and says so by the
 * code, in {@code withdrawn.yaml} or in {@code changes.yaml}.
 */
public sealed interface Doubt {
  /** What is to be decided, two by two; never empty. */
  default List<Match> matches() {
    return switch (this) {
      case PerhapsSame(Indicator was, Indicator now) -> List.of(match(was, now));
      case PerhapsSplit(Indicator was, List<Indicator> now) ->
          now.stream().filter(part -> !isItself(was, part)).map(part -> match(was, part)).toList();
      case PerhapsMerged(List<Indicator> was, Indicator now) ->
          was.stream().filter(part -> !isItself(part, now)).map(part -> match(part, now)).toList();
      case CodesSwapped(Indicator ignored, Indicator now) -> List.of(match(now, now));
      case CodeReused(Indicator ignored, Indicator now) -> List.of(match(now, now));
      case PerhapsSameThing(Holding was, Holding now) ->
          List.of(new Match(was.known(), now.known()));
      case NameOfAnother(Holding ignored, Holding now) ->
          List.of(new Match(now.known(), now.known()));
    };
  }

  /** Of what is to be decided, that of what is gone: something may have taken its place. */
  default List<Match> successions() {
    return switch (this) {
      case PerhapsSame same -> same.matches();
      case PerhapsSplit(Indicator was, List<Indicator> now) ->
          now.stream().anyMatch(part -> isItself(was, part)) ? List.of() : matches();
      case PerhapsMerged merged -> merged.matches();
      case PerhapsSameThing same -> same.matches();
      case CodesSwapped ignored -> List.of();
      case CodeReused ignored -> List.of();
      case NameOfAnother ignored -> List.of();
    };
  }

  /** What the later edition has, of all that is in doubt the last. */
  default Record about() {
    return switch (this) {
      case PerhapsSame same -> same.now;
      case PerhapsSplit split -> split.now.getLast();
      case PerhapsMerged merged -> merged.now;
      case CodesSwapped swapped -> swapped.now;
      case CodeReused reused -> reused.now;
      case PerhapsSameThing same -> same.now.said();
      case NameOfAnother other -> other.now.said();
    };
  }

  static Match match(Indicator was, Indicator now) {
    return new Match("indicator:" + was.code().value(), "indicator:" + now.code().value());
  }

  private static boolean isItself(Indicator was, Indicator now) {
    return was.code().equals(now.code());
  }

  /** One is gone and one is new, and they say nearly the same. */
  record PerhapsSame(Indicator was, Indicator now) implements Doubt {}

  /**
   * Parts of what one said are said by others now.
   *
   * @param now the new ones, and the one itself where it is still there
   */
  record PerhapsSplit(Indicator was, List<Indicator> now) implements Doubt {
    public PerhapsSplit {
      now = List.copyOf(now);
    }
  }

  /**
   * What several said is said by one now.
   *
   * @param was those that are gone, and the one itself where it was there before
   */
  record PerhapsMerged(List<Indicator> was, Indicator now) implements Doubt {
    public PerhapsMerged {
      was = List.copyOf(was);
    }
  }

  /** A code stands before a wording that another code had. */
  record CodesSwapped(Indicator was, Indicator now) implements Doubt {}

  /** A code stands before a wording that has next to nothing of what it had. */
  record CodeReused(Indicator was, Indicator now) implements Doubt {}

  /** Another thing is gone, and one of its kind is new that looks much like it. */
  record PerhapsSameThing(Holding was, Holding now) implements Doubt {}

  /** A thing has the name that another thing of its kind had: did they trade ids? */
  record NameOfAnother(Holding was, Holding now) implements Doubt {}
}
