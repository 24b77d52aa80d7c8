package org.windscreen.difference;

import java.util.ArrayList;
import java.util.List;
import org.windscreen.difference.MarkedText.Mark;

/**
 * A qualifier of one of two wordings, of which at least a word is not in the other.
 *
 * @param place how many stretches of kept words stand before it
 */
record Touched(Qualifier.Sort sort, String words, int place) {
  private static final int NOT = -1;

  /** What became of the qualifiers of a text, those first that one took the place of. */
  static List<Qualifier> changes(MarkedText text) {
    List<Touched> lost = in(text, Mark.GONE, Mark.NEW);
    List<Touched> gained = in(text, Mark.NEW, Mark.GONE);
    stayed(lost, gained);
    List<Qualifier> changes = new ArrayList<>();
    became(lost, gained, changes);
    moved(lost, gained, changes);
    boolean joins =
        lost.stream().anyMatch(Touched::joins) && gained.stream().anyMatch(Touched::joins);
    lost.removeIf(one -> one.isOneMore() && !joins);
    gained.removeIf(one -> one.isOneMore() && !joins);
    lost.forEach(one -> changes.add(new Qualifier.Lost(one.sort, one.words)));
    gained.forEach(one -> changes.add(new Qualifier.Gained(one.sort, one.words)));
    return List.copyOf(changes);
  }

  /** "Significant" and "unexplained significant", "repeated" and "repeatedly": nothing is lost. */
  private static void stayed(List<Touched> lost, List<Touched> gained) {
    for (Touched one : List.copyOf(lost)) {
      gained.stream()
          .filter(other -> one.place == other.place && stem(one).equals(stem(other)))
          .findFirst()
          .ifPresent(other -> {
            lost.remove(one);
            gained.remove(other);
          });
    }
  }

  private static String stem(Touched one) {
    return one.words.replaceFirst("ly$", "");
  }

  /** Where one of a sort is gone and one of that sort is new in the very place. */
  private static void became(List<Touched> lost, List<Touched> gained, List<Qualifier> changes) {
    for (Touched one : List.copyOf(lost)) {
      List<Touched> here = gained.stream().filter(one::isReplacedBy).toList();
      long rivals = lost.stream().filter(o -> o.sort == one.sort && o.place == one.place).count();
      if (here.size() == 1 && rivals == 1) {
        lost.remove(one);
        gained.remove(here.getFirst());
        changes.add(new Qualifier.Became(one.sort, one.words, here.getFirst().words));
      }
    }
  }

  private static void moved(List<Touched> lost, List<Touched> gained, List<Qualifier> changes) {
    for (Touched one : List.copyOf(lost)) {
      List<Touched> same = gained.stream().filter(o -> o.words.equals(one.words)).toList();
      if (!same.isEmpty()) {
        lost.remove(one);
        gained.remove(same.getFirst());
        if (!one.joins()) {
          changes.add(new Qualifier.Moved(one.sort, one.words));
        }
      }
    }
  }

  private static List<Touched> in(MarkedText text, Mark mark, Mark other) {
    List<String> tokens = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    int place = 0;
    for (MarkedText.Piece piece : text.pieces()) {
      place += piece.mark() == Mark.KEPT ? 1 : 0;
      if (piece.mark() != other) {
        for (MarkedText.Token token : MarkedText.tokens(piece.text())) {
          tokens.add(token.text());
          places.add(piece.mark() == mark ? place : NOT);
        }
      }
    }
    List<Touched> touched = new ArrayList<>();
    for (Qualifiers.Found found : Qualifiers.in(tokens)) {
      places.subList(found.from(), found.from() + found.length()).stream()
          .filter(at -> at != NOT)
          .findFirst()
          .ifPresent(at -> touched.add(new Touched(found.sort(), found.words(), at)));
    }
    return touched;
  }

  private boolean joins() {
    return sort == Qualifier.Sort.JOIN;
  }

  /**
   * An "and" by itself lengthens a list; an "or" by itself makes what is said wider or narrower.
   */
  private boolean isOneMore() {
    return joins() && words.equals("and");
  }

  private boolean isReplacedBy(Touched other) {
    return sort == other.sort && place == other.place && !words.equals(other.words);
  }
}
