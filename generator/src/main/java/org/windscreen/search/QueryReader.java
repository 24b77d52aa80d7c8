package org.windscreen.search;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes a plan of what a reader typed; {@code plan.js} does the same, step by step. */
final class QueryReader {
  /** What a query may be all about. */
  private static final Set<Concept.Sort> EXACT =
      Set.of(Concept.Sort.TOPIC, Concept.Sort.TERM, Concept.Sort.LAW);

  /** What is typed beyond this is not read: 200 UTF-16 units, 16 words. */
  static final int MOST_LETTERS = 200;

  static final int MOST_WORDS = 16;

  private final SearchIndex index;

  QueryReader(SearchIndex index) {
    this.index = index;
  }

  QueryPlan read(String query) {
    SpeltWords spelt = spelt(query.substring(0, Math.min(query.length(), MOST_LETTERS)));
    List<Vocabulary.Match> matches = index.vocabulary().asked(spelt.words(), spelt.phraseEnds());
    NamedFilters filters = NamedFilters.of(spelt.words(), matches, index);
    List<QueryPlan.Group> groups = new WordGroups(index, spelt, matches).without(filters.used());
    return new QueryPlan(
        groups,
        filters.authorities(),
        filters.levels(),
        exact(spelt.words(), matches, filters),
        spelt.corrections(),
        new KnownShare(index).isEnough(groups, spelt.corrected()));
  }

  private SpeltWords spelt(String query) {
    String text = Words.fold(query);
    List<Words.Word> typed =
        index.words().of(NumberForms.joined(text, index.spelling()::hasCodesOf));
    List<Words.Word> first = typed.subList(0, Math.min(typed.size(), MOST_WORDS));
    boolean isOpen = text.matches("(?s).*[a-z0-9]") && first.size() == typed.size();
    return SpeltWords.of(first, isOpen, index);
  }

  /** What is named by all the words that count, or all but those that filter. */
  private List<Concept> exact(
      List<Words.Word> words, List<Vocabulary.Match> matches, NamedFilters filters) {
    List<Integer> counting =
        IntStream.range(0, words.size())
            .filter(i -> !filters.used().contains(i) && !index.words().isIgnored(words.get(i)))
            .boxed()
            .toList();
    return matches.stream()
        .filter(m -> !counting.isEmpty() && EXACT.contains(m.concept().sort()))
        .filter(m -> counting.stream().allMatch(i -> m.from() <= i && i < m.to()))
        .map(Vocabulary.Match::concept)
        .distinct()
        .toList();
  }
}
