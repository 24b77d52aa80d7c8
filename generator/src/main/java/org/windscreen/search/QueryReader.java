package org.windscreen.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes a plan of what a reader typed; {@code engine.js} does the same, step by step. */
final class QueryReader {
  /** What is typed beyond this is not read: 200 UTF-16 units, 16 words. */
  static final int MOST_LETTERS = 200;

  static final int MOST_WORDS = 16;

  private static final Pattern CODE =
      Pattern.compile("(?<![a-z0-9])([a-z]{2,4})[- ]?([0-9]{3,6})(?![a-z0-9])");
  private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ().-]{3,}[0-9]");
  private static final int SHORTEST_NUMBER = 6;

  private final SearchIndex index;
  private final Spelling spelling;

  QueryReader(SearchIndex index, Spelling spelling) {
    this.index = index;
    this.spelling = spelling;
  }

  QueryPlan read(String query) {
    String text = Words.fold(query.substring(0, Math.min(query.length(), MOST_LETTERS)));
    List<Words.Word> typed = index.words().of(numbers(codes(text)));
    List<Words.Word> first = typed.subList(0, Math.min(typed.size(), MOST_WORDS));
    boolean open = text.matches("(?s).*[a-z0-9]") && first.size() == typed.size();
    return new Reading(open).plan(first);
  }

  private static boolean isFilter(String concept) {
    return concept.startsWith("in:") || concept.startsWith("level:");
  }

  private String codes(String text) {
    return CODE.matcher(text)
        .replaceAll(m -> {
          String joined = m.group(1) + m.group(2);
          return spelling.hasCodesOf(m.group(1)) ? joined : m.group();
        });
  }

  private String numbers(String text) {
    return NUMBER
        .matcher(text)
        .replaceAll(m -> {
          String digits = m.group().replaceAll("[^0-9]", "");
          String national =
              m.group().startsWith("+44")
                  ? ("0" + digits.substring(2)).replaceFirst("^00", "0")
                  : digits;
          return digits.length() < SHORTEST_NUMBER ? m.group() : " " + national + " ";
        });
  }

  /** One query being read. */
  private final class Reading {
    private final boolean open;
    private final List<QueryPlan.Correction> corrections = new ArrayList<>();
    private List<String> completions = List.of();
    private boolean lastKnown = true;

    Reading(boolean open) {
      this.open = open;
    }

    QueryPlan plan(List<Words.Word> typed) {
      List<Words.Word> words = spelt(typed);
      List<String> stems = words.stream().map(Words.Word::stem).toList();
      List<Vocabulary.Match> matches =
          index.vocabulary().in(stems, lastKnown ? List.of() : completions);
      Set<String> authorities = new LinkedHashSet<>();
      Set<String> levels = new LinkedHashSet<>();
      boolean[] used = new boolean[words.size()];
      for (Vocabulary.Match match : matches) {
        String concept = match.concept();
        if (isFilter(concept)) {
          (concept.startsWith("in:") ? authorities : levels).add(concept);
          java.util.Arrays.fill(used, match.from(), match.to(), true);
        }
      }
      if (index.authorities().size() == 1) {
        authorities.clear();
      }
      List<QueryPlan.Group> groups = groups(words, matches, used);
      boolean known = known(groups);
      return new QueryPlan(
          groups, List.copyOf(authorities), List.copyOf(levels), corrections, known);
    }

    private List<Words.Word> spelt(List<Words.Word> typed) {
      List<Words.Word> words = new ArrayList<>();
      for (int i = 0; i < typed.size(); i++) {
        Words.Word word = typed.get(i);
        boolean last = i == typed.size() - 1 && open && word.surface().length() > 1;
        boolean known = index.words().isIgnored(word) || spelling.knows(word.stem());
        List<String> ends = last ? spelling.completions(word.surface()) : List.of();
        List<String> right =
            known || !ends.isEmpty() ? List.of() : spelling.corrected(word.surface());
        if (last && right.isEmpty()) {
          completions = ends;
          lastKnown = known;
        }
        if (right.isEmpty()) {
          words.add(word);
        } else {
          corrections.add(new QueryPlan.Correction(word.surface(), String.join(" ", right)));
          right.forEach(r -> words.add(new Words.Word(r, index.words().stem(r))));
        }
      }
      return words;
    }

    private List<QueryPlan.Group> groups(
        List<Words.Word> words, List<Vocabulary.Match> matches, boolean[] used) {
      Map<String, QueryPlan.Group> groups = new LinkedHashMap<>();
      for (int i = 0; i < words.size(); i++) {
        Words.Word word = words.get(i);
        boolean ends = i == words.size() - 1;
        boolean counts =
            !used[i]
                && !(index.words().isIgnored(word)
                    && !(ends && !completions.isEmpty() && words.size() == 1));
        if (counts && !groups.containsKey(word.stem())) {
          List<QueryPlan.Reading> readings =
              readings(word, i, matches, ends ? completions : List.of());
          groups.put(word.stem(), new QueryPlan.Group(word.surface(), word.stem(), readings));
        }
      }
      List<QueryPlan.Group> telling =
          groups.values().stream().filter(g -> !isCommon(g.stem())).toList();
      return telling.stream().allMatch(g -> g.readings().isEmpty())
          ? List.copyOf(groups.values())
          : telling;
    }

    private boolean isCommon(String stem) {
      return index.count(LuceneIndex.WORDS, stem) * Weights.COMMON > index.records().size();
    }

    private List<QueryPlan.Reading> readings(
        Words.Word word, int at, List<Vocabulary.Match> matches, List<String> ends) {
      List<QueryPlan.Reading> readings = new ArrayList<>();
      if (index.count(LuceneIndex.WORDS, word.stem()) > 0) {
        readings.add(new QueryPlan.Literal(word.stem(), 1));
      }
      List<String> others =
          ends.stream()
              .filter(e -> !e.equals(word.stem()) && index.count(LuceneIndex.WORDS, e) > 0)
              .toList();
      if (!others.isEmpty()) {
        readings.add(
            new QueryPlan.Others(others, lastKnown ? Weights.COMPLETED_TOO : Weights.COMPLETED));
      }
      matches.stream()
          .filter(m -> m.from() <= at && at < m.to() && !isFilter(m.concept()))
          .map(Vocabulary.Match::concept)
          .distinct()
          .forEach(concept -> meaning(concept, word.stem()).ifPresent(readings::add));
      return readings;
    }

    private Optional<QueryPlan.Reading> meaning(String concept, String stem) {
      float boost = Weights.concept(concept);
      List<String> same =
          index.vocabulary().same(concept).stream()
              .filter(s -> !s.equals(stem) && index.count(LuceneIndex.WORDS, s) > 0)
              .toList();
      if (!same.isEmpty()) {
        return Optional.of(new QueryPlan.Others(same, boost));
      }
      return index.count(LuceneIndex.CONCEPTS, concept) > 0
          ? Optional.of(new QueryPlan.Meaning(concept, boost))
          : Optional.empty();
    }

    private boolean known(List<QueryPlan.Group> groups) {
      double known = 0;
      double all = 0;
      for (QueryPlan.Group group : groups) {
        double weight = group.readings().stream().mapToDouble(this::rarity).max().orElse(-1);
        known += Math.max(0, weight);
        all += weight < 0 ? rarity(0) : weight;
      }
      return known >= Weights.KNOWN_SHARE * all;
    }

    private double rarity(QueryPlan.Reading reading) {
      return switch (reading) {
        case QueryPlan.Literal literal -> rarity(index.count(LuceneIndex.WORDS, literal.stem()));
        case QueryPlan.Others others ->
            rarity(
                others.stems().stream()
                    .mapToInt(s -> index.count(LuceneIndex.WORDS, s))
                    .max()
                    .orElse(0));
        case QueryPlan.Meaning meaning ->
            rarity(index.count(LuceneIndex.CONCEPTS, meaning.concept()));
      };
    }

    private double rarity(int count) {
      return Math.log(1 + (index.records().size() - count + 0.5) / (count + 0.5));
    }
  }
}
