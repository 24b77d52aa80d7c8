package org.windscreen.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * Corrects and completes words by those of the index: on words as they stand, never on stems.
 *
 * <p>A letter wrong, missing, too many or swapped is one edit. A word of four letters or more may
 * have one, of six or more two if it starts with the right letter. Between the two, two words
 * written as one are taken apart.
 */
final class Spelling {
  private static final int ONE_EDIT = 4;
  private static final int TWO_EDITS = 6;
  private static final int PART = 3;

  private final SearchIndex index;
  private final NavigableSet<String> dictionary;
  private final NavigableSet<String> ignored;
  private final TreeSet<String> stems = new TreeSet<>();

  Spelling(SearchIndex index) {
    this.index = index;
    this.dictionary = index.dictionary();
    this.ignored = index.words().ignored();
    dictionary.forEach(word -> stems.add(index.words().stem(word)));
  }

  /** The stems of the dictionary, sorted. */
  List<String> stems() {
    return List.copyOf(stems);
  }

  boolean knows(String stem) {
    return stems.contains(stem);
  }

  /** Whether words are letters such as these with a number, as codes are. */
  boolean hasCodesOf(String letters) {
    return dictionary.subSet(letters + "0", letters + ":").stream()
        .anyMatch(word -> word.substring(letters.length()).matches("[0-9]{3,}"));
  }

  /** What stands for a word that is not known: one word, two, or none. */
  List<String> corrected(String word) {
    if (word.length() < ONE_EDIT || word.chars().anyMatch(c -> c <= '9')) {
      return List.of();
    }
    Optional<String> near = nearest(word, 1);
    if (near.isPresent()) {
      return List.of(near.get());
    }
    for (int i = PART; i <= word.length() - PART; i++) {
      if (dictionary.contains(word.substring(0, i)) && dictionary.contains(word.substring(i))) {
        return List.of(word.substring(0, i), word.substring(i));
      }
    }
    return word.length() < TWO_EDITS ? List.of() : nearest(word, 2).stream().toList();
  }

  private Optional<String> nearest(String word, int edits) {
    var automaton = new LevenshteinAutomata(word, true).toAutomaton(edits);
    CharacterRunAutomaton within = new CharacterRunAutomaton(automaton);
    List<String> near = new ArrayList<>();
    for (NavigableSet<String> among : List.of(dictionary, ignored)) {
      among.stream()
          .filter(w -> w.length() >= PART && w.chars().noneMatch(c -> c <= '9'))
          .filter(w -> edits == 1 || w.charAt(0) == word.charAt(0))
          .filter(within::run)
          .forEach(near::add);
    }
    // Far from what was typed, the word that starts more like it.
    return near.stream()
        .min(
            Comparator.<String>comparingInt(w -> edits == 1 ? 0 : -shared(w, word))
                .thenComparing(Comparator.comparingInt(this::commonness).reversed())
                .thenComparing(w -> w));
  }

  private static int shared(String a, String b) {
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return same;
  }

  private int commonness(String word) {
    return ignored.contains(word)
        ? Integer.MAX_VALUE
        : index.count(LuceneIndex.WORDS, index.words().stem(word));
  }

  /** The stems of the commonest words that start with these letters; the word itself left out. */
  List<String> completions(String start) {
    return dictionary.subSet(start, false, start + Character.MAX_VALUE, false).stream()
        .sorted(Comparator.comparingInt(this::commonness).reversed().thenComparing(w -> w))
        .limit(Weights.COMPLETIONS)
        .map(index.words()::stem)
        .distinct()
        .toList();
  }
}
