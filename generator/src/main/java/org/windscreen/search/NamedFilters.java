package org.windscreen.search;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The authorities and levels that the words of a query name.
 *
 * <p>Example: "neglect levels 2 and 3 worcs" names {@code in:worcestershire}, {@code level:2} and
 * {@code level:3}, by all its words but the first.
 *
 * @param authorities concepts {@code in:…} in the words' order, each once; empty where the index
 *     has one authority
 * @param levels concepts {@code level:…} in the words' order, each once
 * @param used the places of the words that name them, from 0
 */
record NamedFilters(List<Concept> authorities, List<Concept> levels, Set<Integer> used) {
  NamedFilters {
    authorities = List.copyOf(authorities);
    levels = List.copyOf(levels);
    used = Set.copyOf(used);
  }

  static NamedFilters of(
      List<Words.Word> words, List<Vocabulary.Match> matches, SearchIndex index) {
    return new Reader(words, index).read(matches);
  }

  private static final class Reader {
    private final List<Words.Word> words;
    private final SearchIndex index;
    private final Set<Concept> authorities = new LinkedHashSet<>();
    private final Set<Concept> levels = new LinkedHashSet<>();
    private final Set<Integer> used = new HashSet<>();

    Reader(List<Words.Word> words, SearchIndex index) {
      this.words = words;
      this.index = index;
    }

    NamedFilters read(List<Vocabulary.Match> matches) {
      for (Vocabulary.Match match : matches) {
        if (match.concept().sort() == Concept.Sort.IN) {
          take(authorities, match.concept(), match.from(), match.to());
        }
        if (match.concept().sort() == Concept.Sort.LEVEL) {
          take(levels, match.concept(), match.from(), match.to());
          takeFollowing(match.to());
        }
      }
      boolean isOnlyOne = index.authorities().size() == 1;
      return new NamedFilters(
          isOnlyOne ? List.of() : List.copyOf(authorities), List.copyOf(levels), used);
    }

    private void take(Set<Concept> named, Concept concept, int from, int to) {
      named.add(concept);
      for (int i = from; i < to; i++) {
        used.add(i);
      }
    }

    /** Levels that follow one: "level 2 and 3", "levels 2-4" as two numbers. */
    private void takeFollowing(int from) {
      int next = from;
      while (next < words.size()) {
        int at = next + (index.words().isIgnored(words.get(next)) ? 1 : 0);
        if (at == words.size()) {
          return;
        }
        Concept concept = new Concept(Concept.Sort.LEVEL, words.get(at).surface());
        if (!index.vocabulary().phrases().containsKey(concept)) {
          return;
        }
        take(levels, concept, next, at + 1);
        next = at + 1;
      }
    }
  }
}
