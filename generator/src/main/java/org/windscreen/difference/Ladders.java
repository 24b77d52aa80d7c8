package org.windscreen.difference;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.windscreen.difference.Change.Direction;
import org.windscreen.model.Edition;
import org.windscreen.model.Id;
import org.windscreen.model.LevelsFile;

/** The levels of two editions, each from least to most need. */
record Ladders(Edition from, Edition to) {
  /**
   * Which way it is from some levels to others, by the ladder that has them all: first of all by
   * the highest level, then by the lowest.
   */
  Direction direction(List<Id.Level> was, List<Id.Level> now) {
    return Stream.of(to, from)
        .map(edition -> byRank(ranks(was, edition), ranks(now, edition)))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(Direction.ACROSS);
  }

  /** From 0 for the least need; -1 for a level that the edition does not have. */
  private static List<Integer> ranks(List<Id.Level> levels, Edition edition) {
    List<Id.Level> ladder = edition.levels().stream().map(LevelsFile.Level::id).toList();
    return levels.stream().map(ladder::indexOf).sorted(Comparator.reverseOrder()).toList();
  }

  private static Optional<Direction> byRank(List<Integer> was, List<Integer> now) {
    if (was.getLast() < 0 || now.getLast() < 0) {
      return Optional.empty();
    }
    int top = Integer.compare(now.getFirst(), was.getFirst());
    int by = top == 0 ? Integer.compare(now.getLast(), was.getLast()) : top;
    return Optional.of(by > 0 ? Direction.UP : by < 0 ? Direction.DOWN : Direction.ACROSS);
  }
}
