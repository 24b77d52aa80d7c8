package org.windscreen.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What each word of a query may stand for: itself, what it may become when typed to its end, and
 * what it means by itself or in a phrase.
 */
final class WordGroups {
  private final SearchIndex index;
  private final SpeltWords spelt;
  private final List<Words.Word> words;
  private final List<Vocabulary.Match> matches;

  WordGroups(SearchIndex index, SpeltWords spelt, List<Vocabulary.Match> matches) {
    this.index = index;
    this.spelt = spelt;
    this.words = spelt.words();
    this.matches = List.copyOf(matches);
  }

  /**
   * One group for each stem that counts, in the words' order; without those that nearly every
   * record has, unless nothing else is known.
   *
   * @param used the places of words that are no groups, since they filter
   */
  List<QueryPlan.Group> without(Set<Integer> used) {
    Map<String, QueryPlan.Group> groups = new LinkedHashMap<>();
    for (int i = 0; i < words.size(); i++) {
      if (!used.contains(i) && counts(i) && !groups.containsKey(words.get(i).stem())) {
        group(i).ifPresent(group -> groups.put(group.stem(), group));
      }
    }
    List<QueryPlan.Group> telling = groups.values().stream().filter(this::isTelling).toList();
    return telling.stream().allMatch(g -> g.readings().isEmpty())
        ? List.copyOf(groups.values())
        : telling;
  }

  /** A word that says nothing counts only if it is all there is and may become another. */
  private boolean counts(int at) {
    boolean mayBecomeAnother = words.size() == 1 && !spelt.ends().all().isEmpty();
    return !index.words().isIgnored(words.get(at)) || mayBecomeAnother;
  }

  private Optional<QueryPlan.Group> group(int at) {
    Words.Word word = words.get(at);
    boolean isLast = at == words.size() - 1;
    List<QueryPlan.Reading> readings =
        readings(word.stem(), at, isLast ? spelt.ends().all() : List.of());
    // A single letter at the end is a word that has only begun.
    boolean hasBegun = spelt.isOpen() && isLast && at > 0 && word.surface().length() == 1;
    return readings.isEmpty() && hasBegun
        ? Optional.empty()
        : Optional.of(new QueryPlan.Group(word.surface(), word.stem(), readings));
  }

  /** Whether a word is not in very many records, or is part of what means something. */
  private boolean isTelling(QueryPlan.Group group) {
    return !isCommon(group.stem()) || group.isTopical();
  }

  private List<QueryPlan.Reading> readings(String stem, int at, List<String> ends) {
    List<Vocabulary.Match> over =
        matches.stream().filter(m -> m.from() <= at && at < m.to()).toList();
    List<QueryPlan.Reading> meanings = meanings(stem, over);
    List<QueryPlan.Reading> readings = new ArrayList<>();
    if (isKnown(stem)
        && !(isCommon(stem) && meanings.stream().anyMatch(QueryPlan.Reading::isTopical))) {
      boolean isPhrased = over.stream().anyMatch(m -> m.isPhrase() && m.isTopical());
      readings.add(new QueryPlan.Literal(stem, isPhrased ? Weights.PHRASED : 1));
    }
    List<String> others = ends.stream().filter(e -> !e.equals(stem) && isKnown(e)).toList();
    if (!others.isEmpty()) {
      float boost = spelt.isLastKnown() ? Weights.COMPLETED_TOO : Weights.COMPLETED;
      readings.add(new QueryPlan.Others(others, boost));
    }
    readings.addAll(meanings);
    return readings;
  }

  private List<QueryPlan.Reading> meanings(String stem, List<Vocabulary.Match> over) {
    return over.stream()
        .map(Vocabulary.Match::concept)
        .filter(concept -> !concept.isFilter())
        .distinct()
        .flatMap(concept -> meaning(concept, stem).stream())
        .toList();
  }

  private Optional<QueryPlan.Reading> meaning(Concept concept, String stem) {
    float boost = Weights.concept(concept);
    if (concept.sort() == Concept.Sort.SAME) {
      List<String> same = isCommon(stem) ? List.of() : others(concept, stem);
      return same.isEmpty() ? Optional.empty() : Optional.of(new QueryPlan.Others(same, boost));
    }
    return index.count(LuceneIndex.CONCEPTS, concept.toString()) > 0
        ? Optional.of(new QueryPlan.Meaning(concept, boost))
        : Optional.empty();
  }

  private List<String> others(Concept concept, String stem) {
    return index.vocabulary().same(concept).stream()
        .filter(s -> !s.equals(stem) && isKnown(s) && !isCommon(s))
        .toList();
  }

  private boolean isKnown(String stem) {
    return index.count(LuceneIndex.WORDS, stem) > 0;
  }

  private boolean isCommon(String stem) {
    return index.count(LuceneIndex.WORDS, stem) * Weights.COMMON > index.records().size();
  }
}
