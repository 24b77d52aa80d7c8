package org.windscreen.search;

import java.util.List;
import java.util.Map;

/**
 * The numbers that ranking depends on; the browser is given the same.
 *
 * <p>Frequencies are counted in eighths, so that Lucene and the browser can keep them as whole
 * numbers: BM25F (Robertson and Zaragoza 2009, section 3.6) with each field's length normalised
 * when the index is made.
 */
final class Weights {
  /** One plain occurrence of a word. */
  static final int ONE = 8;

  static final float K1 = 1.2f * ONE;
  static final int MOST = 60;

  static final double TITLE = 2.0;
  static final double TITLE_B = 0.4;
  static final double TEXT = 1.0;
  static final double TEXT_B = 0.7;
  static final double CONTEXT = 0.25;

  static final int OWN_CONCEPT = 24;
  static final int GIVEN_CONCEPT = 10;
  static final int TITLE_CONCEPT = 12;
  static final int TEXT_CONCEPT = 5;
  static final int KIND = 8;

  /** What a word adds to its best reading from all its others. */
  static final float OTHERS = 0.2f;

  /** For each word found at all. */
  static final float FOUND = 1.0f;

  /** For two words side by side in order, and near one another in any order. */
  static final float ADJACENT = 0.8f;

  static final float NEAR = 0.5f;

  /** For the level itself where a query names it. */
  static final float LEVEL_NAMED = 1.5f;

  /** At most this many words between two that are near. */
  static final int GAP = 4;

  /** A word in more than one of so many records is left out beside others that are known. */
  static final int COMMON = 4;

  /** A query's words that are known must weigh at least this share of all its words. */
  static final double KNOWN_SHARE = 0.48;

  /** A completed word beside one that is complete as typed, and in place of one that is not. */
  static final float COMPLETED_TOO = 0.3f;

  static final float COMPLETED = 0.9f;
  static final int COMPLETIONS = 24;

  static final Map<String, Float> CONCEPTS =
      new java.util.TreeMap<>(
          Map.of(
              "topic", 0.9f, "term", 0.8f, "law", 0.8f, "same", 0.5f, "kind", 0.8f, "role", 0.9f,
              "action", 0.7f, "pathway", 0.7f));

  private static final int[] STEPS = {1, 2, 4, 7, 12, 20, 35, MOST};

  private Weights() {}

  /** The nearest of eight steps, each about 1.7 times the one before: they pack well. */
  static int rounded(double eighths) {
    int best = STEPS[0];
    for (int step : STEPS) {
      if (Math.abs(step - eighths) < Math.abs(best - eighths)) {
        best = step;
      }
    }
    return best;
  }

  /** What the engine in the browser needs of these, in the order in which it takes them apart. */
  static List<Object> forBrowsers() {
    return List.of(
        K1,
        KIND,
        OTHERS,
        FOUND,
        ADJACENT,
        NEAR,
        LEVEL_NAMED,
        GAP,
        COMMON,
        KNOWN_SHARE,
        COMPLETED_TOO,
        COMPLETED,
        COMPLETIONS,
        CONCEPTS);
  }

  static float concept(String concept) {
    return CONCEPTS.getOrDefault(concept.substring(0, concept.indexOf(':')), 0f);
  }
}
