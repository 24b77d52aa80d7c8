package org.windscreen.difference;

import java.util.List;
import java.util.Locale;

/**
 * A word that a statement lost or gained and that changes how strong, certain or wide it is.
 *
 * <p>Example: from "persistent absence or exclusion" to "absence and exclusion", "persistent" is
 * lost, and "or" became "and".
 */
public sealed interface Qualifier {
  /** How a qualifier works on what is said. */
  enum Sort {
    STRENGTH,
    FREQUENCY,
    CERTAINTY,
    RISK,
    DEMAND,
    NEGATION,
    CONDITION,
    AMOUNT,
    /** "and" and "or": they count where one takes the place of the other. */
    JOIN;

    static Sort of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  Sort sort();

  /** What is said no more. */
  record Lost(Sort sort, String words) implements Qualifier {}

  /** What was not said. */
  record Gained(Sort sort, String words) implements Qualifier {}

  /** One took another's place. */
  record Became(Sort sort, String was, String now) implements Qualifier {}

  /** What stands in another place, where it may qualify something else. */
  record Moved(Sort sort, String words) implements Qualifier {}

  /** Those that a rewording changed: first what became what. May be empty. */
  static List<Qualifier> of(MarkedText text) {
    return Touched.changes(text);
  }
}
