package org.windscreen.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a query as they are looked for: spelling put right, and how the last may end.
 *
 * <p>Example: {@code negelct} is the word "neglect" with one correction.
 *
 * @param words in their order; a word that was two written as one is two
 * @param corrections what was put right, in the words' order
 * @param corrected the stems of words that were put right
 * @param ends how the last word may end while it is being typed
 * @param isLastKnown whether the last word that was not put right is one of the index's
 * @param isOpen whether the last word may go on
 */
record SpeltWords(
    List<Words.Word> words,
    List<QueryPlan.Correction> corrections,
    Set<String> corrected,
    Spelling.Completions ends,
    boolean isLastKnown,
    boolean isOpen) {
  SpeltWords {
    words = List.copyOf(words);
    corrections = List.copyOf(corrections);
    corrected = Set.copyOf(corrected);
  }

  static SpeltWords of(List<Words.Word> typed, boolean isOpen, SearchIndex index) {
    return new Reader(typed, isOpen, index).read();
  }

  /** The stems that the last word may become where phrases are looked for. */
  List<String> phraseEnds() {
    return isLastKnown ? ends.phrases() : ends.all();
  }

  /** Reads word by word, each with those before it. */
  private static final class Reader {
    private final List<Words.Word> typed;
    private final boolean isOpen;
    private final SearchIndex index;
    private final Spelling spelling;
    private final List<Words.Word> words = new ArrayList<>();
    private final List<QueryPlan.Correction> corrections = new ArrayList<>();
    private final Set<String> corrected = new HashSet<>();
    private Spelling.Completions ends = Spelling.Completions.NONE;
    private boolean isLastKnown = true;

    Reader(List<Words.Word> typed, boolean isOpen, SearchIndex index) {
      this.typed = typed;
      this.isOpen = isOpen;
      this.index = index;
      this.spelling = index.spelling();
    }

    SpeltWords read() {
      for (int i = 0; i < typed.size(); i++) {
        read(typed.get(i), isOpen && i == typed.size() - 1);
      }
      return new SpeltWords(words, corrections, corrected, ends, isLastKnown, isOpen);
    }

    private void read(Words.Word word, boolean mayGoOn) {
      boolean known = index.words().isIgnored(word) || spelling.knows(word.stem());
      Spelling.Completions longer =
          mayGoOn ? spelling.completions(words, word.surface()) : Spelling.Completions.NONE;
      List<String> right =
          known || !longer.all().isEmpty() ? List.of() : spelling.corrected(word.surface());
      if (right.isEmpty()) {
        words.add(word);
        ends = longer;
        isLastKnown = known;
      } else {
        corrections.add(new QueryPlan.Correction(word.surface(), String.join(" ", right)));
        right.forEach(this::correct);
      }
    }

    private void correct(String right) {
      String stem = index.words().stem(right);
      words.add(new Words.Word(right, stem));
      corrected.add(stem);
    }
  }
}
