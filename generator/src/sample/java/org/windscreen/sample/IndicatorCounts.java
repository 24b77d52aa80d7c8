package org.windscreen.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * An authority's categories, and how many indicators it has for each level and category.
 *
 * @param columns eight to fourteen, in printed order
 * @param counts by level, then by category; 0 for an empty cell, of which there are at least two
 */
record IndicatorCounts(List<IndicatorCounts.MadeUpCategory> columns, List<List<Integer>> counts) {
  IndicatorCounts {
    columns = List.copyOf(columns);
    counts = List.copyOf(counts);
  }

  /** One category. */
  record MadeUpCategory(String id, String name, Optional<String> group, List<String> mapsTo) {
    MadeUpCategory {
      mapsTo = List.copyOf(mapsTo);
    }
  }

  static IndicatorCounts of(WordLists words, LevelScheme ladder, int indicators, Chance chance) {
    List<MadeUpCategory> columns = columns(words.sheet("categories"), chance);
    int cells = columns.size() * ladder.rungs().size();
    int empty = chance.between(2, cells / 9);
    int filled = Math.min(cells - empty, Math.max(1, indicators * 2 / 3));
    List<Integer> open = chance.some(numbers(cells), filled);
    int[] counts = new int[cells];
    open.forEach(cell -> counts[cell]++);
    List<Integer> urn = urn(words.concerns(), columns, open);
    for (int i = filled; i < indicators; i++) {
      counts[chance.one(urn)]++;
    }
    return new IndicatorCounts(columns, rows(counts, columns.size()));
  }

  private static List<MadeUpCategory> columns(Sheet categories, Chance chance) {
    List<Sheet.Entry> schemes =
        categories.entries().stream().filter(entry -> !entry.all("row").isEmpty()).toList();
    List<MadeUpCategory> columns = new ArrayList<>();
    Optional<String> group = Optional.empty();
    for (String row : chance.one(schemes).all("row")) {
      String[] parts = row.split(" \\| ", -1);
      if (parts.length == 1) {
        group = Optional.of(row).filter(name -> !name.equals("not-stated"));
      } else {
        String name = chance.one(List.of(parts[1].split(" ; ")));
        columns.add(
            new MadeUpCategory(Options.slug(name), name, group, List.of(parts[0].split(" "))));
      }
    }
    return columns;
  }

  /** The open cells, each as often as there are topics in its category, but not too often. */
  private static List<Integer> urn(
      List<Concern> concerns, List<MadeUpCategory> columns, List<Integer> open) {
    List<Long> topics = columns.stream().map(column -> topics(concerns, column)).toList();
    List<Integer> urn = new ArrayList<>();
    for (int cell : open) {
      for (int i = 0; i < Math.min(12, 2 + topics.get(cell % columns.size())); i++) {
        urn.add(cell);
      }
    }
    return urn;
  }

  private static long topics(List<Concern> concerns, MadeUpCategory column) {
    return concerns.stream()
        .filter(concern -> !Collections.disjoint(concern.categories(), column.mapsTo()))
        .map(Concern::topic)
        .distinct()
        .count();
  }

  private static List<List<Integer>> rows(int[] counts, int width) {
    List<List<Integer>> rows = new ArrayList<>();
    for (int from = 0; from < counts.length; from += width) {
      List<Integer> row = new ArrayList<>();
      for (int i = from; i < from + width; i++) {
        row.add(counts[i]);
      }
      rows.add(List.copyOf(row));
    }
    return rows;
  }

  private static List<Integer> numbers(int count) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      numbers.add(i);
    }
    return numbers;
  }
}
