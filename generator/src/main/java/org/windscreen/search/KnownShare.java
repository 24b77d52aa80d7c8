package org.windscreen.search;

import java.util.List;
import java.util.Set;

/** Whether enough of a query is known for results to mean anything. */
final class KnownShare {
  private final SearchIndex index;

  KnownShare(SearchIndex index) {
    this.index = index;
  }

  /**
   * Rare words tell more than common ones; what has a meaning counts more, a correction less.
   *
   * @param corrected the stems of words that were put right
   */
  boolean isEnough(List<QueryPlan.Group> groups, Set<String> corrected) {
    double known = 0;
    double all = 0;
    for (QueryPlan.Group group : groups) {
      double rarity = group.readings().stream().mapToDouble(this::rarity).max().orElse(-1);
      double weight = rarity < 0 ? Weights.UNKNOWN : Math.min(rarity, Weights.TELLS);
      double sure = group.isTopical() ? Weights.MEANT : 1;
      double typed = corrected.contains(group.stem()) ? Weights.CORRECTED : 1;
      known += rarity < 0 ? 0 : weight * sure * typed;
      all += weight;
    }
    return known >= Weights.KNOWN_SHARE * all;
  }

  private double rarity(QueryPlan.Reading reading) {
    return switch (reading) {
      case QueryPlan.Literal literal -> rarity(count(literal.stem()));
      case QueryPlan.Others others ->
          rarity(others.stems().stream().mapToInt(this::count).max().orElse(0));
      case QueryPlan.Meaning meaning ->
          rarity(index.count(LuceneIndex.CONCEPTS, meaning.concept().toString()));
    };
  }

  private int count(String stem) {
    return index.count(LuceneIndex.WORDS, stem);
  }

  /** As in BM25: the natural logarithm of how few of the records have it. */
  private double rarity(int count) {
    return Math.log(1 + (index.records().size() - count + 0.5) / (count + 0.5));
  }
}
