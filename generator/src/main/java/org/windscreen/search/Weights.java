package org.windscreen.search;

import java.util.LinkedHashMap;
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

  static final float K1 = 1.3f * ONE;
  static final int MOST = 60;

  static final double TITLE = 2.0;
  static final double TITLE_B = 0.3;
  static final double TEXT = 1.0;
  static final double TEXT_B = 0.7;
  static final double CONTEXT = 0.3;

  static final int OWN_CONCEPT = 24;
  static final int GIVEN_CONCEPT = 10;
  static final int TITLE_CONCEPT = 13;
  static final int TEXT_CONCEPT = 3;
  static final int KIND = 10;

  /** What a word adds to its best reading from all its others. */
  static final float OTHERS = 0.2f;

  /** For each word found at all. */
  static final float FOUND = 1.0f;

  /** For two words side by side in order, and near one another in any order. */
  static final float ADJACENT = 0.75f;

  static final float NEAR = 0.55f;

  /** A word by itself where it is part of a phrase that means something. */
  static final float PHRASED = 0.6f;

  /** For the topic, term or provision that a query names and nothing else. */
  static final float EXACT = 3.0f;

  /** For the level itself where a query names it. */
  static final float LEVEL_NAMED = 1.0f;

  /** At most this many words between two that are near. */
  static final int GAP = 3;

  /** A word in more than one of so many records is left out beside others that are known. */
  static final int COMMON = 3;

  /** A query's words that are known must weigh at least this share of all its words. */
  static final double KNOWN_SHARE = 0.55;

  /** What a word tells at most, what one weighs that nobody knows, and what changes it. */
  static final double TELLS = 3;

  static final double UNKNOWN = 5;
  static final double MEANT = 1.5;
  static final double CORRECTED = 0.5;

  /** A completed word beside one that is complete as typed, and in place of one that is not. */
  static final float COMPLETED_TOO = 0.45f;

  static final float COMPLETED = 1.5f;
  static final int COMPLETIONS = 24;

  static final Map<String, Float> CONCEPTS =
      new java.util.TreeMap<>(
          Map.of(
              "topic", 0.9f, "term", 0.8f, "law", 0.95f, "same", 0.6f, "kind", 0.85f, "role", 0.95f,
              "action", 0.3f, "pathway", 0.65f));

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

  /** What the engine in the browser needs of these, by name. */
  static Map<String, Object> forBrowsers() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("K1", K1);
    all.put("KIND", KIND);
    all.put("OTHERS", OTHERS);
    all.put("FOUND", FOUND);
    all.put("ADJACENT", ADJACENT);
    all.put("NEAR", NEAR);
    all.put("GAP", GAP);
    all.put("LEVEL_NAMED", LEVEL_NAMED);
    all.put("PHRASED", PHRASED);
    all.put("EXACT", EXACT);
    all.put("OWN_CONCEPT", OWN_CONCEPT);
    all.put("COMMON", COMMON);
    all.put("KNOWN_SHARE", KNOWN_SHARE);
    all.put("TELLS", TELLS);
    all.put("UNKNOWN", UNKNOWN);
    all.put("MEANT", MEANT);
    all.put("CORRECTED", CORRECTED);
    all.put("COMPLETED_TOO", COMPLETED_TOO);
    all.put("COMPLETED", COMPLETED);
    all.put("COMPLETIONS", COMPLETIONS);
    all.put("CONCEPTS", CONCEPTS);
    return all;
  }

  static float concept(Concept concept) {
    return CONCEPTS.getOrDefault(concept.sort().word(), 0f);
  }
}
