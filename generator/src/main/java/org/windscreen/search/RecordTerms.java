package org.windscreen.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a record is found by.
 *
 * @param words stems, each with its frequency in eighths
 * @param concepts meanings, each with its weight in eighths
 * @param sequence the stems of the title or the wording in order
 * @param surfaces the words as they stand, for spelling and completion
 */
record RecordTerms(
    SortedMap<String, Integer> words,
    SortedMap<Concept, Integer> concepts,
    List<String> sequence,
    SortedSet<String> surfaces) {

  /** The average number of words in titles and in texts; at least 1. */
  record Average(double title, double text) {}

  /** The terms of all records, in their order. */
  static List<RecordTerms> of(List<SearchRecord> records, Words words, Vocabulary vocabulary) {
    List<Parts> parts = records.stream().map(r -> Parts.of(r, words)).toList();
    Average average =
        new Average(
            Math.max(1, parts.stream().mapToInt(p -> p.title().size()).average().orElse(1)),
            Math.max(1, parts.stream().mapToInt(p -> p.text().size()).average().orElse(1)));
    List<RecordTerms> terms = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      terms.add(new Gatherer(words, vocabulary, average).gather(records.get(i), parts.get(i)));
    }
    return terms;
  }

  /** A record's words by field, without those that are ignored. An indicator's wording is text. */
  private record Parts(List<Words.Word> title, List<Words.Word> text, List<Words.Word> context) {
    static Parts of(SearchRecord record, Words words) {
      boolean wording =
          record.kind() == RecordKind.INDICATOR || record.kind() == RecordKind.STRENGTH;
      return new Parts(
          telling(wording ? "" : record.title(), words),
          telling(wording ? record.title() + " " + record.text() : record.text(), words),
          telling(String.join(" ", record.context()), words));
    }

    private static List<Words.Word> telling(String text, Words words) {
      return words.of(text).stream().filter(w -> !words.isIgnored(w)).toList();
    }
  }

  /** Adds up one record's terms. */
  private static final class Gatherer {
    private final Words words;
    private final Vocabulary vocabulary;
    private final Average average;
    private final Map<String, Double> frequencies = new HashMap<>();
    private static final Set<Concept.Sort> SPOKEN_OF = Set.of(Concept.Sort.TERM, Concept.Sort.LAW);

    private final SortedMap<Concept, Integer> concepts = new TreeMap<>();
    private final SortedSet<String> surfaces = new TreeSet<>();

    Gatherer(Words words, Vocabulary vocabulary, Average average) {
      this.words = words;
      this.vocabulary = vocabulary;
      this.average = average;
    }

    RecordTerms gather(SearchRecord record, Parts parts) {
      count(parts.title(), Weights.TITLE, Weights.TITLE_B, average.title());
      count(parts.text(), Weights.TEXT, Weights.TEXT_B, average.text());
      count(parts.context(), Weights.CONTEXT, 0, 1);
      record
          .exact()
          .forEach(token -> {
            frequencies.put(token, (double) Weights.MOST);
            surfaces.add(token);
          });
      spoken(record.text(), Weights.TEXT_CONCEPT);
      spoken(record.title(), Weights.TITLE_CONCEPT);
      int given = record.authority().isEmpty() ? Weights.OWN_CONCEPT : Weights.GIVEN_CONCEPT;
      record.concepts().forEach(concept -> concepts.put(concept, given));
      concepts.put(Concept.of(record.kind()), Weights.KIND);
      return new RecordTerms(eighths(), concepts, sequence(parts), surfaces);
    }

    private void count(List<Words.Word> field, double weight, double b, double average) {
      double length = 1 - b + b * field.size() / average;
      for (Words.Word word : field) {
        frequencies.merge(word.stem(), weight / length, Double::sum);
        surfaces.add(word.surface());
      }
    }

    /** Terms and provisions that a text speaks of; topics are given, not guessed. */
    private void spoken(String text, int weight) {
      List<String> stems = words.of(text).stream().map(Words.Word::stem).toList();
      for (Vocabulary.Match match : vocabulary.in(stems, List.of())) {
        if (SPOKEN_OF.contains(match.concept().sort())) {
          concepts.merge(match.concept(), weight, Math::max);
        }
      }
    }

    private SortedMap<String, Integer> eighths() {
      SortedMap<String, Integer> all = new TreeMap<>();
      frequencies.forEach((term, tf) -> all.put(term, Weights.rounded(tf * Weights.ONE)));
      return all;
    }

    private static List<String> sequence(Parts parts) {
      List<Words.Word> headline = parts.title().isEmpty() ? parts.text() : parts.title();
      return headline.stream().map(Words.Word::stem).toList();
    }
  }
}
