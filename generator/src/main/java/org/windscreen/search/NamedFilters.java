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
record NamedFilters(List<String> authorities, List<String> levels, Set<Integer> used) {
  NamedFilters {
    authorities = List.copyOf(authorities);
    levels = List.copyOf(levels);
    used = Set.copyOf(used);
  }

  static NamedFilters of(
      List<Words.Word> words, List<Vocabulary.Match> matches, SearchIndex index) {
    return new Reader(words, index).read(matches);
  }

  /** Whether a concept says where to look, not what for. */
  static boolean isFilter(String concept) {
    return isAuthority(concept) || isLevel(concept);
  }

  private static boolean isAuthority(String concept) {
    return concept.startsWith("in:");
  }

  private static boolean isLevel(String concept) {
    return concept.startsWith("level:");
  }

  private static final class Reader {
    private final List<Words.Word> words;
    private final SearchIndex index;
    private final Set<String> authorities = new LinkedHashSet<>();
    private final Set<String> levels = new LinkedHashSet<>();
    private final Set<Integer> used = new HashSet<>();

    Reader(List<Words.Word> words, SearchIndex index) {
      this.words = words;
      this.index = index;
    }

    NamedFilters read(List<Vocabulary.Match> matches) {
      for (Vocabulary.Match match : matches) {
        if (isAuthority(match.concept())) {
          take(authorities, match.concept(), match.from(), match.to());
        }
        if (isLevel(match.concept())) {
          take(levels, match.concept(), match.from(), match.to());
          takeFollowing(match.to());
        }
      }
      boolean isOnlyOne = index.authorities().size() == 1;
      return new NamedFilters(
          isOnlyOne ? List.of() : List.copyOf(authorities), List.copyOf(levels), used);
    }

    private void take(Set<String> named, String concept, int from, int to) {
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
        String concept = at < words.size() ? "level:" + words.get(at).surface() : "";
        if (!index.vocabulary().phrases().containsKey(concept)) {
          return;
        }
        take(levels, concept, next, at + 1);
        next = at + 1;
      }
    }
  }
}
