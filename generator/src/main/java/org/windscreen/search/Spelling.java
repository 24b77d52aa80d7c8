package org.windscreen.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * Corrects and completes words by those of the index: on words as they stand, never on stems.
 *
 * <p>A letter wrong, missing, too many or swapped is one edit. The first letter must be right: most
 * slips are further on. A word of four letters may have one edit if it ends with the right letter
 * too, one of five or more may have one, of eight or more two. Between the two, two words written
 * as one are taken apart.
 */
final class Spelling {
  /** So short a word must end with the right letter too: much that is near is another word. */
  private static final int SHORT = 4;

  private static final int TWO_EDITS = 8;
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
    if (word.length() < SHORT || word.chars().anyMatch(c -> c <= '9')) {
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
          .filter(w -> w.charAt(0) == word.charAt(0))
          .filter(w -> word.length() > SHORT || w.endsWith(word.substring(SHORT - 1)))
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

  /**
   * How a word that is being typed may end.
   *
   * @param all stems, those that end a known phrase first, then the commonest
   * @param phrases the stems that end a known phrase
   */
  record Completions(List<String> all, List<String> phrases) {
    static final Completions NONE = new Completions(List.of(), List.of());

    Completions {
      all = List.copyOf(all);
      phrases = List.copyOf(phrases);
    }
  }

  /** Ends of a word after others, itself left out; of a single letter only what ends a phrase. */
  Completions completions(List<Words.Word> before, String start) {
    List<String> stemsBefore = before.stream().map(Words.Word::stem).toList();
    Map<Boolean, List<String>> ends =
        dictionary.subSet(start, false, start + Character.MAX_VALUE, false).stream()
            .sorted(Comparator.comparingInt(this::commonness).reversed().thenComparing(w -> w))
            .collect(
                Collectors.partitioningBy(
                    w -> index.vocabulary().ends(stemsBefore, index.words().stem(w))));
    List<String> phrases = ends.get(true).stream().map(index.words()::stem).distinct().toList();
    Stream<String> others = start.length() > 1 ? ends.get(false).stream() : Stream.empty();
    return new Completions(
        Stream.concat(ends.get(true).stream(), others)
            .limit(Weights.COMPLETIONS)
            .map(index.words()::stem)
            .distinct()
            .toList(),
        phrases);
  }
}
