package org.windscreen.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How well searches answer a judged set, by kind of query.
 *
 * <p>Success at k: an answer of grade 3 among the first k, or of the best grade there is. MRR: of
 * the first such. nDCG at 10 with gains of 2^grade - 1 (Burges et al. 2005).
 */
public final class Relevance {
  private static final int DEPTH = 10;

  /**
   * The measures of one query, or means over several; {@code found} is whether there was a result.
   */
  public record Measures(double ndcg, double mrr, double first, double three, double found) {
    static Measures mean(List<Measures> all) {
      return new Measures(
          all.stream().mapToDouble(Measures::ndcg).average().orElse(0),
          all.stream().mapToDouble(Measures::mrr).average().orElse(0),
          all.stream().mapToDouble(Measures::first).average().orElse(0),
          all.stream().mapToDouble(Measures::three).average().orElse(0),
          all.stream().mapToDouble(Measures::found).average().orElse(0));
    }
  }

  private final Map<String, List<Measures>> byKind = new TreeMap<>();
  private final List<Measures> all = new ArrayList<>();
  private final List<String> misses = new ArrayList<>();

  private Relevance() {}

  /**
   * Asks every judged query.
   *
   * @throws IOException if Lucene cannot read its index
   */
  public static Relevance of(SearchIndex index, Judgments judgments) throws IOException {
    Relevance relevance = new Relevance();
    Searcher searcher = new Searcher(index);
    for (Judgments.Judged judged : judgments.queries()) {
      relevance.add(judged, index.records(), searcher.search(judged.query(), DEPTH));
    }
    return relevance;
  }

  private void add(Judgments.Judged judged, List<SearchRecord> records, List<Searcher.Hit> hits) {
    List<Integer> got = hits.stream().map(h -> judged.grade(h.record())).toList();
    List<Integer> ideal =
        records.stream().map(judged::grade).filter(g -> g > 0).sorted((a, b) -> b - a).toList();
    int place = placeOfAnswer(got, ideal.isEmpty() ? 4 : ideal.getFirst());
    Measures measures = measured(got, ideal, place);
    byKind.computeIfAbsent(judged.kind(), k -> new ArrayList<>()).add(measures);
    String first = hits.isEmpty() ? "" : hits.getFirst().record().title();
    if (judged.kind().equals(Judgments.NOTHING)) {
      if (!hits.isEmpty()) {
        misses.add(judged.query() + ": found " + first);
      }
      return;
    }
    all.add(measures);
    if (place != 0) {
      String answer = place < 0 ? "no answer" : "answer at " + (place + 1);
      misses.add(judged.query() + ": " + answer + (hits.isEmpty() ? "" : ", first " + first));
    }
  }

  /** Where the first result of at least that grade stands, from 0; -1 where none does. */
  private static int placeOfAnswer(List<Integer> got, int grade) {
    return IntStream.range(0, got.size()).filter(i -> got.get(i) >= grade).findFirst().orElse(-1);
  }

  private static Measures measured(List<Integer> got, List<Integer> ideal, int place) {
    double best = gain(ideal);
    return new Measures(
        best == 0 ? 0 : gain(got) / best,
        place < 0 ? 0 : 1.0 / (place + 1),
        place == 0 ? 1 : 0,
        place >= 0 && place < 3 ? 1 : 0,
        got.isEmpty() ? 0 : 1);
  }

  private static double gain(List<Integer> grades) {
    double sum = 0;
    for (int i = 0; i < Math.min(DEPTH, grades.size()); i++) {
      sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
    }
    return sum;
  }

  /** Over all queries that have an answer. */
  public Measures overall() {
    return Measures.mean(all);
  }

  /** The share of queries that rightly found nothing, of those that should. */
  public double silence() {
    List<Measures> nothing = byKind.getOrDefault(Judgments.NOTHING, List.of());
    return 1 - Measures.mean(nothing).found();
  }

  /** Queries whose first result is not an answer, each in a line. */
  public List<String> misses() {
    return List.copyOf(misses);
  }

  /** A table for people. */
  public List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add("kind        queries  nDCG@10    MRR  first  three  nothing found");
    byKind.forEach(
        (kind, measures) -> lines.add(row(kind, measures.size(), Measures.mean(measures))));
    lines.add(row("answerable", all.size(), overall()));
    return lines;
  }

  private static String row(String kind, int queries, Measures m) {
    String zero = String.format(Locale.ROOT, "%.2f", 1 - m.found());
    return kind.equals(Judgments.NOTHING)
        ? String.format(
            Locale.ROOT,
            "%-11s %7d  %7s  %5s  %5s  %5s  %s",
            kind,
            queries,
            "-",
            "-",
            "-",
            "-",
            zero)
        : String.format(
            Locale.ROOT,
            "%-11s %7d  %7.3f  %5.3f  %5.3f  %5.3f  %s",
            kind,
            queries,
            m.ndcg(),
            m.mrr(),
            m.first(),
            m.three(),
            zero);
  }
}
