package org.windscreen.search;

import java.util.List;

/**
 * What a query comes down to, before anything is looked up.
 *
 * @param groups one for each word that counts, in their order
 * @param authorities those named in the query; all if empty
 * @param levels those named in the query; all if empty
 * @param exact the topics, terms and provisions that all words of the query together name
 * @param corrections spelling put right
 * @param known whether enough of it is known for results to mean anything
 */
record QueryPlan(
    List<Group> groups,
    List<Concept> authorities,
    List<Concept> levels,
    List<Concept> exact,
    List<Correction> corrections,
    boolean known) {
  QueryPlan {
    groups = List.copyOf(groups);
    authorities = List.copyOf(authorities);
    levels = List.copyOf(levels);
    exact = List.copyOf(exact);
    corrections = List.copyOf(corrections);
  }

  /** Everything that one word may stand for; nothing if nobody knows it. */
  record Group(String word, String stem, List<Reading> readings) {
    Group {
      readings = List.copyOf(readings);
    }

    /** Whether the word itself is looked for. */
    boolean isLiteral() {
      return readings.stream().anyMatch(Literal.class::isInstance);
    }

    /** Whether it is part of what means something. */
    boolean isTopical() {
      return readings.stream().anyMatch(Reading::isTopical);
    }
  }

  /** A way to read a word. */
  sealed interface Reading {
    float boost();

    /** Whether it is what words are about, not only the kind of record they ask for. */
    default boolean isTopical() {
      return false;
    }
  }

  /** The word itself. */
  record Literal(String stem, float boost) implements Reading {}

  /** Other words for it: what it may become when typed to its end, or what means the same. */
  record Others(List<String> stems, float boost) implements Reading {
    Others {
      stems = List.copyOf(stems);
    }
  }

  /** What the word, or a phrase that it is in, means. */
  record Meaning(Concept concept, float boost) implements Reading {
    @Override
    public boolean isTopical() {
      return concept.sort() != Concept.Sort.KIND;
    }
  }

  record Correction(String typed, String read) {}

  /** Whether there is something to look for. */
  boolean isEmpty() {
    return groups.isEmpty() && authorities.isEmpty() && levels.isEmpty();
  }

  /** How many groups a result must have: a third of them. */
  int required() {
    return Math.max(1, (groups.size() + 1) / 3);
  }
}
