package org.windscreen.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes a plan of what a reader typed; {@code engine.js} does the same, step by step. */
final class QueryReader {
  /** What is typed beyond this is not read: 200 UTF-16 units, 16 words. */
  static final int MOST_LETTERS = 200;

  static final int MOST_WORDS = 16;

  private final SearchIndex index;
  private final Spelling spelling;

  QueryReader(SearchIndex index, Spelling spelling) {
    this.index = index;
    this.spelling = spelling;
  }

  QueryPlan read(String query) {
    String text = Words.fold(query.substring(0, Math.min(query.length(), MOST_LETTERS)));
    List<Words.Word> typed = index.words().of(Numbers.joined(text, spelling::hasCodesOf));
    List<Words.Word> first = typed.subList(0, Math.min(typed.size(), MOST_WORDS));
    boolean open = text.matches("(?s).*[a-z0-9]") && first.size() == typed.size();
    return new Reading(open).plan(first);
  }

  private static boolean isFilter(String concept) {
    return concept.startsWith("in:") || concept.startsWith("level:");
  }

  /** One query being read. */
  private final class Reading {
    private final boolean open;
    private final List<QueryPlan.Correction> corrections = new ArrayList<>();
    private final Set<String> corrected = new HashSet<>();
    private Spelling.Completions completions = Spelling.Completions.NONE;
    private boolean lastKnown = true;

    Reading(boolean open) {
      this.open = open;
    }

    QueryPlan plan(List<Words.Word> typed) {
      List<Words.Word> words = spelt(typed);
      List<Vocabulary.Match> matches =
          index.vocabulary().asked(words, lastKnown ? completions.phrases() : completions.all());
      Set<String> authorities = new LinkedHashSet<>();
      Set<String> levels = new LinkedHashSet<>();
      boolean[] used = new boolean[words.size()];
      for (Vocabulary.Match match : matches) {
        String concept = match.concept();
        if (isFilter(concept)) {
          (concept.startsWith("in:") ? authorities : levels).add(concept);
          Arrays.fill(used, match.from(), match.to(), true);
        }
        if (concept.startsWith("level:")) {
          more(words, match.to(), levels, used);
        }
      }
      if (index.authorities().size() == 1) {
        authorities.clear();
      }
      List<QueryPlan.Group> groups = groups(words, matches, used);
      boolean known = known(groups);
      return new QueryPlan(
          groups,
          List.copyOf(authorities),
          List.copyOf(levels),
          exact(words, matches, used),
          corrections,
          known);
    }

    /** What is named by all the words that count, or all but those that filter. */
    private List<String> exact(
        List<Words.Word> words, List<Vocabulary.Match> matches, boolean[] used) {
      int[] counts =
          IntStream.range(0, words.size())
              .filter(i -> !used[i] && !index.words().isIgnored(words.get(i)))
              .toArray();
      return matches.stream()
          .filter(m -> counts.length > 0 && m.concept().matches("(topic|term|law):.*"))
          .filter(m -> Arrays.stream(counts).allMatch(i -> m.from() <= i && i < m.to()))
          .map(Vocabulary.Match::concept)
          .distinct()
          .toList();
    }

    /** Levels that follow one: "level 2 and 3", "levels 2-4" as two numbers. */
    private void more(List<Words.Word> words, int from, Set<String> levels, boolean[] used) {
      int next = from;
      while (next < words.size()) {
        int at = next + (index.words().isIgnored(words.get(next)) ? 1 : 0);
        String concept = at < words.size() ? "level:" + words.get(at).surface() : "";
        if (!index.vocabulary().phrases().containsKey(concept)) {
          return;
        }
        levels.add(concept);
        Arrays.fill(used, next, at + 1, true);
        next = at + 1;
      }
    }

    private List<Words.Word> spelt(List<Words.Word> typed) {
      List<Words.Word> words = new ArrayList<>();
      for (int i = 0; i < typed.size(); i++) {
        Words.Word word = typed.get(i);
        boolean known = index.words().isIgnored(word) || spelling.knows(word.stem());
        Spelling.Completions ends =
            i == typed.size() - 1 && open
                ? spelling.completions(words, word.surface())
                : Spelling.Completions.NONE;
        List<String> right =
            known || !ends.all().isEmpty() ? List.of() : spelling.corrected(word.surface());
        if (right.isEmpty()) {
          words.add(word);
          completions = ends;
          lastKnown = known;
        } else {
          corrections.add(new QueryPlan.Correction(word.surface(), String.join(" ", right)));
          for (String read : right) {
            words.add(new Words.Word(read, index.words().stem(read)));
            corrected.add(index.words().stem(read));
          }
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
                    && !(ends && !completions.all().isEmpty() && words.size() == 1));
        if (counts && !groups.containsKey(word.stem())) {
          List<QueryPlan.Reading> readings =
              readings(word, i, matches, ends ? completions.all() : List.of());
          // A single letter at the end is a word that has only begun.
          boolean begun = open && ends && i > 0 && word.surface().length() == 1;
          if (!readings.isEmpty() || !begun) {
            groups.put(word.stem(), new QueryPlan.Group(word.surface(), word.stem(), readings));
          }
        }
      }
      List<QueryPlan.Group> telling = groups.values().stream().filter(this::isTelling).toList();
      return telling.stream().allMatch(g -> g.readings().isEmpty())
          ? List.copyOf(groups.values())
          : telling;
    }

    /** Whether a word is not in very many records, or is part of what means something. */
    private boolean isTelling(QueryPlan.Group group) {
      return !isCommon(group.stem()) || group.readings().stream().anyMatch(Reading::isTopical);
    }

    private static boolean isTopical(QueryPlan.Reading reading) {
      return reading instanceof QueryPlan.Meaning m && !m.concept().startsWith("kind:");
    }

    private List<QueryPlan.Reading> readings(
        Words.Word word, int at, List<Vocabulary.Match> matches, List<String> ends) {
      List<Vocabulary.Match> over =
          matches.stream().filter(m -> m.from() <= at && at < m.to()).toList();
      List<QueryPlan.Reading> meanings =
          over.stream()
              .map(Vocabulary.Match::concept)
              .filter(concept -> !isFilter(concept))
              .distinct()
              .flatMap(concept -> meaning(concept, word.stem()).stream())
              .toList();
      List<QueryPlan.Reading> readings = new ArrayList<>();
      if (index.count(LuceneIndex.WORDS, word.stem()) > 0
          && !(isCommon(word.stem()) && meanings.stream().anyMatch(Reading::isTopical))) {
        boolean phrased = over.stream().anyMatch(m -> m.isPhrase() && m.isTopical());
        readings.add(new QueryPlan.Literal(word.stem(), phrased ? Weights.PHRASED : 1));
      }
      List<String> others =
          ends.stream()
              .filter(e -> !e.equals(word.stem()) && index.count(LuceneIndex.WORDS, e) > 0)
              .toList();
      if (!others.isEmpty()) {
        readings.add(
            new QueryPlan.Others(others, lastKnown ? Weights.COMPLETED_TOO : Weights.COMPLETED));
      }
      readings.addAll(meanings);
      return readings;
    }

    private Optional<QueryPlan.Reading> meaning(String concept, String stem) {
      float boost = Weights.concept(concept);
      if (concept.startsWith("same:")) {
        List<String> same =
            (isCommon(stem) ? List.<String>of() : index.vocabulary().same(concept))
                .stream()
                    .filter(s -> !s.equals(stem) && index.count(LuceneIndex.WORDS, s) > 0)
                    .filter(s -> !isCommon(s))
                    .toList();
        return same.isEmpty() ? Optional.empty() : Optional.of(new QueryPlan.Others(same, boost));
      }
      return index.count(LuceneIndex.CONCEPTS, concept) > 0
          ? Optional.of(new QueryPlan.Meaning(concept, boost))
          : Optional.empty();
    }

    private boolean isCommon(String stem) {
      return index.count(LuceneIndex.WORDS, stem) * Weights.COMMON > index.records().size();
    }

    /** Whether enough of the words is known; what has a meaning counts more, a correction less. */
    private boolean known(List<QueryPlan.Group> groups) {
      double known = 0;
      double all = 0;
      for (QueryPlan.Group group : groups) {
        double rarity = group.readings().stream().mapToDouble(this::rarity).max().orElse(-1);
        double weight = rarity < 0 ? Weights.UNKNOWN : Math.min(rarity, Weights.TELLS);
        double sure = group.readings().stream().anyMatch(Reading::isTopical) ? Weights.MEANT : 1;
        double typed = corrected.contains(group.stem()) ? Weights.CORRECTED : 1;
        known += rarity < 0 ? 0 : weight * sure * typed;
        all += weight;
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
