package org.windscreen.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What phrases mean: from "sofa surfing" to {@code topic:homelessness}.
 *
 * <p>Phrases are compared by the stems of all their words. Where one phrase lies within another,
 * only the longer one counts.
 */
final class Vocabulary {
  /** Phrases have at most this many words. */
  static final int LONGEST = 8;

  /** What may be said with other small words between; terms of art may not. */
  private static final Set<Concept.Sort> LOOSE =
      Set.of(
          Concept.Sort.TOPIC,
          Concept.Sort.ROLE,
          Concept.Sort.ACTION,
          Concept.Sort.PATHWAY,
          Concept.Sort.KIND);

  /** What asks for a kind of thing, or says where to look. */
  private static final Set<Concept.Sort> NOT_TOPICAL =
      Set.of(Concept.Sort.KIND, Concept.Sort.SAME, Concept.Sort.IN, Concept.Sort.LEVEL);

  /** A phrase found in a text: words {@code from} to {@code to}, exclusive, mean the concept. */
  record Match(int from, int to, Concept concept) {
    /** Whether it lies within a longer one that means a thing of the same kind. */
    boolean isPartOf(Match longer) {
      return longer.from <= from
          && to <= longer.to
          && longer.to - longer.from > to - from
          && concept.sort() == longer.concept.sort();
    }

    /** Whether it is more than one word. */
    boolean isPhrase() {
      return to - from > 1;
    }

    /** Whether it is about a thing, not about where to look. */
    boolean isTopical() {
      return !NOT_TOPICAL.contains(concept.sort());
    }
  }

  private final Words words;
  private final Set<String> spoken;
  private final SortedMap<Concept, Set<String>> phrases = new TreeMap<>();
  private final Map<String, Set<Concept>> byStems = new HashMap<>();
  private final Map<String, Set<Concept>> loose = new HashMap<>();
  private final Set<String> starts = new HashSet<>();

  /**
   * Makes a vocabulary.
   *
   * @param said what people say for each concept; a phrase without a word that counts is left out,
   *     and so is one that holds a shorter one for the same concept and no word but the records'
   * @param spoken the stems of the records' words
   */
  Vocabulary(SortedMap<Concept, List<String>> said, Words words, Set<String> spoken) {
    this.words = words;
    this.spoken = Set.copyOf(spoken);
    said.forEach(this::add);
  }

  private void add(Concept concept, List<String> said) {
    SortedMap<String, String> byKey = new TreeMap<>();
    for (String phrase : said) {
      List<Words.Word> found = words.of(phrase);
      if (found.size() <= LONGEST && !found.stream().allMatch(words::isIgnored)) {
        byKey.putIfAbsent(
            key(found), found.stream().map(Words.Word::surface).collect(Collectors.joining(" ")));
      }
    }
    byKey.forEach((key, phrase) -> {
      if (byKey.keySet().stream().noneMatch(k -> !k.equals(key) && within(k, key))) {
        phrases.computeIfAbsent(concept, x -> new TreeSet<>()).add(phrase);
        starts.add(key.replaceFirst(" .*", ""));
        byStems.computeIfAbsent(key, x -> new TreeSet<>()).add(concept);
        if (LOOSE.contains(concept.sort())) {
          looseKey(telling(words.of(phrase)))
              .ifPresent(k -> loose.computeIfAbsent(k, x -> new TreeSet<>()).add(concept));
        }
      }
    });
  }

  private List<Words.Word> telling(List<Words.Word> phrase) {
    return phrase.stream().filter(word -> !words.isIgnored(word)).toList();
  }

  /** The stems of two words or more, two of them in either order. */
  private static Optional<String> looseKey(List<Words.Word> telling) {
    return telling.size() < 2
        ? Optional.empty()
        : Optional.of(
            telling.size() == 2
                ? telling.stream().map(Words.Word::stem).sorted().collect(Collectors.joining(" "))
                : key(telling));
  }

  private boolean within(String shorter, String longer) {
    // With a number it may be what keeps "CAMHS tier 3" from being read as level 3.
    return longer.chars().noneMatch(Character::isDigit)
        && spoken.containsAll(List.of(longer.split(" ")))
        && (" " + longer + " ").contains(" " + shorter + " ");
  }

  /** Every concept with its phrases, both sorted. */
  SortedMap<Concept, Set<String>> phrases() {
    return phrases;
  }

  /** The stems of single words that mean the same; empty for any other concept. */
  List<String> same(Concept concept) {
    return concept.sort() != Concept.Sort.SAME
        ? List.of()
        : phrases.get(concept).stream()
            .filter(phrase -> !phrase.contains(" "))
            .map(words::stem)
            .distinct()
            .toList();
  }

  /** Whether a word ends a phrase of two words or more that these words before it begin. */
  boolean ends(List<String> before, String last) {
    String phrase = last;
    for (int from = before.size() - 1; from >= Math.max(0, before.size() - LONGEST + 1); from--) {
      phrase = before.get(from) + " " + phrase;
      if (byStems.containsKey(phrase)) {
        return true;
      }
    }
    return false;
  }

  /** Phrases in a query: as they stand, and with other ignored words among them or none. */
  List<Match> asked(List<Words.Word> query, Collection<String> lastToo) {
    List<Match> found = in(query.stream().map(Words.Word::stem).toList(), lastToo);
    List<Match> loosely = loosely(query);
    found.removeIf(match -> loosely.stream().anyMatch(match::isPartOf));
    found.addAll(loosely);
    return found;
  }

  private List<Match> loosely(List<Words.Word> query) {
    int[] places =
        IntStream.range(0, query.size()).filter(i -> !words.isIgnored(query.get(i))).toArray();
    List<Words.Word> telling = telling(query);
    List<Match> found = new ArrayList<>();
    int furthest = 0;
    for (int from = 0; from < telling.size(); from++) {
      for (int to = Math.min(telling.size(), from + LONGEST);
          to > Math.max(from + 1, furthest);
          to--) {
        String key = looseKey(telling.subList(from, to)).orElseThrow();
        int start = places[from];
        int end = places[to - 1] + 1;
        Set<Concept> concepts = loose.getOrDefault(key, Set.of());
        concepts.forEach(concept -> found.add(new Match(start, end, concept)));
        furthest = concepts.isEmpty() ? furthest : to;
      }
    }
    return found;
  }

  /** Every phrase in a text; the last word may be any of the alternatives too. */
  List<Match> in(List<String> stems, Collection<String> lastToo) {
    List<Match> found = new ArrayList<>();
    int furthest = 0;
    for (int from = 0; from < stems.size(); from++) {
      boolean last = from == stems.size() - 1;
      if (!starts.contains(stems.get(from)) && !(last && !lastToo.isEmpty())) {
        continue;
      }
      for (int to = Math.min(stems.size(), from + LONGEST); to > Math.max(from, furthest); to--) {
        Set<Concept> concepts = concepts(stems, from, to, lastToo);
        if (!concepts.isEmpty()) {
          int start = from;
          int end = to;
          concepts.forEach(concept -> found.add(new Match(start, end, concept)));
          furthest = to;
        }
      }
    }
    return found;
  }

  private Set<Concept> concepts(List<String> stems, int from, int to, Collection<String> lastToo) {
    String start = String.join(" ", stems.subList(from, to - 1));
    String before = start.isEmpty() ? "" : start + " ";
    Set<Concept> concepts =
        new TreeSet<>(byStems.getOrDefault(before + stems.get(to - 1), Set.of()));
    if (to == stems.size()) {
      lastToo.forEach(last -> concepts.addAll(byStems.getOrDefault(before + last, Set.of())));
    }
    return concepts;
  }

  private static String key(List<Words.Word> phrase) {
    return phrase.stream().map(Words.Word::stem).collect(Collectors.joining(" "));
  }
}
