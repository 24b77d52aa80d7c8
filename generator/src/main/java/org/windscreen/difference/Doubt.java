package org.windscreen.difference;

import java.util.List;
import org.windscreen.model.IndicatorsFile.Indicator;

/**
 * What may belong together and is not told as if it did: somebody has to decide, and says so by the
 * code, or in {@code withdrawn.yaml}.
 */
public sealed interface Doubt {
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
